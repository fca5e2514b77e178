package muster.frame;

import muster.model.Certainty;
import muster.model.ClaimType;
import muster.model.Polarity;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Works out polarity, certainty and speakers of the matches of one report: first by the verbs that
/// govern the clause, then by what the sentence as a whole is attributed to, then by the speech it
/// stands in.
final class Stances {
    private static final Set<String> INNER = Set.of("acl", "amod", "nmod", "relcl", "compound");

    private final StanceWords words;
    private final Voices voices;
    private final Fillers fillers;
    private final Attributions attributions;
    private final Quotations quotations;
    private final Spokespeople spokespeople;

    Stances(
            StanceWords words,
            Voices voices,
            Fillers fillers,
            Quotations quotations,
            Spokespeople spokespeople) {
        this.words = words;
        this.voices = voices;
        this.fillers = fillers;
        this.quotations = quotations;
        this.spokespeople = spokespeople;
        attributions = new Attributions(words, voices, fillers);
    }

    /// Empty where nothing is claimed: a question, a condition, "did not say whether".
    Optional<Stance> of(FrameMatch match, Sentence sentence) {
        StanceWalk walk = new StanceWalk(words, voices, fillers, sentence, match);
        walk.up();
        Weighing weighing = walk.weighing();
        if (weighing.nothing()) {
            return Optional.empty();
        }
        Polarity polarity =
                match.polarity() == Polarity.AFFIRMED == !weighing.denied()
                        ? Polarity.AFFIRMED
                        : Polarity.DENIED;
        boolean lasts = lasts(match, weighing);
        if (lasts) {
            polarity = match.polarity();
        }
        List<Bound> speakers = walk.speakers();
        if (speakers.isEmpty() && said(match, sentence)) {
            speakers = attributions.behind(sentence, match.trigger());
            if (speakers.isEmpty()) {
                speakers = attributions.before(sentence, match.trigger());
            }
            if (speakers.isEmpty()) {
                speakers = attributions.amid(sentence, match.trigger());
            }
        }
        if (speakers.isEmpty()) {
            speakers = quotations.speakersOf(match.reach());
        }
        List<Bound> all = spokespeople.withTheirActors(Bounds.distinct(new ArrayList<>(speakers)));
        Frame.Holding holding = opened(match, sentence) ? Frame.Holding.BEGUN : weighing.holding();
        return Optional.of(
                new Stance(
                        polarity,
                        weighing.certainty(),
                        lasts ? Frame.Holding.STATE : holding,
                        all));
    }

    /// "launched an offensive", "a siege that began in May": of what goes on after its first day.
    private boolean opened(FrameMatch match, Sentence sentence) {
        ClaimType type = match.frame().type();
        boolean going = type == ClaimType.OFFENSIVE || type == ClaimType.SIEGE;
        return going
                && (words.opening().contains(sentence.token(match.clause()).lemma())
                        || sentence.roles().playedBy(match.trigger()).stream()
                                .filter(link -> link.role().matches("subj|obj"))
                                .map(link -> sentence.token(link.predicate()).lemma())
                                .anyMatch(words.opening()::contains));
    }

    /// "has not left the alliance", "refused to lift the ban": the tie holds on.
    private static boolean lasts(FrameMatch match, Weighing weighing) {
        return weighing.denied()
                && weighing.certainty() == Certainty.STATED
                && match.frame().type().tie()
                && match.frame().holding() == Frame.Holding.ENDED;
    }

    /// A verb says it, and does not only tell two apart ("the rebels, once led by X, withdrew").
    private static boolean said(FrameMatch match, Sentence sentence) {
        Token clause = sentence.token(match.clause());
        return !match.frame().type().tie()
                || match.frame().type().placing()
                || clause.verb() && !INNER.contains(clause.label());
    }
}
