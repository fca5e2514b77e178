package muster.casebook;

import muster.model.ActorKind;
import muster.model.Filler;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds actors again by their names without case, marks, hyphens and articles. Persons and
/// communities never join groups; words that are no name ("regime troops") join nothing outside
/// their report.
public final class NameKeys implements ActorLinks {
    private static final String APOSTROPHES = "'’‘`´ʿʾʻʼ";
    private static final Set<String> ARTICLES =
            Set.of("the", "al", "el", "ul", "ash", "as", "ad", "an", "ar", "at", "az");

    @Override
    public List<String> keys(String report, Filler.Actor actor) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key(report, actor.kind(), actor.name()));
        for (String name : actor.names()) {
            keys.add(key(report, actor.kind(), name));
        }
        return List.copyOf(keys);
    }

    @Override
    public List<String> keys(String name) {
        String plain = plain(name);
        return List.of("group " + plain, "person " + plain, "community " + plain);
    }

    /// The key of one name of an actor of `report`.
    static String key(String report, ActorKind kind, String name) {
        return proper(name) ? sort(kind) + " " + plain(name) : "in " + report + " " + plain(name);
    }

    private static String sort(ActorKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case COMMUNITY -> "community";
            case GROUP, COALITION, STATE_FORCE, STATE, ORGANISATION -> "group";
        };
    }

    /// Has a letter that a description has not: a capital, or one of a script without capitals.
    static boolean proper(String name) {
        return name.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
    }

    /// A name without what spellings differ in most: `Jaysh al-Fatḥ` and `The Jaysh Al Fath` are
    /// both `jaysh fath`.
    public static String plain(String name) {
        String whole = Normalizer.normalize(name, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        whole.codePoints()
                .forEach(c -> {
                    if (APOSTROPHES.indexOf(c) >= 0 || mark(c)) {
                        return;
                    }
                    if (Character.isLetter(c) || number(c)) {
                        word.appendCodePoint(c);
                    } else {
                        end(word, words);
                    }
                });
        end(word, words);
        List<String> telling = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (i == words.size() - 1 || !ARTICLES.contains(words.get(i))) {
                telling.add(words.get(i));
            }
        }
        return String.join(" ", telling);
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private static boolean mark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    private static boolean number(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    true;
            default -> false;
        };
    }
}
