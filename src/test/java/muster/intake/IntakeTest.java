package muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Report;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whatever is given, reports come out and each fault is one line.
class IntakeTest {
    private static final String TEXT = "The Green Column took Garfa on Monday.\n";

    @TempDir private Path folder;
    private Intake intake = new Intake(Words.shipped(), Optional.empty(), 1 << 20);

    @BeforeEach
    void inFolder() throws Exception {
        Files.createDirectories(folder);
    }

    private Path write(String name, String text) throws Exception {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws Exception {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, bytes);
    }

    private List<Taken> taken(String... sources) {
        return taken(InputStream.nullInputStream(), sources);
    }

    private List<Taken> taken(InputStream standard, String... sources) {
        try (Stream<Taken> stream = intake.take(List.of(sources), standard)) {
            return stream.toList();
        }
    }

    /// `id: text` of reports, `file: why` of the rest, notes in brackets; without the folder's
    /// path.
    private String told(String... sources) {
        return told(taken(sources));
    }

    private String told(List<Taken> taken) {
        return taken.stream()
                .map(one ->
                        switch (one) {
                            case Taken.Skipped skipped -> skipped.toString();
                            case Taken.Arrived(var source, Report report, var notes) ->
                                    report.id()
                                            + " = "
                                            + report.text().strip()
                                            + (notes.isEmpty() ? "" : " " + notes);
                        })
                .collect(Collectors.joining("\n"))
                .replace(folder + "/", "")
                .replace(folder.toString(), "FOLDER");
    }

    private Report only(Path path) {
        List<Taken> all = taken(path.toString());
        assertThat(all).hasSize(1);
        if (all.getFirst() instanceof Taken.Arrived arrived) {
            return arrived.report();
        }
        throw new AssertionError(all.getFirst().toString());
    }

    @Test
    void a_folder_gives_its_reports_in_order_of_their_names() throws Exception {
        write("b.txt", TEXT);
        write("a/z.txt", TEXT);
        write("a/b/c.txt", TEXT);
        write("README.md", "# no report");
        write(".hidden.txt", TEXT);
        write("scan.pdf", "%PDF-1.4");
        write("z.jsonl", "{\"text\":\"One.\"}\n\n{\"id\":\"b\",\"text\":\"Two.\"}\n");
        assertThat(told(folder.toString()))
                .isEqualTo(
                        """
                        a/b/c = The Green Column took Garfa on Monday.
                        a/z = The Green Column took Garfa on Monday.
                        b = The Green Column took Garfa on Monday.
                        scan.pdf: is left out; Muster reads .txt, .html, .jsonl and .json
                        z:1 = One.
                        b~2 = Two.\
                        """);
    }

    @Test
    void what_is_missing_or_empty_is_said_and_the_rest_is_read() throws Exception {
        write("a.txt", TEXT);
        write("empty.txt", "");
        write("blank.txt", "\n \n\u00a0\n");
        Files.createDirectories(folder.resolve("none"));
        String a = folder.resolve("a.txt").toString();
        assertThat(
                        told(
                                folder.resolve("gone.txt").toString(),
                                folder.resolve("empty.txt").toString(),
                                folder.resolve("blank.txt").toString(),
                                folder.resolve("none").toString(),
                                "https://example.org/report",
                                "a\0b",
                                a,
                                a))
                .isEqualTo(
                        """
                        gone.txt: there is no such file or folder
                        empty.txt: is empty
                        blank.txt: no text
                        none: holds nothing to read; Muster reads .txt, .html, .jsonl and .json
                        https://example.org/report: is an address; save the page and read the file
                        a\0b: is no path
                        a = The Green Column took Garfa on Monday.\
                        """);
    }

    @Test
    void every_encoding_gives_the_same_text() throws Exception {
        String text = "Title: Café\n\nThe “Green Column” took Garfa.\r\n\r\nIt left — later.\r\n";
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        write("1.txt", utf8);
        write("2.txt", join(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, utf8));
        write(
                "3.txt",
                join(
                        new byte[] {(byte) 0xff, (byte) 0xfe},
                        text.getBytes(StandardCharsets.UTF_16LE)));
        write(
                "4.txt",
                join(
                        new byte[] {(byte) 0xfe, (byte) 0xff},
                        text.getBytes(StandardCharsets.UTF_16BE)));
        write("5.txt", text.getBytes(Charset.forName("windows-1252")));
        List<Taken> all = taken(folder.toString());
        assertThat(all)
                .hasSize(5)
                .allSatisfy(
                        one -> assertThat(((Taken.Arrived) one).report().text()).isEqualTo(text));
        assertThat(all.stream().map(one -> ((Taken.Arrived) one).notes()).flatMap(List::stream))
                .containsExactly("is no valid UTF-8; read as Windows-1252");
    }

    @Test
    void a_cut_end_and_broken_characters_are_noted() throws Exception {
        byte[] whole = "The “Green” Column’s café — é".getBytes(StandardCharsets.UTF_8);
        write("cut.txt", Arrays.copyOf(whole, whole.length - 1));
        byte[] broken = whole.clone();
        broken[whole.length - 2] = 'x';
        write("one.txt", join(broken, " “ok”".getBytes(StandardCharsets.UTF_8)));
        write("odd.txt", new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0, 'b'});
        assertThat(told(folder.toString()))
                .isEqualTo(
                        """
                        cut = The “Green” Column’s café — \ufffd [ends in the middle of a character; was it cut off?]
                        odd = a\ufffd [ends in the middle of a character; was it cut off?]
                        one = The “Green” Column’s café — x\ufffd “ok” [one broken character was replaced, at byte 38]\
                        """);
    }

    @Test
    void what_is_no_text_is_refused_with_its_kind() throws Exception {
        write("a.txt", "%PDF-1.7\n...");
        write("b.html", join("PK\3\4".getBytes(StandardCharsets.ISO_8859_1), new byte[100]));
        write(
                "c.jsonl",
                join("SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1), new byte[5000]));
        write("d.txt", new byte[] {'a', 'b', 0, 'c'});
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = noise[i] == 0 ? 1 : noise[i];
        }
        write("e.txt", noise);
        assertThat(told(folder.toString()))
                .isEqualTo(
                        """
                        a.txt: is a PDF; Muster reads text, HTML, JSON and JSON Lines
                        b.html: is a ZIP archive or office document; Muster reads text, HTML, JSON and JSON Lines
                        c.jsonl: is an SQLite file; Muster reads text, HTML, JSON and JSON Lines
                        d.txt: is no text: byte 2 is NUL (UTF-16 needs its mark)
                        e.txt: is no text: it holds control characters\
                        """);
    }

    @Test
    void a_text_that_is_too_large_is_refused_unread_and_long_lists_are_not() throws Exception {
        write("large.txt", "of the war ".repeat(140_000));
        write(
                "lines.jsonl",
                ("{\"text\":\"" + "of the war ".repeat(50_000) + "\"}\n").repeat(5)
                        + "{\"text\":\""
                        + "x".repeat(2 << 20)
                        + "\"}\n{\"text\":\"End.\"}");
        assertThat(
                        taken(folder.toString()).stream()
                                .map(one ->
                                        one instanceof Taken.Skipped s
                                                ? s.toString()
                                                : one.source())
                                .toList())
                .extracting(line -> line.replace(folder + "/", ""))
                .containsExactly(
                        "large.txt: has 1.5 MB; a report may have 1.0 MB",
                        "lines.jsonl:1",
                        "lines.jsonl:2",
                        "lines.jsonl:3",
                        "lines.jsonl:4",
                        "lines.jsonl:5",
                        "lines.jsonl:6: the line is longer than 1.0 MB",
                        "lines.jsonl:7");
    }

    @Test
    void faults_of_json_lines_name_their_line() throws Exception {
        Path lines =
                write(
                        "r.jsonl",
                        """
                        {"id":"x","published":"2016-06-07","title":"T","author":"A","publisher":"P","url":"u","text":"One."}
                        {"id":"y"}
                        {"text":

                        [1]
                        {"text":7}
                        {"text":" "}
                        {"id":"x","published":"soon","text":"Two."}
                        {"id":3,"published":null,"text":"A\\ud800B\\u0000"}\
                        """);
        assertThat(told(lines.toString()))
                .isEqualTo(
                        """
                        x = One.
                        r.jsonl:2: no text
                        r.jsonl:3: is no JSON (column 9): Unexpected end-of-input within/between Object entries
                        r.jsonl:5: is no report: a JSON object is needed
                        r.jsonl:6: text is no string
                        r.jsonl:7: no text
                        x~2 = Two. [published 'soon' is no day; write 2016-06-07]
                        3 = A\ufffdB\ufffd [characters that are no text were replaced]\
                        """);
        Report first = ((Taken.Arrived) taken(lines.toString()).getFirst()).report();
        assertThat(first)
                .isEqualTo(
                        new Report(
                                "x",
                                Optional.of(LocalDate.of(2016, 6, 7)),
                                Optional.of("T"),
                                Optional.of("A"),
                                Optional.of("P"),
                                Optional.of("u"),
                                "One.",
                                List.of(),
                                List.of()));
    }

    @Test
    void one_json_object_or_a_list_of_them_is_read() throws Exception {
        write("a.json", "{\n \"text\": \"One.\"\n}");
        write("b.json", "[{\"text\":\"Two.\"},{\"id\":\"c\"},{\"id\":\"d\",\"text\":\"Three.\"}]");
        write("e.json", "{\"text\":\n oops}");
        assertThat(told(folder.toString()))
                .isEqualTo(
                        """
                        a = One.
                        b:1 = Two.
                        b.json:2: no text
                        d = Three.
                        e.json: is no JSON (line 2, column 2): Unrecognized token 'oops': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\
                        """);
    }

    @Test
    void standard_input_is_told_by_its_look() {
        record Given(String text, String told) {}
        List<Given> table =
                List.of(
                        new Given("Plain words.", "stdin = Plain words."),
                        new Given(
                                "{\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}",
                                "stdin:1 = One.\nb = Two."),
                        new Given("{\n\"text\":\"One.\"\n}", "stdin = One."),
                        new Given("<!DOCTYPE html><p>One.", "stdin = One."),
                        new Given(
                                "<?xml version=\"1.0\"?><rss></rss>",
                                "-: is a feed; save its articles as pages"),
                        new Given("", "-: is empty"));
        for (Given given : table) {
            InputStream in =
                    new ByteArrayInputStream(given.text().getBytes(StandardCharsets.UTF_8));
            assertThat(told(taken(in, "-"))).isEqualTo(given.told());
        }
        assertThat(
                        told(
                                taken(
                                        new ByteArrayInputStream(
                                                "One.".getBytes(StandardCharsets.UTF_8)),
                                        "-",
                                        "-")))
                .isEqualTo("stdin = One.\n-: standard input can be read only once");
    }

    @Test
    void the_day_is_the_files_own_before_the_given_one() throws Exception {
        intake = new Intake(Words.shipped(), Optional.of(LocalDate.of(2020, 1, 1)), 1 << 20);
        Path header =
                write(
                        "a.txt",
                        "Title: Garfa falls\nPublished: 7 June 2016\nURL: https://example.org/a\n\n"
                                + TEXT);
        assertThat(only(header).published()).contains(LocalDate.of(2016, 6, 7));
        assertThat(only(header).title()).contains("Garfa falls");
        assertThat(only(header).url()).contains("https://example.org/a");
        assertThat(only(write("b.txt", TEXT)).published()).contains(LocalDate.of(2020, 1, 1));
        assertThat(
                        only(write("c.txt", "Garfa falls\nPublished 7 June 2016\n\n" + TEXT))
                                .published())
                .contains(LocalDate.of(2016, 6, 7));
    }

    @Test
    void names_that_clash_get_ids_of_their_own() throws Exception {
        write("x/a.txt", TEXT);
        write("x/a.html", "<p>" + TEXT);
        write("y/a.txt", TEXT);
        assertThat(
                        taken(folder.resolve("x").toString(), folder.resolve("y").toString())
                                .stream()
                                .map(one -> ((Taken.Arrived) one).report().id()))
                .containsExactly("a", "a~2", "a~3");
    }

    @Test
    void links_in_a_circle_end() throws Exception {
        write("a/b.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("a/nothing.txt"), folder.resolve("gone"));
        assertThat(told(folder.toString()))
                .isEqualTo(
                        """
                        a/b = The Green Column took Garfa on Monday.
                        a/nothing.txt: is a link to nothing\
                        """);
    }

    @Test
    void the_stream_is_lazy() throws Exception {
        for (int i = 0; i < 200; i++) {
            write(String.format("%03d.txt", i), TEXT);
        }
        List<String> seen = new ArrayList<>();
        try (Stream<Taken> stream =
                intake.take(List.of(folder.toString()), InputStream.nullInputStream())) {
            var each = stream.iterator();
            seen.add(each.next().source());
            Files.delete(folder.resolve("001.txt"));
            Taken second = each.next();
            assertThat(second).isInstanceOf(Taken.Skipped.class);
            assertThat(((Taken.Skipped) second).why()).isEqualTo("there is no such file any more");
        }
        assertThat(seen).hasSize(1);
    }

    @Test
    void a_systems_fault_is_said_in_a_persons_words() {
        assertThat(
                        Stream.of(
                                        new AccessDeniedException("a"),
                                        new NoSuchFileException("a"),
                                        new FileSystemException("a", null, "Input/output error"),
                                        new FileSystemException("a"),
                                        new IOException("Is a directory"),
                                        new IOException())
                                .map(Walk::why))
                .containsExactly(
                        "may not be read: permission denied",
                        "there is no such file or folder",
                        "cannot be read: Input/output error",
                        "cannot be read: unknown reason",
                        "cannot be read: Is a directory",
                        "cannot be read: unknown reason");
    }

    @Test
    void a_stream_that_breaks_off_is_said_and_what_came_before_is_read() {
        InputStream broken =
                new SequenceInputStream(
                        new ByteArrayInputStream(
                                ("{\"text\":\"One.\"}" + " ".repeat(9000) + "\n{\"te")
                                        .getBytes(StandardCharsets.UTF_8)),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("Connection reset");
                            }
                        });
        assertThat(told(taken(broken, "-")))
                .isEqualTo("stdin:1 = One.\n-: cannot be read: Connection reset");
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
