package muster.frame;

import muster.model.Certainty;
import muster.model.Mention;
import muster.parse.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Hedges that stand at the doer's name: "men believed to be from X killed", "probably by X",
/// "suspected X fighters".
record HedgedActors(StanceWords words, Sentence sentence) {
    /// How sure the hedges leave the act, in the order of the doers.
    List<Certainty> of(FrameMatch match) {
        List<Certainty> hedges = new ArrayList<>();
        for (Bound actor : match.frame().type().tie() ? List.<Bound>of() : match.role("actor")) {
            int next = actor.token() + 1;
            boolean hedged =
                    next + 1 < sentence.size()
                            && sentence.token(next).tag().startsWith("VB")
                            && !sentence.token(next).form().equals(sentence.token(next).lemma())
                            && words.likelyVerbs().contains(sentence.token(next).lemma())
                            && sentence.token(next + 1).lemma().equals("to");
            if (hedged && next < match.trigger()) {
                hedges.add(Certainty.LIKELY);
            }
            agent(actor, hedges);
        }
        return hedges;
    }

    /// "was killed, probably by X"; "suspected X fighters killed".
    private void agent(Bound actor, List<Certainty> into) {
        int first = actor.mention().map(Mention::first).orElse(actor.token());
        for (int at = Math.max(1, first - 2); at < first; at++) {
            if (sentence.token(at).lemma().equals("by")) {
                words.hedge(sentence.token(at - 1).lemma()).ifPresent(into::add);
            }
        }
        boolean group =
                actor.mention().filter(each -> each.form() == Mention.Form.NAME).isPresent();
        for (int at = first; group && at < actor.token(); at++) {
            words.hedge(sentence.token(at).form().toLowerCase(Locale.ROOT)).ifPresent(into::add);
        }
    }
}
