package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Reports come from strangers: what they write is shown, and never runs.
class HostileTest {
    /// Each would set `window.ran` or open a dialog if it ran.
    private static final List<String> STRINGS =
            List.of(
                    "<script>window.ran=1</script>",
                    "</title><script>window.ran=1</script>",
                    "</textarea><script>window.ran=1</script>",
                    "</style><script>window.ran=1</script>",
                    "</script><script>window.ran=1</script>",
                    "<ScRiPt>window.ran=1</sCrIpT>",
                    "<script src=//evil.example/x.js></script>",
                    "<img src=x onerror=window.ran=1>",
                    "<img src=x onerror=\"window.ran=1\">",
                    "<img/src=x/onerror=window.ran=1>",
                    "\"><img src=x onerror=window.ran=1>",
                    "'><img src=x onerror=window.ran=1>",
                    "\" onmouseover=\"window.ran=1\" x=\"",
                    "' onmouseover='window.ran=1' x='",
                    "\" autofocus onfocus=\"window.ran=1",
                    "` onload=`window.ran=1",
                    "<svg onload=window.ran=1>",
                    "<svg><script>window.ran=1</script></svg>",
                    "<svg><a xlink:href=javascript:window.ran=1>x</a></svg>",
                    "<svg><animate onbegin=window.ran=1 attributeName=x dur=1s>",
                    "<math><mtext></mtext><script>window.ran=1</script></math>",
                    "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
                    "<iframe src=javascript:parent.ran=1></iframe>",
                    "<object data=javascript:window.ran=1></object>",
                    "<embed src=javascript:window.ran=1>",
                    "<body onload=window.ran=1>",
                    "<details open ontoggle=window.ran=1>",
                    "<video src=x onerror=window.ran=1></video>",
                    "<input autofocus onfocus=window.ran=1>",
                    "<marquee onstart=window.ran=1>",
                    "<a href=javascript:window.ran=1>click</a>",
                    "<form action=javascript:window.ran=1><button>go</button></form>",
                    "<base href=https://evil.example/>",
                    "<link rel=stylesheet href=https://evil.example/x.css>",
                    "<style>@import 'https://evil.example/x.css'</style>",
                    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
                    "<template><script>window.ran=1</script></template>",
                    "<noscript><p title='</noscript><img src=x onerror=window.ran=1>'>",
                    "<!--><script>window.ran=1</script-->",
                    "<![CDATA[><script>window.ran=1</script>]]>",
                    "&lt;script&gt;window.ran=1&lt;/script&gt;",
                    "&#60;script&#62;window.ran=1&#60;/script&#62;",
                    "\\u003cscript\\u003ewindow.ran=1\\u003c/script\\u003e",
                    "%3Cscript%3Ewindow.ran=1%3C/script%3E",
                    "${window.ran=1}{{constructor.constructor('window.ran=1')()}}",
                    "@import(x)<jsp:include page=x/>#{7*7}",
                    "javascript:window.ran=1//",
                    "data:text/html,<script>window.ran=1</script>",
                    "\u202e<script>window.ran=1</script>",
                    "\u202etxt.exe<svg/onload=window.ran=1>");

    @TempDir Path folder;

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static void fill(OpenRoom room) {
        for (int i = 0; i < STRINGS.size(); i++) {
            String hostile = STRINGS.get(i);
            room.file(
                    i + hostile,
                    Scene.DAY.plusDays(i),
                    hostile,
                    hostile,
                    "http://evil.example/" + hostile,
                    "member " + hostile + " > Front",
                    "rival " + hostile + " > Front",
                    "attack " + hostile + " @ " + hostile + " 36.1 37.1 1");
        }
    }

    @Test
    @EnabledIf(
            value = "muster.web.Chromium#isInstalled",
            disabledReason = "no Chromium on this machine: apt install chromium")
    void what_reports_hold_is_shown_as_text_and_never_runs() throws Exception {
        assertThat(STRINGS).hasSizeGreaterThanOrEqualTo(45).doesNotHaveDuplicates();
        try (OpenRoom room = OpenRoom.at(folder);
                Chromium chromium = new Chromium()) {
            fill(room);
            Visits.upload(
                    room, STRINGS.get(10) + ".txt", "Title: " + STRINGS.get(7) + "\n\nNothing.");
            Page page = chromium.window();
            for (int i = 0; i < STRINGS.size(); i++) {
                String hostile = STRINGS.get(i);
                look(room, page, "/reports/" + (i + 1));
                assertThat(page.locator("h1").textContent()).isEqualTo(hostile);
                assertThat(page.locator(".text").textContent()).contains("member " + hostile);
                look(room, page, "/claims?q=" + encoded(hostile));
                assertThat(page.locator("[name=q][type=search]").inputValue()).isEqualTo(hostile);
            }
            for (String path : Visits.pages(room, Scene.AT)) {
                look(room, page, path);
                assertThat(page.locator("h1").first().textContent())
                        .as(path)
                        .isNotEqualTo("Not here");
            }
            for (String path : Visits.pages(room, "?known-by=")) {
                look(room, page, path.replace("?known-by=", "?" + everywhere()));
            }
            for (String path : Visits.FAULTS.keySet()) {
                look(room, page, path + (path.contains("?") ? "&" : "?") + everywhere());
            }
            look(room, page, "/place?name=" + encoded(STRINGS.get(7)));
            assertThat(page.locator("h1").textContent()).isEqualTo(STRINGS.get(7));
            look(room, page, "/" + encoded(STRINGS.get(0)));
            assertThat(room.faults()).isEmpty();
            assertThat(chromium.strangers()).isEmpty();
            assertThat(chromium.complaints())
                    .allMatch(complaint -> complaint.contains("status of 40"));
        }
    }

    /// An address that has something hostile in every parameter; each has another.
    private static String everywhere() {
        StringBuilder query = new StringBuilder("and=more");
        for (int i = 0; i < Visits.PARAMETERS.size(); i++) {
            query.append('&').append(Visits.PARAMETERS.get(i)).append('=');
            query.append(encoded(STRINGS.get(i)));
        }
        return query.toString();
    }

    @Test
    void whatever_a_parameter_holds_no_page_has_markup_of_it() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            Scene.fill(room);
            Visits.upload(room, "a.txt", "Nothing.");
            int n = 0;
            for (String path : Visits.pages(room, Scene.AT)) {
                for (String parameter : Visits.PARAMETERS) {
                    String hostile = STRINGS.get(n++ % STRINGS.size());
                    String asked =
                            path.replace("?", "?" + parameter + "=" + encoded(hostile) + "&");
                    harmless(room.get(asked).body(), asked);
                }
            }
            assertThat(room.faults()).isEmpty();
        }
    }

    @Test
    void whatever_a_form_or_a_program_sends_comes_back_as_text() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            fill(room);
            String token = Visits.token(room);
            for (int i = 0; i < STRINGS.size(); i++) {
                String value = encoded(STRINGS.get(i));
                for (String path : Visits.forms(room)) {
                    String form =
                            "token=%s&who=%s&why=%s&key=%s&answer=%s&number=%s&claim=%s&word=%s&text=&url=%s"
                                    .formatted(
                                            token, value, value, value, value, value, value, value,
                                            value);
                    HttpRequest.Builder post =
                            room.request(path + Scene.AT)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(form));
                    harmless(room.send(post).body(), path);
                }
                String asked = Visits.api(room).get(i % Visits.api(room).size());
                HttpResponse<String> answer = room.get(asked + "?q=" + value + "&type=" + value);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .as(asked)
                        .matches("application/(problem\\+)?json.*");
            }
            assertThat(room.faults()).isEmpty();
        }
    }

    /// Of the page's own making is one script, and nothing else that runs.
    private static void harmless(String page, String where) {
        Document parsed = Jsoup.parse(page);
        assertThat(parsed.select("script")).as(where).hasSizeLessThanOrEqualTo(1);
        assertThat(
                        parsed.select(
                                "iframe, object, embed, base, style, template, math, marquee,"
                                        + " video"))
                .as(where)
                .isEmpty();
        assertThat(parsed.select("a[href^=javascript], a[href^=data], form[action^=javascript]"))
                .as(where)
                .isEmpty();
        parsed.getAllElements()
                .forEach(part ->
                        part.attributes()
                                .forEach(one ->
                                        assertThat(one.getKey()).as(where).doesNotStartWith("on")));
    }

    private static void look(OpenRoom room, Page page, String path) {
        page.navigate(room.address(path));
        assertThat(page.evaluate("() => window.ran === undefined")).as(path).isEqualTo(true);
        assertThat(page.locator("script").count()).as(path).isEqualTo(1);
        assertThat(page.locator("[onerror], [onload], [onfocus], iframe, object, embed").count())
                .as(path)
                .isZero();
        assertThat(page.locator("a[href^='javascript'], a[href^='data']").count())
                .as(path)
                .isZero();
    }

    @Test
    void names_of_files_stay_names() throws Exception {
        assertThat(AddPages.safe("../../etc/passwd")).isEqualTo("passwd.txt");
        assertThat(AddPages.safe("C:\\reports\\a.html")).isEqualTo("a.html");
        assertThat(AddPages.safe("...")).isEqualTo("report.txt");
        assertThat(AddPages.safe("<script>.txt")).isEqualTo("_script_.txt");
        assertThat(AddPages.safe("تقرير.txt")).isEqualTo("تقرير.txt");
        for (String hostile : STRINGS) {
            assertThat(AddPages.safe(hostile))
                    .doesNotContain("/", "\\", "<", ">", "\"")
                    .isNotEmpty();
        }
    }

    @Test
    void a_long_text_is_taken_and_too_much_at_once_is_refused() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            assertThat(pasted(room, "حرب ".repeat(490_000)).statusCode()).isEqualTo(303);
            HttpResponse<String> refused = pasted(room, "a b ".repeat(600_000));
            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(refused.body()).contains("A pasted text may have 2000000 characters.");
            assertThat(pasted(room, "حرب ".repeat(4_000_000)).statusCode()).isEqualTo(413);
            assertThat(room.faults()).isEmpty();
        }
    }

    private static HttpResponse<String> pasted(OpenRoom room, String text) throws Exception {
        String form =
                "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n"
                        + Visits.token(room)
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n"
                        + text
                        + "\r\n--x--\r\n";
        return room.send(
                room.request("/add")
                        .header("Content-Type", "multipart/form-data; boundary=x; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.UTF_8)));
    }
}
