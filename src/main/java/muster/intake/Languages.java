package muster.intake;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a text in another language from English, by its script and its function words. In doubt it
/// is English: short texts and lists of foreign names are not turned away.
final class Languages {
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}'’]*");
    private static final int SAMPLE = 50_000;
    private static final int FEWEST_WORDS = 40;

    /// "al" and "de" alone, however often, are parts of names.
    private static final int FEWEST_KINDS = 4;

    private static final int FEWEST_LETTERS = 20;

    private final Set<String> english;
    private final Map<String, List<String>> others = new HashMap<>();
    private final List<String> names;

    Languages(Function<String, Set<String>> classes) {
        english = classes.apply("language-english");
        names =
                classes.apply("languages").stream()
                        .filter(name -> !name.equals("english"))
                        .sorted()
                        .toList();
        for (String name : names) {
            for (String word : classes.apply("language-" + name)) {
                if (!english.contains(word)) {
                    others.computeIfAbsent(word, any -> new ArrayList<>()).add(name);
                }
            }
        }
    }

    /// Why `text` is not for Muster: "is in French; Muster reads English". Empty where it is
    /// English or may be.
    Optional<String> foreign(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        return byScript(sample)
                .or(() -> byWords(sample))
                .map(what -> "is in " + what + "; Muster reads English");
    }

    private static Optional<String> byScript(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
        if (all < FEWEST_LETTERS || latin * 5 >= all * 2) {
            return Optional.empty();
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> named(most.getKey(), letters, text));
    }

    private static String named(
            UnicodeScript most, Map<UnicodeScript, Integer> letters, String text) {
        boolean kana =
                letters.containsKey(UnicodeScript.HIRAGANA)
                        || letters.containsKey(UnicodeScript.KATAKANA);
        return switch (most) {
            case ARABIC -> arabic(text);
            case CYRILLIC -> any(text, "іїєґ") ? "Ukrainian" : "Russian or a kindred language";
            case HEBREW -> "Hebrew";
            case GREEK -> "Greek";
            case HAN -> kana ? "Japanese" : "Chinese";
            case HIRAGANA, KATAKANA -> "Japanese";
            case HANGUL -> "Korean";
            case MYANMAR -> "Burmese";
            case ETHIOPIC -> "Amharic or Tigrinya";
            case DEVANAGARI -> "Hindi or a kindred language";
            default -> {
                String script = most.name().replace('_', ' ').toLowerCase(Locale.ROOT);
                yield "the " + capital(script) + " script";
            }
        };
    }

    private static String arabic(String text) {
        if (any(text, "ټډړښږ")) {
            return "Pashto";
        }
        if (any(text, "ٹڈڑے")) {
            return "Urdu";
        }
        return any(text, "پچژگ") ? "Persian or a kindred language" : "Arabic";
    }

    private static boolean any(String text, String letters) {
        return letters.chars().anyMatch(letter -> text.indexOf(letter) >= 0);
    }

    private Optional<String> byWords(String text) {
        Map<String, Integer> hits = new HashMap<>();
        Map<String, Set<String>> kinds = new HashMap<>();
        int words = 0;
        int inEnglish = 0;
        for (Matcher m = WORD.matcher(text); m.find(); ) {
            String word = m.group().toLowerCase(Locale.ROOT);
            words++;
            inEnglish += english.contains(word) ? 1 : 0;
            for (String name : others.getOrDefault(word, List.of())) {
                hits.merge(name, 1, Integer::sum);
                kinds.computeIfAbsent(name, any -> new HashSet<>()).add(word);
            }
        }
        if (words < FEWEST_WORDS) {
            return Optional.empty();
        }
        int englishHits = inEnglish;
        int enough = words / 8;
        Optional<String> best =
                names.stream()
                        .filter(name -> hits.getOrDefault(name, 0) > enough)
                        .filter(name -> hits.getOrDefault(name, 0) > englishHits)
                        .filter(name -> kinds.getOrDefault(name, Set.of()).size() >= FEWEST_KINDS)
                        .max((a, b) -> hits.getOrDefault(a, 0) - hits.getOrDefault(b, 0))
                        .map(Languages::capital);
        if (best.isEmpty() && words >= 2 * FEWEST_WORDS && inEnglish * 50 < words) {
            return Optional.of("a language that Muster does not know");
        }
        return best;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
