package muster.web;

import com.microsoft.playwright.Page;
import com.sun.management.OperatingSystemMXBean;

import muster.casebook.Ruling;
import muster.knowledge.KnowledgeFolder;
import muster.roll.CasebookBench;
import muster.roll.PolicyFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Measures the pages over 2,000 generated reports. No test: it takes a minute. Run it by its name:
/// `mvn test -Dtest=RoomFigures`.
class RoomFigures {
    private static final int REPORTS = 2_000;
    private static final int TIMES = 15;
    private static final String AT = "as-of=2016-06-07";
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 9);
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
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
            System.out.printf("%-36s %31s %25s%n", "", "each time another day", "the same again");
            for (String page : PAGES) {
                measure(room, page);
            }
            afterRulings(room);
            System.out.println("faults: " + room.faults());
            if (Chromium.isInstalled()) {
                draw(room);
            }
            System.out.println("file: " + Files.size(file) / 1_000_000 + " MB");
        }
    }

    /// Medians: what is asked for a day that nobody asked for before, and for the same day again.
    private static void measure(OpenRoom room, String page) throws Exception {
        List<Took> others = new ArrayList<>();
        List<Took> again = new ArrayList<>();
        int size = 0;
        for (int i = 0; i < TIMES; i++) {
            String day = "as-of=" + FIRST.plusDays(37L * i);
            others.add(took(room, page.replace(AT, day)));
        }
        for (int i = 0; i < TIMES; i++) {
            again.add(took(room, page));
            size = again.getLast().size();
        }
        System.out.printf(
                "%-36s %5.0f ms (CPU %4.0f, worst %4.0f) %5.0f ms (CPU %4.0f), %4d kB, %3d"
                        + " packed%n",
                page.replace("&" + AT, "").replace("?" + AT, ""),
                median(others, Took::millis),
                median(others, Took::cpu),
                others.stream().mapToDouble(Took::millis).max().orElse(0),
                median(again, Took::millis),
                median(again, Took::cpu),
                size / 1000,
                packed(room, page) / 1000);
    }

    /// The first look at pages after something was ruled.
    private static void afterRulings(OpenRoom room) throws Exception {
        for (String page : List.of("/review?" + AT, "/network?" + AT, "/roll?" + AT)) {
            List<Took> first = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                room.casebook()
                        .rule(
                                new Ruling.Draft(
                                        Ruling.Kind.NOTE,
                                        List.of("place\tnowhere"),
                                        List.of(),
                                        "remark " + i,
                                        "Ada",
                                        ""));
                first.add(took(room, page));
            }
            System.out.printf(
                    "%-36s %5.0f ms, worst %4.0f%n",
                    page.replace("?" + AT, " after a ruling"),
                    median(first, Took::millis),
                    first.stream().mapToDouble(Took::millis).max().orElse(0));
        }
    }

    /// @param cpu what both sides used of all cores, in milliseconds
    private record Took(double millis, double cpu, int size) {}

    private static Took took(OpenRoom room, String page) throws Exception {
        long cpu = MACHINE.getProcessCpuTime();
        long start = System.nanoTime();
        int size = room.get(page).body().length();
        long end = System.nanoTime();
        return new Took((end - start) / 1e6, (MACHINE.getProcessCpuTime() - cpu) / 1e6, size);
    }

    private static int packed(OpenRoom room, String page) throws Exception {
        return room.send(room.request(page).header("Accept-Encoding", "gzip")).body().length();
    }

    private static double median(List<Took> all, ToDoubleFunction<Took> of) {
        return all.stream().mapToDouble(of).sorted().skip(all.size() / 2).findFirst().orElse(0);
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
