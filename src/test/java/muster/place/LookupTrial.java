package muster.place;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Measured by hand, not in the build: how long looking up a name takes.
///
/// usage: LookupTrial STORE-FOLDER GAZETTEER-FILE...; asks for names of the file as they are, with
/// a changed letter, and for letters in a wrong order
final class LookupTrial {
    private LookupTrial() {}

    public static void main(String[] args) throws Exception {
        SeedGazetteer seed = Places.seed();
        List<Gazetteer> all = new ArrayList<>(List.of(seed));
        all.addAll(new GazetteerStore(Path.of(args[0]), seed).open());
        Gazetteer gazetteer = Gazetteer.of(all);
        List<String> names = new ArrayList<>();
        for (String file : List.of(args).subList(1, args.length)) {
            try (GazetteerSource source = new GazetteerSource(Path.of(file))) {
                GazetteerRows rows =
                        GazetteerRows.of(String.valueOf(source.next()), id -> Optional.empty())
                                .orElseThrow();
                for (String line = source.next(); line != null; line = source.next()) {
                    rows.entry(line).ifPresent(entry -> names.addAll(entry.names()));
                }
            }
        }
        names.removeIf(name -> !name.matches("[\\p{IsLatin}' `‘’ʻʼ.-]{3,}"));
        Random chance = new Random(3);
        Collections.shuffle(names, chance);
        List<String> asked = names.subList(0, 6_000);
        for (int round = 0; round < 2; round++) {
            time("as spelled", asked, gazetteer);
            time("a letter changed", changed(asked, chance), gazetteer);
            time(
                    "reversed",
                    asked.stream().map(n -> new StringBuilder(n).reverse().toString()).toList(),
                    gazetteer);
        }
        long start = System.nanoTime();
        asked.forEach(seed::known);
        System.out.printf(
                "known: mean %.3f ms%n", (System.nanoTime() - start) / 1e6 / asked.size());
    }

    private static List<String> changed(List<String> names, Random chance) {
        List<String> changed = new ArrayList<>();
        for (String name : names) {
            int at = chance.nextInt(name.length());
            changed.add(
                    name.substring(0, at)
                            + (char) ('a' + chance.nextInt(26))
                            + name.substring(at + 1));
        }
        return changed;
    }

    /// Processor time of this thread: what others do on the machine does not count.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void time(String what, List<String> names, Gazetteer gazetteer) {
        long[] times = new long[names.size()];
        long found = 0;
        for (int i = 0; i < times.length; i++) {
            long start = cpu();
            found += gazetteer.find(names.get(i)).size();
            times[i] = cpu() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-18s median %.3f ms, 99th percentile %.3f ms, longest %.1f ms; %.1f found on"
                        + " average%n",
                what,
                times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                times[times.length - 1] / 1e6,
                found / (double) times.length);
    }
}
