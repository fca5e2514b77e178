package muster.frame;

import muster.parse.Link;
import muster.parse.Parsed;
import muster.parse.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// An act that is set in one that the report has told before lies where that one lies: "ten were
/// captured during the battle".
final class EarlierActs {
    /// How many sentences "the battle" may look back.
    private static final int FAR = 4;

    private static final Set<String> DURING =
            Set.of("during", "in", "~during", "~in", "amid", "throughout", "in_course_of");
    private static final Set<String> POINTING = Set.of("the", "this", "that");

    private EarlierActs() {}

    static List<FrameMatch> place(List<FrameMatch> matches, Parsed parsed) {
        List<FrameMatch> placed = new ArrayList<>(matches);
        for (int i = 0; i < placed.size(); i++) {
            FrameMatch match = placed.get(i);
            if (!match.frame().type().tie() && match.role("where").isEmpty()) {
                Optional<FrameMatch> earlier = earlier(match, placed.subList(0, i), parsed);
                if (earlier.isPresent()) {
                    placed.set(i, match.with("where", earlier.get().role("where")));
                }
            }
        }
        return placed;
    }

    /// The last act of that word, where it has a place.
    private static Optional<FrameMatch> earlier(
            FrameMatch match, List<FrameMatch> before, Parsed parsed) {
        Sentence sentence = parsed.sentences().get(match.sentence());
        return sentence.roles().of(match.trigger()).stream()
                .filter(link -> DURING.contains(link.role()))
                .map(Link::filler)
                .filter(noun -> pointed(sentence, noun))
                .flatMap(noun ->
                        before.reversed().stream()
                                .filter(other -> other.sentence() < match.sentence())
                                .filter(other -> match.sentence() - other.sentence() <= FAR)
                                .filter(other -> !other.frame().type().tie())
                                .filter(other ->
                                        lemma(parsed, other).equals(sentence.token(noun).lemma())))
                .filter(other -> !other.role("where").isEmpty())
                .findFirst();
    }

    private static String lemma(Parsed parsed, FrameMatch match) {
        return parsed.sentences().get(match.sentence()).token(match.trigger()).lemma();
    }

    private static boolean pointed(Sentence sentence, int noun) {
        return sentence.children(noun).stream()
                .anyMatch(child -> POINTING.contains(child.form().toLowerCase(Locale.ROOT)));
    }
}
