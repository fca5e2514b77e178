package muster.name;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Measures how long a look-up takes among as many made-up names as asked for. Names are made of
/// the words of real ones and of made-up roots, in many spellings; always the same ones.
public final class NameBench {
    private static final String[] HEADS = {
        "Jaysh",
        "Liwa",
        "Katibat",
        "Harakat",
        "Front",
        "Army of",
        "Brigade",
        "Movement for",
        "Union of",
        "Jabhat",
        "Ansar",
        "Jund",
        "Hizb",
        "Battalion of",
        "Forces of",
        "Council of"
    };
    private static final String[] COMMON = {
        "al-Islam",
        "al-Tawhid",
        "National",
        "Liberation",
        "Islamic",
        "People's",
        "of Syria",
        "of Mali",
        "Revolutionary",
        "al-Sham",
        "Democratic",
        "of Sudan",
        "al-Haqq",
        "in Iraq",
        "al-Shuhada"
    };
    private static final String[] ONSETS =
            "b d f g h j k l m n q r s t w z sh kh gh th dh ch y".split(" ");
    private static final String[] VOWELS = "a i u a aa ee ou e o ai".split(" ");
    private final Random random = new Random(7);
    private final List<String> roots = new ArrayList<>();

    private NameBench() {}

    /// @param out gets the results, line by line
    public static void run(NameFamily family, int count, Consumer<String> out) {
        new NameBench().measure(family, count, out);
    }

    private void measure(NameFamily family, int count, Consumer<String> out) {
        Set<String> made = new TreeSet<>();
        while (made.size() < Math.max(200, count / 40)) {
            made.add(root());
        }
        roots.addAll(made);
        NameIndex.Builder builder = new NameIndex.Builder(family, false);
        List<String> names = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            String name = name();
            if (i % Math.max(1, count / 4000) == 0) {
                names.add(name);
            }
            builder.add(name, i / 4);
        }
        NameIndex index = builder.build();
        out.accept(said("names: %,d filed in %.1f s", count, (System.nanoTime() - start) / 1e9));
        for (int i = 0; i < 1500; i++) {
            index.find(respelled(names.get(i % names.size())), NameMatch.SAME);
        }
        double[] took = new double[names.size()];
        int found = 0;
        for (int i = 0; i < names.size(); i++) {
            String asked = respelled(names.get(i));
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

    private String root() {
        StringBuilder out = new StringBuilder();
        int syllables = 2 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            out.append(pick(ONSETS)).append(pick(VOWELS));
        }
        return Character.toUpperCase(out.charAt(0)) + out.substring(1) + pick(ONSETS);
    }

    private String name() {
        String root = roots.get(random.nextInt(roots.size()));
        return switch (random.nextInt(6)) {
            case 0 -> pick(HEADS) + " " + root;
            case 1 -> pick(HEADS) + " al-" + root + " " + pick(COMMON);
            case 2 -> root + " " + pick(COMMON) + " " + pick(HEADS).replace(" of", "");
            case 3 -> pick(HEADS) + " " + pick(COMMON) + " " + pick(COMMON);
            case 4 -> root + " " + roots.get(random.nextInt(roots.size()));
            default -> pick(HEADS) + " " + root + " " + roots.get(random.nextInt(roots.size()));
        };
    }

    private static String respelled(String name) {
        return name.replace("ou", "u")
                .replace("ee", "i")
                .replace("aa", "a")
                .replace("Jaysh", "Jaish");
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
