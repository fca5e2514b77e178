package muster.name;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Makes names up, of the words of real ones and of made-up roots, in many spellings; always the
/// same ones.
public final class MadeNames {
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

    private final Random random;
    private final List<String> roots;

    /// @param roots of so many roots, at least 200; the fewer, the more names are alike
    public MadeNames(long seed, int roots) {
        random = new Random(seed);
        Set<String> made = new TreeSet<>();
        while (made.size() < Math.max(200, roots)) {
            made.add(madeRoot());
        }
        this.roots = List.copyOf(made);
    }

    private String madeRoot() {
        StringBuilder out = new StringBuilder();
        int syllables = 2 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            out.append(pick(ONSETS)).append(pick(VOWELS));
        }
        return Character.toUpperCase(out.charAt(0)) + out.substring(1) + pick(ONSETS);
    }

    /// A root alone, such as "Sharoud": what many names may be shortened to.
    public String root() {
        return roots.get(random.nextInt(roots.size()));
    }

    /// A root as names share them: a few are borne by very many.
    public String sharedRoot() {
        return roots.get((int) (roots.size() * Math.pow(random.nextDouble(), 2)));
    }

    /// A name of a group; one in six has no root, and the same one may come again.
    public String name() {
        String root = root();
        return random.nextInt(6) == 0
                ? pick(HEADS) + " " + pick(COMMON) + " " + pick(COMMON)
                : name(root);
    }

    /// A name of a group with this root in it.
    public String name(String root) {
        return switch (random.nextInt(5)) {
            case 0 -> pick(HEADS) + " " + root;
            case 1 -> pick(HEADS) + " al-" + root + " " + pick(COMMON);
            case 2 -> root + " " + pick(COMMON) + " " + pick(HEADS).replace(" of", "");
            case 3 -> root + " " + root();
            default -> pick(HEADS) + " " + root + " " + root();
        };
    }

    /// Another spelling of the name; the same one where there is nothing to respell.
    public static String respelled(String name) {
        return name.replace("ou", "u")
                .replace("ee", "i")
                .replace("aa", "a")
                .replace("Jaysh", "Jaish");
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
