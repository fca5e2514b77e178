package muster.casebook;

import muster.model.ActorKind;
import muster.model.Filler;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds actors again by their names without case, marks, hyphens and articles. Persons and
/// communities never join groups; words that are no name ("regime troops") join nothing outside
/// their report.
public final class NameKeys implements ActorLinks {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʿʾʻʼ]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLES =
            Pattern.compile("(?<=^| )(?:the|al|el|ul|ash|as|ad|an|ar|at|az)(?= )");
    private static final Pattern SPACES = Pattern.compile(" +");

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
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String words =
                OTHER.matcher(APOSTROPHES.matcher(bare).replaceAll(""))
                        .replaceAll(" ")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        String shorter =
                SPACES.matcher(ARTICLES.matcher(words).replaceAll("")).replaceAll(" ").strip();
        return shorter.isEmpty() ? words : shorter;
    }
}
