package muster.frame;

import muster.parse.ClauseFacts;
import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.Set;

/// An act said by a noun may be taken for granted whatever becomes of the verb around it: "will end
/// its November truce", "may withdraw after the attack".
record EventNoun(StanceWords words, Sentence sentence, int trigger) {
    private static final Set<String> AFTER =
            Set.of("after", "since", "following", "despite", "because_of");

    private static final Set<String> CLAIMED = Set.of(Link.OBJ, "for", "~for");

    private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those", "'s");

    boolean presupposed() {
        Token noun = sentence.token(trigger);
        return noun.noun() && sentence.roles().playedBy(trigger).stream().anyMatch(this::amid)
                || noun.noun()
                        && definite()
                        && (unclaimed()
                                || sentence.roles().playedBy(trigger).stream()
                                        .anyMatch(this::grants));
    }

    /// "No group has claimed the bombing", "has yet to claim responsibility for the attack": there
    /// was one, whoever did it.
    boolean unclaimed() {
        return sentence.token(trigger).noun()
                && sentence.roles().playedBy(trigger).stream()
                        .filter(link -> CLAIMED.contains(link.role()))
                        .anyMatch(link -> unclaimed(link.predicate()));
    }

    /// "He claimed the bombing", "took responsibility for it".
    boolean claimed() {
        return sentence.token(trigger).noun()
                && sentence.roles().playedBy(trigger).stream()
                        .filter(link -> CLAIMED.contains(link.role()))
                        .anyMatch(link ->
                                words.claiming()
                                        .contains(sentence.token(link.predicate()).lemma()));
    }

    private boolean unclaimed(int word) {
        Token token = sentence.token(word);
        if (token.noun() && words.liability().contains(token.lemma())) {
            return sentence.roles().playedBy(word).stream()
                    .filter(link -> link.role().equals(Link.OBJ))
                    .anyMatch(link -> unclaimed(link.predicate()));
        }
        boolean yet =
                token.head() >= 0
                        && sentence.token(token.head()).lemma().equals("have")
                        && sentence.token(token.head()).verb();
        return token.verb()
                && words.taking().contains(token.lemma())
                && (yet || ClauseFacts.of(sentence, word).negated());
    }

    /// "would meet amid fighting in the north": there is fighting.
    private boolean amid(Link link) {
        return link.role().replace("~", "").equals("amid");
    }

    private boolean grants(Link link) {
        Token above = sentence.token(link.predicate());
        return link.role().equals(Link.OBJ)
                        && above.verb()
                        && words.presupposing().contains(above.lemma())
                || AFTER.contains(link.role());
    }

    /// "its designation by the state": rejected it may be, yet it was made.
    boolean definite() {
        return sentence.token(trigger).noun()
                && sentence.children(trigger).stream()
                        .anyMatch(child ->
                                KNOWN.contains(child.lemma()) || child.label().equals("poss"));
    }
}
