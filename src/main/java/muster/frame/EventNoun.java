package muster.frame;

import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.Set;

/// An act said by a noun may be taken for granted whatever becomes of the verb around it: "will end
/// its November truce", "may withdraw after the attack".
record EventNoun(StanceWords words, Sentence sentence, int trigger) {
    private static final Set<String> AFTER =
            Set.of("after", "since", "following", "despite", "because_of");

    private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those", "'s");

    boolean presupposed() {
        Token noun = sentence.token(trigger);
        return noun.noun()
                && definite()
                && sentence.roles().playedBy(trigger).stream().anyMatch(this::grants);
    }

    private boolean grants(Link link) {
        Token above = sentence.token(link.predicate());
        return link.role().equals(Link.OBJ)
                        && above.verb()
                        && words.presupposing().contains(above.lemma())
                || AFTER.contains(link.role());
    }

    private boolean definite() {
        return sentence.children(trigger).stream()
                .anyMatch(child -> KNOWN.contains(child.lemma()) || child.label().equals("poss"));
    }
}
