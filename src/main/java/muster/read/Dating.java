package muster.read;

import muster.frame.Frame;
import muster.frame.FrameMatch;
import muster.model.Certainty;
import muster.model.Part;
import muster.model.Polarity;
import muster.model.When;
import muster.parse.ClauseFacts;
import muster.parse.Sentence;
import muster.parse.Tense;
import muster.parse.Token;
import muster.time.Aspect;
import muster.time.Attached;
import muster.time.Attachment;
import muster.time.Bounds;
import muster.time.TimeMention;

import java.time.LocalDate;
import java.util.Optional;

/// Works out when a claim held or happened: which words of time belong to it, and how its tense
/// lies to the day of publication.
final class Dating {
    /// How long before publication a tie that is named in passing still counts as holding now, in
    /// days.
    private static final long RECENT_DAYS = 31;

    private final Optional<LocalDate> published;

    Dating(Optional<LocalDate> published) {
        this.published = published;
    }

    /// @param words the words of time that were used
    record Dated(When when, Optional<TimeMention> words) {}

    Dated of(FrameMatch match, Sentence sentence, Attachment times) {
        Optional<Attached> attached = attached(match, times);
        Aspect aspect = aspect(match, sentence, attached);
        Optional<TimeMention> used = attached.flatMap(words -> words.said(aspect));
        if (aspect == Aspect.TIE_PRESENT && nominal(match, sentence) && insideWhen(match, sentence)) {
            Optional<TimeMention> then =
                    times.setting(match.trigger()).map(Attached::mention).filter(this::past);
            if (then.isPresent()) {
                return new Dated(Bounds.of(Aspect.TIE_SETTING, then, published), then);
            }
        }
        return new Dated(Bounds.of(aspect, used, published), used);
    }

    /// The trigger's own words, else those of its clause, else those of the act that it is part of,
    /// else shared ones.
    private static Optional<Attached> attached(FrameMatch match, Attachment times) {
        Optional<Attached> near = times.of(match.trigger());
        Optional<Attached> clause =
                match.clause() == match.trigger() ? Optional.empty() : times.of(match.clause());
        return near.filter(Dating::own)
                .or(() -> clause.filter(Dating::own))
                .or(() -> match.cause().flatMap(times::of))
                .or(() -> near)
                .or(() -> clause);
    }

    private static boolean own(Attached attached) {
        return attached.bond() == Attached.Bond.OWN;
    }

    private Aspect aspect(FrameMatch match, Sentence sentence, Optional<Attached> attached) {
        if (match.certainty() == Certainty.PLANNED) {
            return Aspect.PLANNED;
        }
        ClauseFacts facts = ClauseFacts.of(sentence, match.clause());
        boolean begun = match.holding() == Frame.Holding.BEGUN;
        if (!match.frame().type().tie()) {
            boolean headline =
                    sentence.part().filter(part -> part == Part.Kind.HEADLINE).isPresent();
            boolean future =
                    facts.modals().stream()
                                    .anyMatch(modal ->
                                            modal.equals("may")
                                                    || modal.equals("could")
                                                    || modal.equals("might"))
                            && facts.tense() == Tense.PRESENT;
            if (future) {
                return Aspect.PLANNED;
            }
            if (begun && facts.tense() != Tense.PRESENT) {
                return Aspect.TIE_BEGUN;
            }
            return facts.tense() == Tense.PRESENT && !headline && attached.isEmpty()
                    ? Aspect.ACT_ONGOING
                    : Aspect.ACT;
        }
        if (match.holding() == Frame.Holding.ENDED) {
            return Aspect.TIE_ENDED;
        }
        if (match.polarity() == Polarity.DENIED) {
            return Aspect.TIE_PRESENT;
        }
        return begun ? Aspect.TIE_BEGUN : state(match, sentence, facts.tense(), attached);
    }

    private Aspect state(
            FrameMatch match, Sentence sentence, Tense tense, Optional<Attached> attached) {
        boolean past = tense == Tense.PAST || tense == Tense.PAST_PERFECT;
        if (nominal(match, sentence) || !past) {
            return Aspect.TIE_PRESENT;
        }
        boolean at =
                attached.map(Attached::mention)
                        .filter(words ->
                                words.relation() == TimeMention.Relation.AT
                                        && !words.window().unknown())
                        .isPresent();
        return at ? Aspect.TIE_SETTING : Aspect.TIE_ENDED;
    }

    /// "in July 2016, when its emir, X, ...": he was emir then.
    private static boolean insideWhen(FrameMatch match, Sentence sentence) {
        int at = match.trigger();
        while (at >= 0 && !sentence.token(at).verb()) {
            at = sentence.token(at).head();
        }
        return at >= 0 && ClauseFacts.of(sentence, at).mark().equals("when");
    }

    /// No tensed verb says it: "its emir, X", "a brigade commanded by X".
    private static boolean nominal(FrameMatch match, Sentence sentence) {
        Token clause = sentence.token(match.clause());
        boolean bare =
                clause.tag().equals("VBN")
                        && sentence.children(clause.index()).stream()
                                .noneMatch(child ->
                                        child.lemma().equals("be") || child.lemma().equals("have"));
        return !clause.verb() || bare;
    }

    /// Long enough ago that what was said to hold then need not hold now.
    private boolean past(TimeMention mention) {
        LocalDate last = mention.window().before();
        return last != null
                && published.map(day -> last.isBefore(day.minusDays(RECENT_DAYS))).orElse(true);
    }
}
