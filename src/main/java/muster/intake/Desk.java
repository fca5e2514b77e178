package muster.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Opens one source after the other and hands out what is in them. Holds one file's reports at
/// most, of JSON Lines one line.
final class Desk {
    private static final int HEAD = 8192;

    private final Walk walk;
    private final Press press;
    private final JsonReports json;
    private final InputStream standard;
    private final int limit;
    private final Deque<Taken> ready = new ArrayDeque<>();
    private Optional<OpenLines> lines = Optional.empty();
    private boolean standardRead;

    Desk(Walk walk, Press press, InputStream standard, int limit) {
        this.walk = walk;
        this.press = press;
        this.json = new JsonReports(press);
        this.standard = standard;
        this.limit = limit;
    }

    Optional<Taken> next() {
        while (ready.isEmpty()) {
            if (lines.isPresent()) {
                lines.get().next().ifPresentOrElse(ready::add, this::close);
            } else if (walk.hasNext()) {
                open(walk.next());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(ready.pop());
    }

    void close() {
        lines.ifPresent(OpenLines::close);
        lines = Optional.empty();
    }

    private void open(Walk.Found found) {
        switch (found) {
            case Walk.Lost(String source, String why) -> ready.add(new Taken.Skipped(source, why));
            case Walk.File(Path path, String source, String id) -> file(path, source, id);
            case Walk.Standard() -> standard();
        }
    }

    private void file(Path path, String source, String id) {
        try {
            Optional<Format> format = Format.byName(path.getFileName().toString());
            if (format.equals(Optional.of(Format.LINES))) {
                lines = Optional.of(lines(Files.newInputStream(path), source, id));
            } else if (format.isPresent()
                    && Files.isRegularFile(path)
                    && Files.size(path) > limit) {
                ready.add(tooLarge(source, megabytes(Files.size(path))));
            } else {
                InputStream in = Files.newInputStream(path);
                stream(in, source, id, format);
            }
        } catch (IOException e) {
            ready.add(new Taken.Skipped(source, Walk.why(e)));
        }
    }

    private void standard() {
        if (standardRead) {
            ready.add(new Taken.Skipped("-", "standard input can be read only once"));
            return;
        }
        standardRead = true;
        try {
            stream(standard, "-", "stdin", Optional.empty());
        } catch (IOException e) {
            ready.add(new Taken.Skipped("-", Walk.why(e)));
        }
    }

    /// Takes over `from` and closes it, sooner or later.
    private void stream(InputStream from, String source, String id, Optional<Format> format)
            throws IOException {
        BufferedInputStream in = new BufferedInputStream(from, HEAD);
        boolean handedOn = false;
        try {
            in.mark(HEAD);
            byte[] head = in.readNBytes(HEAD - 1);
            in.reset();
            if (format.isEmpty() && sight(head) == Format.LINES) {
                lines = Optional.of(lines(in, source, id));
                handedOn = true;
                return;
            }
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                ready.add(tooLarge(source, "more than " + megabytes(limit)));
            } else {
                ready.addAll(whole(source, id, bytes, format));
            }
        } finally {
            if (!handedOn) {
                in.close();
            }
        }
    }

    private static Format sight(byte[] head) {
        return Decoding.of(head) instanceof Decoding.Text(String text, var ignored)
                ? Format.bySight(text)
                : Format.TEXT;
    }

    private List<Taken> whole(String source, String id, byte[] bytes, Optional<Format> named) {
        if (bytes.length == 0) {
            return List.of(new Taken.Skipped(source, "is empty"));
        }
        Format seen = sight(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)));
        Format format = named.orElse(seen);
        if (format == Format.TEXT && seen == Format.PAGE
                || format == Format.PAGE && seen == Format.FEED) {
            format = seen;
        }
        Decoding decoding =
                format == Format.PAGE
                        ? Decoding.of(bytes, Page.declared(bytes))
                        : Decoding.of(bytes);
        return switch (decoding) {
            case Decoding.NoText(String why) -> List.of(new Taken.Skipped(source, why));
            case Decoding.Text text -> read(source, id, text, format);
        };
    }

    private List<Taken> read(String source, String id, Decoding.Text text, Format format) {
        return switch (format) {
            case TEXT ->
                    List.of(
                            press.report(
                                    source,
                                    id,
                                    Header.of(text.text()).facts(text.text()),
                                    text.text(),
                                    text.notes()));
            case PAGE -> List.of(Page.read(text.text()).report(press, source, id, text.notes()));
            case OBJECT -> json.whole(source, id, text);
            case LINES -> {
                byte[] again = text.text().getBytes(StandardCharsets.UTF_8);
                lines = Optional.of(lines(new ByteArrayInputStream(again), source, id));
                yield List.of();
            }
            case FEED ->
                    List.of(new Taken.Skipped(source, "is a feed; save its articles as pages"));
        };
    }

    private OpenLines lines(InputStream in, String source, String id) {
        return new OpenLines(in, source, id, limit, json);
    }

    private Taken tooLarge(String source, String size) {
        return new Taken.Skipped(source, "has " + size + "; a report may have " + megabytes(limit));
    }

    static String megabytes(long bytes) {
        return bytes < 1 << 20
                ? bytes + " bytes"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
    }
}
