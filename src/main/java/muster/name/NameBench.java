package muster.name;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Measures how long a look-up takes among as many made-up names as asked for.
public final class NameBench {
    private NameBench() {}

    /// @param out gets the results, line by line
    public static void run(NameFamily family, int count, Consumer<String> out) {
        MadeNames made = new MadeNames(7, count / 40);
        NameIndex.Builder builder = new NameIndex.Builder(family, false);
        List<String> names = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            String name = made.name();
            if (i % Math.max(1, count / 4000) == 0) {
                names.add(name);
            }
            builder.add(name, i / 4);
        }
        NameIndex index = builder.build();
        out.accept(said("names: %,d filed in %.1f s", count, (System.nanoTime() - start) / 1e9));
        for (int i = 0; i < 1500; i++) {
            index.find(MadeNames.respelled(names.get(i % names.size())), NameMatch.SAME);
        }
        double[] took = new double[names.size()];
        int found = 0;
        for (int i = 0; i < names.size(); i++) {
            String asked = MadeNames.respelled(names.get(i));
            long from = cpu();
            List<NameIndex.Hit> hits = index.find(asked, NameMatch.SAME);
            took[i] = (cpu() - from) / 1e6;
            String name = names.get(i);
            found += hits.stream().anyMatch(hit -> hit.name().equals(name)) ? 1 : 0;
        }
        Arrays.sort(took);
        out.accept(
                said(
                        "look-up of a name in another spelling: median %.2f ms, 99 of 100 within"
                                + " %.2f ms, worst %.2f ms; the name was found %d times of %d",
                        took[took.length / 2],
                        took[took.length * 99 / 100],
                        took[took.length - 1],
                        found,
                        names.size()));
    }

    private static String said(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /// Of this thread, so that a busy machine changes nothing.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
