package muster.frame;

import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/// Which word carries the tense of what a trigger says.
final class Clauses {
    private static final Set<String> COPULAS =
            Set.of("be", "become", "remain", "stay", "seem", "appear");

    /// "taken into custody", "came under fire".
    private static final Set<String> INTO = Set.of("in", "into", "under");

    /// "has been at war", "is on the list".
    private static final Set<String> AT = Set.of("at", "on");

    private Clauses() {}

    /// The trigger itself if it is a verb; for a noun or adjective the verb that says it ("is an
    /// ally", "carried out an attack"); the trigger where no verb does ("its emir, X, fled": he is
    /// emir whatever he does).
    static int of(Sentence sentence, int trigger, boolean tie) {
        Token token = sentence.token(trigger);
        if (token.verb()) {
            return trigger;
        }
        if (token.head() >= 0 && COPULAS.contains(sentence.token(token.head()).lemma())) {
            return token.head();
        }
        if (tie && !sentence.roles().of(trigger, Link.IS).isEmpty()) {
            return trigger;
        }
        return said(sentence, trigger, Clauses::told)
                .or(() -> said(sentence, trigger, (in, verb) -> true))
                .orElse(trigger);
    }

    private static Optional<Integer> said(
            Sentence sentence, int trigger, BiPredicate<Sentence, Integer> which) {
        return sentence.roles().playedBy(trigger).stream()
                .filter(link -> sentence.token(link.predicate()).verb())
                .filter(link -> core(sentence, trigger, link))
                .map(Link::predicate)
                .filter(verb -> which.test(sentence, verb))
                .findFirst();
    }

    /// It tells the time, and does not only describe: "the raid that killed ten", no "-led raids".
    private static boolean told(Sentence sentence, int verb) {
        return !Set.of("nmod", "amod", "acl").contains(sentence.token(verb).label());
    }

    private static boolean core(Sentence sentence, int trigger, Link link) {
        return link.role().equals(Link.OBJ)
                || link.role().equals(Link.SUBJ)
                || INTO.contains(link.role()) && !sentence.under(link.predicate(), trigger)
                || AT.contains(link.role())
                        && COPULAS.contains(sentence.token(link.predicate()).lemma());
    }
}
