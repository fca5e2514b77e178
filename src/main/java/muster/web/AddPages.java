package muster.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;

import muster.intake.Fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Adding reports by upload, by paste and by address, with a page that shows how far reading has
/// come.
public final class AddPages {
    static final int PASTED = 2_000_000;
    static final int UPLOADED = 10 << 20;
    static final int FILES = 200;
    private static final Duration SOON = Duration.ofMillis(700);

    /// The page of a batch.
    public record Progress(int number, Reading.State state) {}

    private final Room room;
    private final Readings readings;
    private final Fetch fetch;

    AddPages(Room room, Readings readings) {
        this.room = room;
        this.readings = readings;
        this.fetch = new Fetch(UPLOADED, Duration.ofSeconds(30));
    }

    void form(Context context) {
        room.show(
                context,
                "add",
                room.frame(context, Frame.Section.ADD, "Add reports"),
                room.casebook().counts());
    }

    void examples(Context context) {
        follow(context, readings.examples());
    }

    void add(Context context) {
        Optional<LocalDate> published = Asked.form(context).day("published");
        List<Readings.Delivery> address =
                Asked.form(context).word("url").map(this::page).stream().toList();
        Path folder = folder();
        try {
            int files = uploads(context.uploadedFiles("files"), folder);
            files += paste(Optional.ofNullable(context.formParam("text")).orElse(""), folder);
            if (files == 0 && address.isEmpty()) {
                throw new BadRequest("Choose a file, paste a text or give an address.");
            }
        } catch (RuntimeException fault) {
            Readings.delete(folder);
            throw fault;
        }
        follow(context, readings.files(folder, published, address));
    }

    private void follow(Context context, Reading reading) {
        reading.await(SOON);
        Standpoint at = room.standpoint(context);
        String path = "/reading/" + reading.number();
        context.redirect(
                Asked.query(context).day(Standpoint.DAY).isPresent() ? at.link(path) : path,
                io.javalin.http.HttpStatus.SEE_OTHER);
    }

    void progress(Context context) {
        Reading reading =
                readings.reading(ReportPages.number(context))
                        .orElseThrow(() -> BadRequest.missing("There is no such batch."));
        room.show(
                context,
                "reading",
                room.frame(context, Frame.Section.ADD, "Reading"),
                new Progress(reading.number(), reading.state()));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("muster-added");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int uploads(List<UploadedFile> files, Path folder) {
        int count = 0;
        for (UploadedFile file : files) {
            if (file.size() > 0) {
                if (++count > FILES) {
                    throw new BadRequest("At most " + FILES + " files at once.");
                }
                try (InputStream in = file.content()) {
                    byte[] bytes = in.readNBytes(UPLOADED + 1);
                    if (bytes.length > UPLOADED) {
                        throw new BadRequest(413, "A file may have " + (UPLOADED >> 20) + " MB.");
                    }
                    write(folder, safe(file.filename()), bytes);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return count;
    }

    private static int paste(String text, Path folder) {
        if (text.isBlank()) {
            return 0;
        }
        if (text.length() > PASTED) {
            throw new BadRequest(413, "A pasted text may have " + PASTED + " characters.");
        }
        byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        write(folder, "pasted-" + digest(bytes) + ".txt", bytes);
        return 1;
    }

    /// The page at an address of the public web, which may take long to come.
    private Readings.Delivery page(String address) {
        return new Readings.Delivery() {
            @Override
            public String from() {
                return address;
            }

            @Override
            public void to(Path folder) throws Fetch.Refused {
                Fetch.Fetched page = fetch.page(address);
                String ending = page.type().startsWith("text/plain") ? ".txt" : ".html";
                String name = page.address().getHost() + " " + page.address().getPath();
                String bare = name.replace('/', ' ').strip().replaceFirst("\\.[a-z]{2,5}$", "");
                write(folder, safe(bare + ending), page.bytes());
            }
        };
    }

    private static void write(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            for (int n = 2; Files.exists(file); n++) {
                file = folder.resolve(n + "-" + name);
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file name without folders, of letters, digits and a few signs.
    static String safe(String given) {
        String name =
                given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = name.replaceAll("[^\\p{L}\\p{M}\\p{Nd} ._,()'-]", "_").strip();
        String cut = clean.length() > 120 ? clean.substring(clean.length() - 120) : clean;
        String bare = cut.replaceFirst("^[.\\s]+", "");
        return bare.isEmpty() ? "report.txt" : known(bare) ? bare : bare + ".txt";
    }

    private static boolean known(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return List.of(".txt", ".text", ".html", ".htm", ".xhtml", ".json", ".jsonl", ".md")
                .stream()
                .anyMatch(lower::endsWith);
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sum, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
