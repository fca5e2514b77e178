package muster.roll;

import com.sun.management.OperatingSystemMXBean;

import muster.casebook.Casebook;
import muster.casebook.CasebookActor;
import muster.casebook.ClaimQuery;
import muster.casebook.WitnessQuery;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Measures a large casebook of generated reports: filing, rolls, dossiers, size.
public final class CasebookBench {
    private static final LocalDate DAY = LocalDate.of(2016, 6, 7);

    private final Casebook casebook;
    private final Path file;
    private final Policy policy;
    private final Consumer<String> out;

    private CasebookBench(Casebook casebook, Path file, Policy policy, Consumer<String> out) {
        this.casebook = casebook;
        this.file = file;
        this.policy = policy;
        this.out = out;
    }

    /// Fills the casebook in `file` up to so many reports of ten claims each, and measures it.
    ///
    /// @param progress is told how many reports are filed
    /// @param out gets the results, line by line
    public static void run(
            Path file, int reports, Policy policy, IntConsumer progress, Consumer<String> out) {
        try (Casebook casebook = Casebook.open(file, Clock.systemUTC())) {
            CasebookBench bench = new CasebookBench(casebook, file, policy, out);
            bench.fill(reports, progress);
            bench.measure();
        }
    }

    private void fill(int reports, IntConsumer progress) {
        GeneratedReports generated = new GeneratedReports(1, Math.max(50, reports / 5));
        long started = System.nanoTime();
        List<Double> last = new ArrayList<>();
        int from = casebook.counts().versions();
        for (int i = from; i < reports; i++) {
            GeneratedReports.Generated made = generated.report(i);
            long before = System.nanoTime();
            casebook.file(made.report(), made.claims(), "generated");
            if (i >= reports - 200) {
                last.add((System.nanoTime() - before) / 1e6);
            }
            if (i % 100 == 0) {
                progress.accept(i);
            }
        }
        if (from < reports) {
            say("filing %d reports: %.0f s", reports - from, (System.nanoTime() - started) / 1e9);
            say("adding one report: %s", spread(last));
        }
    }

    private void measure() {
        say("claims: %d, actors: %d", casebook.counts().claims(), casebook.counts().actors());
        say("file: %.0f MB", size() / 1e6);
        List<CasebookActor> actors = casebook.actors();
        List<Integer> lines = new ArrayList<>();
        List<Double> rolls = new ArrayList<>();
        List<Double> dossiers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String id = "#" + actors.get((int) ((long) i * actors.size() / 60)).id();
            RollQuery query = RollQuery.of(DAY).actor(id);
            rolls.add(millis(() -> Roll.of(casebook, policy, query)));
            dossiers.add(millis(() -> Dossier.of(casebook, policy, id, query)));
        }
        say("roll of one actor: %s", spread(rolls));
        say("dossier: %s", spread(dossiers));
        String busiest = "#" + busiest(actors);
        RollQuery busy = RollQuery.of(DAY).actor(busiest);
        int claims = casebook.claims(ClaimQuery.ALL.actor(busiest)).size();
        say(
                "roll of the busiest (%d claims): %.0f ms",
                claims, again(() -> Roll.of(casebook, policy, busy)));
        say("its dossier: %.0f ms", again(() -> Dossier.of(casebook, policy, busiest, busy)));
        long cpu = cpu();
        double whole =
                again(() -> {
                    Roll roll = Roll.of(casebook, policy, RollQuery.of(DAY));
                    lines.add(roll.lines().size());
                    return roll;
                });
        say(
                "whole roll (%d lines): %.0f ms (%.0f ms of all cores)",
                lines.getLast(), whole, (cpu() - cpu) / 2e6);
        Rolls gathered = Rolls.of(casebook, policy, WitnessQuery.ALL);
        cpu = cpu();
        double next =
                again(() -> {
                    gathered.on(DAY.plusDays(30));
                    return gathered.on(DAY.plusDays(60));
                });
        say(
                "whole roll of one more day: %.0f ms (%.0f ms of all cores)",
                next / 2, (cpu() - cpu) / 4e6);
    }

    private static int busiest(List<CasebookActor> actors) {
        return actors.stream()
                .filter(actor -> actor.name().equals(GeneratedReports.BUSIEST))
                .findFirst()
                .orElse(actors.getFirst())
                .id();
    }

    private double again(Supplier<?> work) {
        double first = millis(work);
        return Math.min(first, millis(work));
    }

    private static double millis(Supplier<?> work) {
        long before = System.nanoTime();
        Object ignored = work.get();
        Reference.reachabilityFence(ignored);
        return (System.nanoTime() - before) / 1e6;
    }

    private static String spread(List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "median %.1f ms, worst %.1f ms",
                sorted.get(sorted.size() / 2),
                sorted.getLast());
    }

    /// What the process has used of all cores, in nanoseconds; 0 where that is not told.
    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean os
                ? os.getProcessCpuTime()
                : 0;
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private void say(String format, Object... values) {
        out.accept(String.format(Locale.ROOT, format, values));
    }
}
