package muster.frame;

import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.Optional;
import java.util.Set;

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
        return said(sentence, trigger, false)
                .or(() -> said(sentence, trigger, true))
                .orElse(trigger);
    }

    /// @param inside by a verb inside the noun's own phrase ("the raid that killed", "-led
    ///   strikes")
    private static Optional<Integer> said(Sentence sentence, int trigger, boolean inside) {
        return sentence.roles().playedBy(trigger).stream()
                .filter(link -> sentence.token(link.predicate()).verb())
                .filter(link -> core(sentence, trigger, link))
                .map(Link::predicate)
                .filter(verb -> sentence.under(verb, trigger) == inside)
                .findFirst();
    }

    private static boolean core(Sentence sentence, int trigger, Link link) {
        return link.role().equals(Link.OBJ)
                || link.role().equals(Link.SUBJ)
                || INTO.contains(link.role()) && !sentence.under(link.predicate(), trigger)
                || AT.contains(link.role())
                        && COPULAS.contains(sentence.token(link.predicate()).lemma());
    }
}
