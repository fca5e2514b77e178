package muster.read;

import muster.frame.Frame;
import muster.frame.FrameMatch;
import muster.model.Certainty;
import muster.model.ClaimType;
import muster.model.Part;
import muster.model.Polarity;
import muster.model.When;
import muster.model.Window;
import muster.parse.ClauseFacts;
import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Tense;
import muster.parse.Token;
import muster.time.Aspect;
import muster.time.Attached;
import muster.time.Attachment;
import muster.time.Bounds;
import muster.time.TimeMention;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Works out when a claim held or happened: which words of time belong to it, and how its tense
/// lies to the day of publication.
final class Dating {
    private static final Set<ClaimType> LASTING =
            Set.of(ClaimType.SIEGE, ClaimType.OFFENSIVE, ClaimType.CLASH, ClaimType.DETENTION);
    private static final Set<String> NOT = Set.of("not", "never");
    private static final Set<String> CONTINUING = Set.of("continue", "keep", "remain", "hold");
    private static final Set<TimeMention.Relation> SETTINGS =
            Set.of(TimeMention.Relation.AT, TimeMention.Relation.BY);
    private static final Set<TimeMention.Relation> STRETCHES =
            Set.of(TimeMention.Relation.SINCE, TimeMention.Relation.FOR);

    private static final Set<TimeMention.Relation> SPANS =
            Set.of(
                    TimeMention.Relation.UNTIL,
                    TimeMention.Relation.FROM_TO,
                    TimeMention.Relation.BETWEEN);

    private final Optional<LocalDate> published;
    private final Settings settings;

    Dating(Optional<LocalDate> published) {
        this.published = published;
        this.settings = new Settings(published);
    }

    /// @param words the words of time that were used
    record Dated(When when, Optional<TimeMention> words) {}

    Dated of(FrameMatch told, Sentence sentence, Attachment times) {
        FrameMatch match = inTenure(told, sentence, times);
        Optional<Attached> attached = attached(match, times);
        Aspect aspect = aspect(match, sentence, attached);
        Optional<TimeMention> used =
                attached.flatMap(words -> words.said(aspect))
                        .filter(words -> !cannot(match, words, sentence));
        if (aspect == Aspect.TIE_PRESENT && nominal(match, sentence)) {
            Optional<TimeMention> then = settings.of(match, sentence, times, attached);
            boolean bounded =
                    used.filter(words -> STRETCHES.contains(words.relation())).isPresent();
            if (then.isPresent() && bounded) {
                return new Dated(still(used, then), used);
            }
            boolean over = used.filter(words -> SPANS.contains(words.relation())).isPresent();
            if (then.isPresent() && !over) {
                return new Dated(Bounds.of(Aspect.TIE_SETTING, then, published), then);
            }
        }
        Optional<TimeMention> fit =
                used.map(words -> notUntil(match, words, sentence))
                        .map(words -> fitted(match, words, aspect));
        When when = Bounds.of(aspect, fit, published);
        return new Dated(aspect == Aspect.PLANNED ? dayOfPlan(match, when, fit) : when, used);
    }

    /// "took over as commander on 1 June": the time and the tense are those of the verb.
    private static FrameMatch inTenure(FrameMatch match, Sentence sentence, Attachment times) {
        boolean noun =
                match.frame().type().tie()
                        && match.clause() == match.trigger()
                        && sentence.token(match.trigger()).noun();
        return noun ? match.saidBy(times.tenure(match.trigger())) : match;
    }

    /// "its leader since 2014, was killed on Monday": since then, and on Monday still.
    private When still(Optional<TimeMention> since, Optional<TimeMention> then) {
        When begun = Bounds.of(Aspect.TIE_PRESENT, since, published);
        When held = Bounds.of(Aspect.TIE_SETTING, then, published);
        return new When(begun.start(), held.end(), begun.text(), begun.rule());
    }

    /// "which was designated by them, since 2016": what was done once is not done since.
    private static boolean cannot(FrameMatch match, TimeMention words, Sentence sentence) {
        Token clause = sentence.token(match.clause());
        return words.relation() == TimeMention.Relation.SINCE
                && match.frame().type().tie()
                && match.holding() == Frame.Holding.BEGUN
                && clause.verb()
                && !bare(clause, sentence)
                && ClauseFacts.of(sentence, clause.index()).tense() == Tense.PAST;
    }

    /// "was not driven out until May": in May it was.
    private static TimeMention notUntil(FrameMatch match, TimeMention words, Sentence sentence) {
        int first = words.first();
        boolean opens =
                IntStream.range(Math.max(0, first - 1), first + 1)
                        .anyMatch(at -> NOT.contains(sentence.token(at).lemma()));
        boolean not =
                words.relation() == TimeMention.Relation.UNTIL
                        && match.polarity() == Polarity.AFFIRMED
                        && (opens
                                || sentence.children(match.clause()).stream()
                                        .anyMatch(child -> NOT.contains(child.lemma())));
        return not ? words.as(TimeMention.Relation.AT) : words;
    }

    /// "went by the name X until 2016": the new name begins then. "Ten have been killed since
    /// Sunday": on some day from Sunday on.
    private TimeMention fitted(FrameMatch match, TimeMention words, Aspect aspect) {
        if (match.frame().type().tie()
                && words.relation() == TimeMention.Relation.AT
                && words.text().toLowerCase(Locale.ROOT).startsWith("from ")) {
            return words.as(TimeMention.Relation.SINCE); // "led it from 1996"
        }
        return switch (words.relation()) {
            case UNTIL ->
                    match.frame().type() == ClaimType.RENAMED
                            ? words.as(TimeMention.Relation.AT)
                            : words;
            case SINCE ->
                    aspect == Aspect.ACT && !LASTING.contains(match.frame().type())
                            ? published.map(words::through).orElse(words)
                            : words;
            case AT, FROM_TO, BETWEEN, FOR, BEFORE, AFTER, BY -> words;
        };
    }

    /// "are to leave on Monday" begins and ends that day; "by March" ends by then.
    private static When dayOfPlan(FrameMatch match, When when, Optional<TimeMention> words) {
        if (match.frame().type().tie()
                || match.holding() == Frame.Holding.BEGUN
                || words.isEmpty()) {
            return when;
        }
        return switch (words.get().relation()) {
            case AT -> new When(when.start(), when.start(), when.text(), when.rule());
            case BY ->
                    new When(
                            new Window(when.start().after(), null),
                            new Window(null, when.start().before()),
                            when.text(),
                            when.rule());
            case SINCE, UNTIL, FROM_TO, BETWEEN, FOR, BEFORE, AFTER -> when;
        };
    }

    /// The trigger's own words, else those of its clause, else those of the act that it is part of,
    /// else shared ones.
    private static Optional<Attached> attached(FrameMatch match, Attachment times) {
        Optional<Attached> near = times.of(match.trigger());
        Optional<Attached> clause = times.ofClause(match.clause(), match.trigger());
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
        ClauseFacts facts = ClauseFacts.of(sentence, tensed(match.clause(), sentence));
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
            boolean lasting = lasting(match, facts, attached);
            if (begun && facts.tense() != Tense.PRESENT && !lasting && attached.isPresent()) {
                return Aspect.TIE_BEGUN;
            }
            boolean now =
                    facts.tense() == Tense.PRESENT
                            && !bare(sentence.token(match.clause()), sentence);
            return now && !headline && attached.isEmpty() || lasting
                    ? Aspect.ACT_ONGOING
                    : Aspect.ACT;
        }
        if (match.holding() == Frame.Holding.ENDED && !renamedUntil(match, attached)) {
            return Aspect.TIE_ENDED;
        }
        if (renamedUntil(match, attached)) {
            return Aspect.TIE_BEGUN;
        }
        if (match.polarity() == Polarity.DENIED) {
            return Aspect.TIE_PRESENT;
        }
        if (match.frame().holding() == Frame.Holding.ENDED) {
            return Aspect.TIE_PRESENT; // "has not left"
        }
        boolean since =
                attached.filter(words -> words.mention().relation() == TimeMention.Relation.SINCE)
                        .isPresent();
        if (begun && since && facts.tense() == Tense.PRESENT_PERFECT) {
            return Aspect.TIE_PRESENT; // "has been listed since 2014"
        }
        boolean became =
                match.holding() == Frame.Holding.STATE
                        && sentence.token(match.clause()).lemma().equals("become")
                        && facts.tense() != Tense.PRESENT;
        return begun || became ? Aspect.TIE_BEGUN : state(match, sentence, facts.tense(), attached);
    }

    /// The verb that carries the tense: "continue" of "continue to shell", "kept" of "kept the camp
    /// encircled".
    private static int tensed(int clause, Sentence sentence) {
        int head = sentence.token(clause).head();
        boolean kept =
                head >= 0
                        && sentence.token(head).noun()
                        && sentence.token(head).head() >= 0
                        && sentence.token(head).label().equals("dobj")
                        && CONTINUING.contains(sentence.token(sentence.token(head).head()).lemma());
        if (kept) {
            return sentence.token(head).head();
        }
        boolean carried =
                head >= 0
                        && CONTINUING.contains(sentence.token(head).lemma())
                        && (bare(sentence.token(clause), sentence)
                                || sentence.token(clause).tag().equals("VB")
                                || sentence.token(clause).tag().equals("VBG"));
        return carried ? head : clause;
    }

    private static boolean renamedUntil(FrameMatch match, Optional<Attached> attached) {
        return match.frame().type() == ClaimType.RENAMED
                && attached.map(Attached::mention)
                        .filter(words -> words.relation() == TimeMention.Relation.UNTIL)
                        .isPresent();
    }

    /// "has surrounded the town since May", "for a year": it goes on.
    private static boolean lasting(
            FrameMatch match, ClauseFacts facts, Optional<Attached> attached) {
        return LASTING.contains(match.frame().type())
                && (facts.tense() == Tense.PRESENT_PERFECT || facts.tense() == Tense.PRESENT)
                && attached.map(words -> words.mention().relation())
                        .filter(STRETCHES::contains)
                        .isPresent();
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
                                SETTINGS.contains(words.relation()) && !words.window().unknown())
                        .isPresent();
        if (!at && backshifted(match, sentence, tense)) {
            return Aspect.TIE_PRESENT;
        }
        return at ? Aspect.TIE_SETTING : Aspect.TIE_ENDED;
    }

    /// "said that a neighbour was arming the rebels", "accused it of arming them": the past is that
    /// of the saying.
    private static boolean backshifted(FrameMatch match, Sentence sentence, Tense tense) {
        Token clause = sentence.token(match.clause());
        boolean said =
                tense == Tense.PAST
                        && !match.speakers().isEmpty()
                        && sentence.roles().playedBy(clause.index()).stream()
                                .anyMatch(link ->
                                        link.role().equals(Link.COMP)
                                                && sentence.token(link.predicate())
                                                        .tag()
                                                        .equals("VBD"));
        boolean gerund =
                clause.tag().equals("VBG")
                        && sentence.children(clause.index()).stream()
                                .noneMatch(child -> child.label().startsWith("aux"));
        return said || gerund;
    }

    /// No tensed verb says it: "its emir, X", "a brigade commanded by X".
    private static boolean nominal(FrameMatch match, Sentence sentence) {
        Token clause = sentence.token(match.clause());
        return !clause.verb() || bare(clause, sentence);
    }

    private static boolean bare(Token verb, Sentence sentence) {
        return verb.tag().equals("VBN")
                && sentence.children(verb.index()).stream()
                        .noneMatch(child ->
                                child.lemma().equals("be") || child.lemma().equals("have"));
    }
}
