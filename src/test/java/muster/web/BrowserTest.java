package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Every page in a real browser. Where no Chromium is installed these tests are left out; `.ci/run`
/// installs it.
@EnabledIf(
        value = "muster.web.Chromium#isInstalled",
        disabledReason = "no Chromium on this machine: apt install chromium")
class BrowserTest {
    /// Notes what can be used, and what the keyboard comes to.
    private static final String PARTS =
            """
            () => {
              const seen = (part) => part.checkVisibility({ visibilityProperty: true });
              window.parts = [...document.querySelectorAll(
                  'a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(seen);
              window.reached = new Set();
              window.unseen = [];
              document.addEventListener('focusin', ({ target }) => {
                window.reached.add(target);
                const mark = target.closest('.node, .spot') ? target.firstElementChild.nextElementSibling : target;
                const look = getComputedStyle(mark);
                if (look.outlineStyle === 'none' && look.strokeWidth !== '3px') {
                  window.unseen.push(target.outerHTML);
                }
              });
              return window.parts.length
                  + document.querySelectorAll('[tabindex="0"]').length;
            }
            """;

    /// What the keyboard did not come to. A line on a sheet is a link that stands in the table too.
    private static final String MISSED =
            """
            () => {
              const known = new Set([...window.reached].map((part) => part.getAttribute('href')));
              return window.parts.filter((part) => !window.reached.has(part)
                  && !(part.tabIndex < 0 && known.has(part.getAttribute('href'))))
                  .map((part) => part.outerHTML);
            }
            """;

    @TempDir static Path folder;

    private static Chromium chromium;
    private static OpenRoom room;

    @BeforeAll
    static void open() throws Exception {
        chromium = new Chromium();
        room = OpenRoom.at(folder);
        Scene.fill(room);
        Visits.upload(room, "calm.txt", "Published: 2016-06-01\n\nNothing happened.\n");
    }

    @AfterAll
    static void close() {
        room.close();
        chromium.close();
    }

    @AfterEach
    void nothing_complains_and_no_other_machine_is_asked() {
        chromium.complaints()
                .removeIf(complaint ->
                        complaint.contains("status of 40")
                                && Visits.FAULTS.keySet().stream()
                                        .anyMatch(path ->
                                                complaint.startsWith(room.address(path) + ":")));
        assertThat(chromium.complaints()).isEmpty();
        assertThat(chromium.strangers()).isEmpty();
        assertThat(room.faults()).isEmpty();
    }

    private static Page look(Page page, String path) {
        page.navigate(room.address(path));
        return page;
    }

    /// Every page, and what visitors see who went astray.
    private static List<String> pages() {
        List<String> pages = new ArrayList<>(Visits.pages(room, Scene.AT));
        pages.addAll(Visits.FAULTS.keySet());
        return pages;
    }

    private static void inOrder(Page page, String where) throws Exception {
        page.evaluate(Files.readString(Path.of("src/test/resources/muster/web/axe.min.js")));
        Object found =
                page.evaluate(
                        "async () => (await axe.run(document, {runOnly: ['wcag2a',"
                                + " 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}))"
                                + ".violations.map(v => v.id + ': '"
                                + " + v.nodes.slice(0, 3).map(n => n.html + ' '"
                                + " + n.failureSummary).join(' | '))");
        assertThat((List<?>) found).as(where).isEmpty();
    }

    private static void reachable(Page page, String where) {
        Object parts = page.evaluate(PARTS);
        for (int i = 0; i < ((Number) parts).intValue() + 2; i++) {
            page.keyboard().press("Tab");
        }
        assertThat((List<?>) page.evaluate(MISSED)).as(where).isEmpty();
        assertThat((List<?>) page.evaluate("() => window.unseen"))
                .as("no mark of where the keyboard is on " + where)
                .isEmpty();
    }

    @Test
    void every_page_is_in_order_for_those_who_see_little_or_use_no_mouse() throws Exception {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = chromium.window(true, 1280, colours);
            for (String path : pages()) {
                look(page, path);
                inOrder(page, path + " " + colours);
            }
            page.context().close();
        }
    }

    @Test
    void the_keyboard_alone_reaches_everything_on_every_page() {
        for (int width : new int[] {1280, 380}) {
            Page page = chromium.window(true, width, ColorScheme.LIGHT);
            for (String path : pages()) {
                look(page, path);
                reachable(page, path + " " + width);
            }
            page.context().close();
        }
    }

    @Test
    void a_form_that_is_refused_says_why_on_a_page_in_order() throws Exception {
        Page page = chromium.window();
        Map<String, String> refused =
                Map.of(
                        "() => document.querySelectorAll('[name=token]').forEach(t => t.value ="
                                + " 'x')",
                        "The form is too old; load the page again and send it anew.",
                        "() => { document.querySelector('[name=text]').value = 'war"
                                + " '.repeat(600000) }",
                        "A pasted text may have 2000000 characters.",
                        "() => {}",
                        "Choose a file, paste a text or give an address.");
        for (Map.Entry<String, String> one : refused.entrySet()) {
            look(page, "/add" + Scene.AT);
            page.evaluate(one.getKey());
            page.getByText("Read", new Page.GetByTextOptions().setExact(true)).click();
            page.waitForURL(url -> !url.contains("as-of"));
            assertThat(page.locator("main").innerText()).contains(one.getValue());
            inOrder(page, one.getValue());
            reachable(page, one.getValue());
        }
        look(page, "/add" + Scene.AT);
        page.getByLabel("Files")
                .setInputFiles(new FilePayload("large.txt", "text/plain", new byte[11 << 20]));
        page.getByText("Read", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL(url -> !url.contains("as-of"));
        assertThat(page.locator("h1").innerText()).isEqualTo("Not like that");
        inOrder(page, "too large");
        chromium.complaints().removeIf(complaint -> complaint.contains("status of 4"));
        page.context().close();
    }

    @Test
    void readable_pages_need_no_script_and_fit_narrow_windows() {
        for (int width : new int[] {1280, 380}) {
            Page page = chromium.window(false, width, ColorScheme.LIGHT);
            for (String path : pages()) {
                look(page, path);
                assertThat(page.locator("h1").first().isVisible()).as(path).isTrue();
                Object wide =
                        width == 380
                                ? page.locator("html").boundingBox().width
                                : (Object) (double) width;
                assertThat((double) wide).as(path).isLessThanOrEqualTo(width);
            }
            look(page, "/reports" + Scene.AT);
            page.getByRole(com.microsoft.playwright.options.AriaRole.SEARCH)
                    .getByLabel("words")
                    .fill("breaks");
            page.getByText("Search").click();
            assertThat(page.locator("table.list tbody tr").count()).isEqualTo(1);
            page.locator("a.title").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("A front breaks up");
            page.locator(".ref").first().click();
            assertThat(page.url()).contains("#c");
            page.context().close();
        }
    }

    @Test
    void words_and_card_of_a_claim_light_up_together() {
        Page page = look(chromium.window(), "/reports/1" + Scene.AT);
        page.locator("[data-claim='1']").hover();
        assertThat(page.locator(".said-here.lit").count()).isPositive();
        page.context().close();
    }

    @Test
    void time_moves_and_nobody_in_the_network_does() {
        Page page = look(chromium.window(), "/network" + Scene.AT);
        String spot = page.locator(".node circle").first().getAttribute("cx");
        assertThat(page.locator("[data-ties] tbody tr:visible").count()).isEqualTo(6);
        page.locator("[data-slider]")
                .evaluate(
                        "slider => { slider.value = 17330;"
                                + " slider.dispatchEvent(new Event('input')); }");
        assertThat(page.locator("[data-day]").innerText()).isEqualTo("2017-06-13");
        page.waitForURL(url -> url.contains("as-of=2017-06-13"));
        assertThat(page.locator(".node circle").first().getAttribute("cx")).isEqualTo(spot);
        assertThat(
                        page.locator("tr:visible", new Page.LocatorOptions().setHasText("branch"))
                                .count())
                .isEqualTo(1);
        assertThat(page.locator("nav a").first().getAttribute("href")).contains("2017-06-13");
        page.locator("[data-find]").fill("Katibat Nahr");
        page.locator("[data-find]").press("Enter");
        page.waitForURL(url -> url.contains("focus="));
        assertThat(page.locator(".node.focus title").innerHTML()).isEqualTo("Katibat Nahr");
        page.context().close();
    }

    @Test
    void the_map_comes_nearer_and_moves_in_time() {
        Page page = look(chromium.window(), "/map" + Scene.AT);
        int before = page.locator(".spot").count();
        assertThat(before).isPositive();
        page.locator(".moves a").first().click();
        page.waitForURL(url -> url.contains("z="));
        Locator slider = page.locator("[data-mapslider]");
        slider.evaluate(
                "slider => { slider.value = slider.min; slider.dispatchEvent(new Event('input'));"
                        + " }");
        page.waitForURL(url -> url.contains("as-of=2016-06-08"));
        assertThat(page.locator("h1").innerText()).contains("2016-06-08");
        page.locator("[data-map] svg").hover();
        page.mouse().wheel(0, -400);
        page.waitForTimeout(500);
        assertThat(Double.parseDouble(page.locator("[data-map]").getAttribute("data-z")))
                .isGreaterThan(6);
        page.context().close();
    }

    @Test
    void reports_are_added_by_paste_and_by_upload() {
        try (OpenRoom empty =
                new OpenRoom(folder.resolve("empty.db"), java.util.Optional.empty())) {
            for (boolean script : new boolean[] {false, true}) {
                Page page = chromium.window(script, 1280, ColorScheme.LIGHT);
                page.navigate(empty.address("/add"));
                page.getByLabel("Text")
                        .fill("Published: 2016-06-08\n\nally One " + script + " > Two");
                page.getByLabel("Files")
                        .setInputFiles(
                                new FilePayload(
                                        "up " + script + ".txt",
                                        "text/plain",
                                        ("Published: 2016-06-09\n\nrival Three "
                                                        + script
                                                        + " > Four")
                                                .getBytes(StandardCharsets.UTF_8)));
                page.getByText("Read", new Page.GetByTextOptions().setExact(true)).click();
                for (int i = 0; i < 40 && page.locator("a.button").count() == 0; i++) {
                    page.waitForTimeout(100);
                    page.navigate(page.url());
                }
                assertThat(page.locator(".outcome li").count()).isEqualTo(2);
                page.context().close();
            }
            assertThat(empty.casebook().counts().reports()).isEqualTo(4);
        }
    }

    @Test
    void an_address_of_this_machine_is_not_fetched() {
        Page page = look(chromium.window(false, 1280, ColorScheme.LIGHT), "/add");
        page.getByLabel("Address").fill(room.address("/reports"));
        page.getByText("Read", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("main").innerText())
                .contains("is an address of this machine or of a local network");
        chromium.complaints().removeIf(complaint -> complaint.contains("status of 400"));
        page.context().close();
    }

    @Test
    void a_reviewer_rules_and_undoes_with_the_keyboard() {
        Page page = look(chromium.window(), "/review" + Scene.AT);
        String waiting = page.locator(".summary").innerText();
        page.keyboard().press("r");
        page.keyboard().type("Ada");
        page.locator(".question").click();
        page.keyboard().press("r");
        page.waitForURL(url -> url.contains("said=ruled"));
        assertThat(page.locator(".said").innerText()).isEqualTo("The ruling is filed.");
        assertThat(page.locator(".summary").innerText()).isNotEqualTo(waiting);
        assertThat(page.locator(".rulings li").first().innerText()).contains("Ada");
        page.keyboard().press("u");
        page.waitForURL(url -> url.contains("said=undone"));
        assertThat(page.locator(".summary").innerText()).isEqualTo(waiting);
        assertThat(page.locator(".rulings .undone").count()).isEqualTo(1);
        page.context().close();
    }

    @Test
    void a_printed_dossier_is_light_and_has_its_quotes() {
        Page page = chromium.window(true, 800, ColorScheme.DARK);
        look(page, "/actors/1" + Scene.AT);
        assertThat(page.locator(".quote:visible").count()).isZero();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".quote").first().boundingBox().width).isGreaterThan(500);
        assertThat(page.locator(".top nav").isVisible()).isFalse();
        assertThat(
                        page.evaluate(
                                "() => getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        page.context().close();
    }

    @Test
    void who_was_sent_the_lasting_link_sees_what_was_known_that_day() throws Exception {
        try (OpenRoom other =
                new OpenRoom(folder.resolve("lasting.db"), java.util.Optional.empty())) {
            Scene.fill(other);
            Page page = chromium.window();
            page.navigate(other.address("/roll"));
            assertThat(page.url()).contains("as-of=2017-06-08");
            page.getByText("A link that goes on showing this").click();
            assertThat(page.url()).contains("as-of=2017-06-08").contains("known-by=2026-11-22");
            assertThat(page.locator("nav a").first().getAttribute("href"))
                    .contains("known-by=2026-11-22");
            page.context().close();
        }
    }

    @Test
    void an_empty_casebook_has_its_pages_in_order_too() throws Exception {
        try (OpenRoom empty = new OpenRoom(folder.resolve("none.db"), java.util.Optional.empty())) {
            Page page = chromium.window();
            for (Frame.Section section : Frame.Section.values()) {
                page.navigate(empty.address(section.path()));
                inOrder(page, section.path());
            }
            page.navigate(empty.address("/network"));
            assertThat(page.locator("main").innerText()).contains("No report ties anybody");
            page.context().close();
        }
    }

    @Test
    void a_first_look_is_light() throws Exception {
        for (String path : List.of("/reports", "/reports/1", "/actors/1", "/claims", "/roll")) {
            Page page = chromium.window();
            look(page, path + Scene.AT);
            page.waitForLoadState();
            Object bytes =
                    page.evaluate(
                            "() => [...performance.getEntriesByType('resource'),"
                                    + " ...performance.getEntriesByType('navigation')]"
                                    + ".reduce((sum, e) => sum + e.transferSize, 0)");
            assertThat(((Number) bytes).intValue()).as(path).isLessThan(150_000);
            page.context().close();
        }
    }
}
