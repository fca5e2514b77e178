package muster.web;

import com.microsoft.playwright.Page;

import muster.knowledge.KnowledgeFolder;
import muster.roll.CasebookBench;
import muster.roll.PolicyFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Measures the pages over 2,000 generated reports. No test: it takes a minute. Run it by its name:
/// `mvn test -Dtest=RoomFigures`.
class RoomFigures {
    private static final int REPORTS = 2_000;
    private static final int TIMES = 15;
    private static final String AT = "as-of=2016-06-07";
    private static final List<String> PAGES =
            List.of(
                    "/reports?" + AT,
                    "/reports?q=area&" + AT,
                    "/reports/1000?" + AT,
                    "/actors?" + AT,
                    "/actors/1?" + AT,
                    "/actors/40?" + AT,
                    "/claims?" + AT,
                    "/claims?type=pledge&" + AT,
                    "/roll?" + AT,
                    "/timeline?actor=40&actor=41&" + AT,
                    "/network?" + AT,
                    "/map?" + AT,
                    "/watch?" + AT,
                    "/news?since=2026-01-01&" + AT,
                    "/review?" + AT,
                    "/api/v1/roll?" + AT);

    @TempDir Path folder;

    @Test
    void pages() throws Exception {
        Path file = folder.resolve("room.db");
        CasebookBench.run(
                file,
                REPORTS,
                PolicyFile.load(new KnowledgeFolder(Path.of("knowledge"))),
                done -> {},
                System.out::println);
        try (OpenRoom room = new OpenRoom(file, Optional.empty())) {
            for (String page : PAGES) {
                List<Double> millis = new ArrayList<>();
                int size = 0;
                for (int i = 0; i < TIMES; i++) {
                    long start = System.nanoTime();
                    size = room.get(page).body().length();
                    millis.add((System.nanoTime() - start) / 1e6);
                }
                double first = millis.getFirst();
                millis.sort(null);
                System.out.printf(
                        "%-40s median %5.0f ms, first %5.0f ms, %4d kB%n",
                        page, millis.get(TIMES / 2), first, size / 1000);
            }
            System.out.println("faults: " + room.faults());
            if (Chromium.isInstalled()) {
                draw(room);
            }
            System.out.println("file: " + Files.size(file) / 1_000_000 + " MB");
        }
    }

    private static void draw(OpenRoom room) {
        try (Chromium chromium = new Chromium()) {
            for (int i = 0; i < 3; i++) {
                Page page = chromium.window();
                long start = System.nanoTime();
                page.navigate(room.address("/network?" + AT));
                page.locator(".node").first().boundingBox();
                Object paint =
                        page.evaluate(
                                "() => performance.getEntriesByName('first-contentful-paint')[0]"
                                        + ".startTime");
                System.out.printf(
                        "network: %d actors, %d lines, there after %.0f ms, first paint %s ms%n",
                        page.locator(".node").count(),
                        page.locator(".edge").count(),
                        (System.nanoTime() - start) / 1e6,
                        paint);
                long move = System.nanoTime();
                page.evaluate(
                        "() => { const s = document.querySelector('[data-slider]'); s.value ="
                                + " Number(s.min) + 900; s.dispatchEvent(new Event('input')); }");
                System.out.printf(
                        "  a move of the slider %.0f ms%n", (System.nanoTime() - move) / 1e6);
                page.context().close();
            }
        }
    }
}
