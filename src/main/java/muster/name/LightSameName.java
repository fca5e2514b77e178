package muster.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Compares names by their words' consonants: enough for the spellings inside one report.
final class LightSameName implements SameName {
    private static final Set<String> SMALL =
            Set.of(
                    "al", "el", "ul", "ad", "ar", "as", "ash", "at", "az", "an", "the", "i", "e",
                    "of", "wa", "de", "la", "a");
    private final Map<String, List<String>> words = new HashMap<>();

    @Override
    public double likeness(String a, String b) {
        List<String> left = words(a);
        List<String> right = words(b);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        if (left.equals(right)) {
            return 1;
        }
        if (left.size() == right.size()) {
            return alike(left, right) ? 0.9 : 0;
        }
        List<String> longer = left.size() > right.size() ? left : right;
        List<String> shorter = left.size() > right.size() ? right : left;
        boolean leftLonger = left.size() > right.size();
        boolean wing = leftLonger ? wing(b, a) : wing(a, b);
        return inside(shorter, longer) && !wing ? 0.6 : 0;
    }

    /// "Liberation Front-Renewal" is not "Liberation Front".
    private static boolean wing(String whole, String part) {
        return whole.contains(" ")
                && part.length() > whole.length() + 1
                && (part.startsWith(whole + "-") || part.startsWith(whole + " ("));
    }

    private static boolean alike(List<String> left, List<String> right) {
        for (int i = 0; i < left.size(); i++) {
            if (!wordAlike(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// "the Cobras" hold "Cobra positions".
    private static boolean many(String one, String all) {
        return one.length() > 3 && all.length() == one.length() + 1 && all.equals(one + "s");
    }

    static boolean wordAlike(String a, String b) {
        if (a.equals(b) || many(a, b) || many(b, a)) {
            return true;
        }
        return a.length() > 3
                && b.length() > 3
                && a.charAt(0) == b.charAt(0) | vowel(a.charAt(0))
                && bones(a).equals(bones(b))
                && bones(a).length() >= 2
                && (bones(a).length() > 2
                        || a.contains("w") == b.contains("w")
                                && a.contains("sh") == b.contains("sh")
                                && vowels(a) == vowels(b));
    }

    /// How often vowels are heard: "Bria" is not "Birao".
    private static int vowels(String word) {
        return word.replaceAll("[^aeiou]+", " ").strip().split(" ").length;
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    /// The consonants, sounds alike under one letter, doubled ones once: "khan touman" and "khan
    /// tuman" agree.
    static String bones(String word) {
        StringBuilder out = new StringBuilder();
        String sounds =
                word.replace("kh", "k")
                        .replace("gh", "g")
                        .replace("dh", "d")
                        .replace("th", "t")
                        .replace("ph", "f")
                        .replace("ck", "k")
                        .replace("q", "k")
                        .replace("c", "k")
                        .replace("z", "s")
                        .replace("y", "")
                        .replace("w", "");
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            if (!vowel(c)
                    && (c != 'h' || i == 0)
                    && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// The words of the shorter one stand in the longer one, in order and side by side.
    private static boolean inside(List<String> shorter, List<String> longer) {
        for (int at = 0; at + shorter.size() <= longer.size(); at++) {
            if (alike(shorter, longer.subList(at, at + shorter.size()))) {
                return true;
            }
        }
        return false;
    }

    /// The words without case, accents, punctuation, articles and joints.
    List<String> words(String name) {
        return words.computeIfAbsent(name, LightSameName::cut);
    }

    private static List<String> cut(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’‘`ʿʾ.]", "");
        List<String> all = new ArrayList<>();
        for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                all.add(word);
            }
        }
        List<String> kept = all.stream().filter(word -> !SMALL.contains(word)).toList();
        return kept.isEmpty() ? all : kept;
    }
}
