package muster.frame;

import muster.model.ClaimType;
import muster.parse.Link;
import muster.parse.Sentence;

import java.util.List;

/// Whether a match is a tie that no verb says: "its emir, X, may have fled".
record NamedTie(Sentence sentence, FrameMatch match) {
    /// "never reconciled with its rival, X": a rival it is. "It is not led by X (XY)": so X is
    /// called.
    boolean borne() {
        boolean bearer =
                match.roles().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(bound -> bound.token() == match.trigger());
        return match.frame().type() == ClaimType.ALIAS
                || named()
                        && match.frame().holding() == Frame.Holding.STATE
                        && (bearer || !sentence.roles().of(match.trigger(), Link.IS).isEmpty())
                        && (set()
                                || sentence.children(match.trigger()).stream()
                                        .anyMatch(child -> child.label().equals("poss")));
    }

    /// "never met the Front's leader, X", "never met Front leader X": he is its leader.
    private boolean set() {
        boolean denied =
                sentence.children(match.trigger()).stream()
                        .anyMatch(child ->
                                child.label().equals("neg") || child.lemma().equals("not"));
        boolean appositive =
                sentence.children(match.trigger()).stream()
                        .anyMatch(child -> child.label().equals("appos") && child.properNoun());
        int head = sentence.token(match.trigger()).head();
        boolean before =
                sentence.token(match.trigger()).label().matches("compound|nmod")
                        && head > match.trigger()
                        && sentence.token(head).properNoun();
        return !denied && (appositive || before);
    }

    /// No verb says the tie.
    boolean named() {
        return match.frame().type().tie()
                && match.clause() == match.trigger()
                && !sentence.token(match.trigger()).verb();
    }
}
