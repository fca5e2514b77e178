package muster.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// A JSON Lines file that is being read: one report a line, faults with their line.
final class OpenLines {
    private final InputStream in;
    private final ByteLines lines;
    private final String source;
    private final String id;
    private final int limit;
    private final JsonReports json;
    private int any;
    private boolean over;

    OpenLines(InputStream in, String source, String id, int limit, JsonReports json) {
        this.in = in;
        this.lines = new ByteLines(in, limit);
        this.source = source;
        this.id = id;
        this.limit = limit;
        this.json = json;
    }

    /// The next report or fault; empty at the end. Blank lines are passed over.
    Optional<Taken> next() {
        try {
            while (!over) {
                Optional<ByteLines.Numbered> line = lines.next();
                if (line.isEmpty()) {
                    over = true;
                    return any == 0
                            ? Optional.of(new Taken.Skipped(source, "is empty"))
                            : Optional.empty();
                }
                Optional<Taken> taken = read(line.get());
                if (taken.isPresent()) {
                    any++;
                    over = stops(taken.get());
                    return taken;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            over = true;
            return Optional.of(new Taken.Skipped(source, Walk.why(e)));
        }
    }

    /// A first line that is a picture or an archive: the whole file is, so no line of it is tried.
    private boolean stops(Taken taken) {
        return any == 1
                && taken instanceof Taken.Skipped skipped
                && skipped.source().equals(source);
    }

    private Optional<Taken> read(ByteLines.Numbered line) {
        String at = source + ":" + line.number();
        if (!line.whole()) {
            return Optional.of(
                    new Taken.Skipped(at, "the line is longer than " + Desk.megabytes(limit)));
        }
        return switch (Decoding.of(line.bytes())) {
            case Decoding.NoText(String why) ->
                    Optional.of(new Taken.Skipped(line.number() == 1 ? source : at, why));
            case Decoding.Text text ->
                    text.text().isBlank()
                            ? Optional.empty()
                            : Optional.of(json.line(at, id + ":" + line.number(), text));
        };
    }

    void close() {
        try {
            in.close();
        } catch (IOException ignored) {
            // Everything that was wanted of it has been read.
        }
    }
}
