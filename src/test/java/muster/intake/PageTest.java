package muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Part;
import muster.model.Report;
import muster.model.SeeAlso;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/// A page becomes its report: text, facts, parts, links; menus and comments are marked.
class PageTest {
    private static final String SAYS = "Fighters of the Column took the town of Garfa on Monday.";

    private final Press press =
            new Press(
                    new Languages(Words.shipped()), new Remains(Words.shipped()), Optional.empty());

    private static String file(String name) throws Exception {
        try (InputStream in =
                Objects.requireNonNull(PageTest.class.getResourceAsStream("/intake/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Taken read(String html) {
        return Page.read(html).report(press, "p.html", "p", List.of());
    }

    private Report report(String html) {
        return ((Taken.Arrived) read(html)).report();
    }

    @Test
    void a_page_gives_its_facts() throws Exception {
        Report report = report(file("page.html"));
        assertThat(report.title()).contains("Militia retakes border town");
        assertThat(report.author()).contains("Amina Sule, John Roe");
        assertThat(report.publisher()).contains("The Daily Watch");
        assertThat(report.published()).contains(LocalDate.of(2021, 6, 3));
        assertThat(report.url()).contains("https://watch.example/2021/06/militia");
    }

    @Test
    void a_page_gives_its_text_in_paragraphs_with_parts_and_pointers() throws Exception {
        Report report = report(file("page.html"));
        assertThat(report.text()).isEqualTo(file("page.txt").strip());
        assertThat(Words.parts(report)).isEqualTo(file("page.parts").strip());
    }

    @Test
    void an_old_page_of_tables_and_line_breaks_is_read() {
        String html =
                """
                <html><head><title>Garfa falls - Example Agency</title><meta name="date" content="20160607"></head>
                <body><table><tr><td><a href=1>Home</a> <a href=2>World</a></td></tr><tr><td><div id="story">
                GARFA, June 7 - Fighters of the Green Column took the town of Garfa on Monday, officials said.<br><br>
                The army denied it and said its men still held the bridge and the market.<br><br>
                (Reporting by Jo March)</div></td></tr></table></body></html>\
                """;
        Report report = report(html);
        assertThat(report.published()).contains(LocalDate.of(2016, 6, 7));
        assertThat(report.text())
                .isEqualTo(
                        """
                        Garfa falls

                        GARFA, June 7 - Fighters of the Green Column took the town of Garfa on Monday, officials said.

                        The army denied it and said its men still held the bridge and the market.

                        (Reporting by Jo March)\
                        """);
        assertThat(Words.parts(report))
                .isEqualTo("HEADLINE Garfa falls\nBYLINE (Reporting by Jo March)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><div id=root></div><script>start()</script></body></html>",
                "<html><head><title>App</title></head><body><noscript>No"
                        + " script</noscript></body></html>",
                "<body><nav><a href=/>Home</a><a href=/n>News</a></nav><footer>©"
                        + " 2021</footer></body>",
                "<body><h1>Gallery</h1><img src=a.jpg></body>",
                "<p>\u00a0 </p>",
                "",
                "<!--",
            })
    void a_page_without_text_is_said_to_have_none(String html) {
        assertThat(read(html)).isEqualTo(new Taken.Skipped("p.html", "no text on this page"));
    }

    @Test
    void a_page_of_any_declared_encoding_is_read() {
        String html = "<head><meta charset=\"%s\"></head><body><p>The café “Garfa” fell — again.";
        for (String name : List.of("utf-8", "windows-1252", "x-unknown-99")) {
            Charset charset =
                    name.equals("utf-8") ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
            byte[] bytes = html.formatted(name).getBytes(charset);
            Decoding decoded = Decoding.of(bytes, Page.declared(bytes));
            assertThat(Page.read(((Decoding.Text) decoded).text()).rendered().text())
                    .isEqualTo("The café “Garfa” fell — again.");
        }
        String cyrillic = "<meta charset=windows-1251><p>город";
        byte[] bytes = cyrillic.getBytes(Charset.forName("windows-1251"));
        assertThat(Decoding.of(bytes, Page.declared(bytes)))
                .isEqualTo(new Decoding.Text(cyrillic, List.of()));
    }

    @Test
    void hostile_pages_are_read_and_never_throw() {
        List<String> pages =
                List.of(
                        "<div>".repeat(50_000) + "<p>" + SAYS,
                        "<p " + "a='b' ".repeat(50_000) + ">" + SAYS + "<!--",
                        "<p>"
                                + SAYS
                                + "</p><script type='application/ld+json'>"
                                + "[".repeat(99_000),
                        "<table>".repeat(2_000) + SAYS,
                        "<article>" + ("<p>" + SAYS + " <a href='/x'>x</a></p>").repeat(5_000),
                        "<h1>".repeat(500) + SAYS + SAYS,
                        "<ul class=related>"
                                + "<li><a href=x>Garfa falls to the Column</a>".repeat(3_000)
                                + "</ul><p>"
                                + SAYS.repeat(3),
                        "<p>" + SAYS + "\u0000\ud800&#0;&#xD800;&#x110000;&bogus;");
        pages.forEach(page ->
                assertThat(read(page).toString()).matches("(?s).*(Garfa|no text on this page).*"));
    }

    @Test
    void whatever_is_cut_out_of_a_page_parts_lie_in_the_text() throws Exception {
        String page = file("page.html");
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            int from = random.nextInt(page.length());
            int to = from + random.nextInt(page.length() - from);
            if (read(page.substring(0, from) + page.substring(to))
                    instanceof Taken.Arrived arrived) {
                Report report = arrived.report();
                int before = 0;
                for (Part part : report.parts()) {
                    assertThat(part.span().start()).isGreaterThanOrEqualTo(before);
                    before = part.span().end();
                }
                assertThat(before).isLessThanOrEqualTo(report.text().length());
                assertThat(report.seeAlso())
                        .extracting(SeeAlso::span)
                        .allMatch(span -> span.end() <= report.text().length());
            }
        }
    }
}
