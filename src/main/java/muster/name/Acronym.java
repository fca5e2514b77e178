package muster.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Acronyms and the names they are made from.
final class Acronym {
    private static final Set<String> SMALL =
            Set.of(
                    "of", "the", "for", "and", "in", "al", "el", "ul", "wal", "de", "la", "del",
                    "du", "des", "pour", "un", "et", "para", "y", "-", "'s", "'", "i", "e", "as",
                    "ash", "at", "to", "on");

    private Acronym() {}

    /// Written like an acronym: "HTS", "JuA", "EPL-C", "M23", "U.N.".
    static boolean written(String form) {
        int large = 0;
        for (int i = 0; i < form.length(); i++) {
            large += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
        }
        return form.length() >= 2
                && form.length() <= 10
                && large >= 2
                && large * 2 >= form.replaceAll("[.\\-]", "").length();
    }

    /// `acronym` is made of letters of `words` (lower case), in order, each word's first letter
    /// before any other of it: small words may give theirs or not.
    static boolean of(String acronym, List<String> words) {
        String letters = acronym.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        if (!written(acronym) || letters.length() < 2) {
            return false;
        }
        List<String> parts = new ArrayList<>();
        for (String word : words) {
            for (String part : word.split("-")) {
                if (!part.isEmpty() && Character.isLetterOrDigit(part.charAt(0))) {
                    parts.add(part.replaceAll("[^\\p{L}\\p{N}]", ""));
                }
            }
        }
        long strong = parts.stream().filter(part -> !SMALL.contains(part)).count();
        return strong >= 2 && strong <= letters.length() + 2L && fits(letters, 0, parts, 0, 0);
    }

    /// The letters keep the order of another language: "OPA" is the People's Army of Omar. Four at
    /// least, since three may be chance.
    static boolean turned(String acronym, List<String> words) {
        String letters = acronym.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!SMALL.contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return written(acronym) && letters.length() > 3 && sorted(letters).equals(sorted(initials));
    }

    private static String sorted(CharSequence letters) {
        return letters.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static boolean fits(String letters, int at, List<String> parts, int part, int missed) {
        if (at == letters.length()) {
            long rest =
                    parts.subList(part, parts.size()).stream()
                            .filter(word -> !SMALL.contains(word))
                            .count();
            return rest + missed <= (letters.length() > 2 ? 1 : 0);
        }
        if (part == parts.size()) {
            return false;
        }
        String word = parts.get(part);
        int skip = SMALL.contains(word) ? 0 : 1;
        boolean mayMiss = skip == 0 || at > 0 && letters.length() > 2;
        if (mayMiss && missed + skip <= 1 && fits(letters, at, parts, part + 1, missed + skip)) {
            return true;
        }
        for (int taken = 1;
                taken <= Math.min(3, letters.length() - at)
                        && !word.isEmpty()
                        && letters.charAt(at) == word.charAt(0);
                taken++) {
            if (inOrder(letters.substring(at, at + taken), word)
                    && fits(letters, at + taken, parts, part + 1, missed)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inOrder(String letters, String word) {
        int from = 0;
        for (char c : letters.toCharArray()) {
            from = word.indexOf(c, from) + 1;
            if (from == 0) {
                return false;
            }
        }
        return true;
    }
}
