package muster.frame;

import muster.model.Polarity;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Tells apart what a list of parties sets against each other: "is led not by X but by Y", "X
/// rather than Y controls it".
final class Contrasts {
    /// "not only X but also Y": both.
    private static final Set<String> BOTH =
            Set.of("only", "just", "merely", "simply", "solely", "alone", "yet");

    private static final Map<String, String> INSTEAD =
            Map.of("rather", "than", "instead", "of", "opposed", "to");

    private static final int FEW = 4;

    /// The match, or what is left of it, or the two that it is.
    List<FrameMatch> told(FrameMatch match, Sentence sentence) {
        FrameMatch kept = match;
        for (String role : match.roles().keySet()) {
            List<Bound> all = kept.role(role);
            if (all.size() < 2) {
                continue;
            }
            int but = but(sentence);
            int not = but < 0 ? -1 : not(sentence, but);
            if (not >= 0) {
                List<Bound> against =
                        part(all, bound -> bound.token() > not && bound.token() < but);
                List<Bound> rest = part(all, bound -> !against.contains(bound));
                if (!against.isEmpty() && rest.stream().anyMatch(one -> one.token() > but)) {
                    return told(kept, role, against, rest);
                }
            }
            List<Bound> meant = part(all, bound -> !instead(sentence, bound));
            kept = meant.isEmpty() ? kept : kept.with(role, meant);
        }
        return List.of(kept);
    }

    /// Of a tie it is said between whom it is not; of an act only who did it.
    private static List<FrameMatch> told(
            FrameMatch match, String role, List<Bound> against, List<Bound> rest) {
        FrameMatch affirmed = match.with(role, rest).saying(Polarity.AFFIRMED);
        return match.frame().type().tie()
                ? List.of(match.with(role, against).saying(Polarity.DENIED), affirmed)
                : List.of(affirmed);
    }

    private static List<Bound> part(List<Bound> all, Predicate<Bound> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private static int but(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.form().equals("but"))
                .filter(token -> not(sentence, token.index()) >= 0)
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
    }

    /// The "not" that the "but" answers, in the same clause; -1 where there is none.
    private static int not(Sentence sentence, int but) {
        for (int at = but - 1; at >= 0; at--) {
            String form = sentence.token(at).form();
            if (form.equals("but") || form.equals(";") || form.equals(":")) {
                return -1;
            }
            if (sentence.token(at).lemma().equals("not")) {
                return BOTH.contains(sentence.token(at + 1).lemma()) ? -1 : at;
            }
        }
        return -1;
    }

    /// The first word of the description that the name stands beside: "its" of "not its ally, Y".
    private static int beside(Sentence sentence, int first) {
        int at = first > 0 && sentence.token(first - 1).lemma().equals("the") ? first - 1 : first;
        boolean apposed =
                at > 1
                        && sentence.token(at - 1).form().equals(",")
                        && sentence.token(at - 2).noun();
        return apposed ? at - 2 : first;
    }

    /// "rather than Y", "instead of Y", ", and not Y".
    private static boolean instead(Sentence sentence, Bound bound) {
        int own = bound.mention().map(mention -> mention.first()).orElse(bound.token());
        int first = beside(sentence, own);
        for (int at = first - 1; at >= Math.max(1, first - FEW); at--) {
            Token token = sentence.token(at);
            String before = sentence.token(at - 1).lemma();
            if (token.lemma().equals(INSTEAD.get(before))) {
                return true;
            }
            if (token.lemma().equals("not")) {
                return before.equals(",") || before.equals("and") || before.equals("but");
            }
            if (token.noun() || token.verb()) {
                return false;
            }
        }
        return false;
    }
}
