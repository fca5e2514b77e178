package muster.frame;

import muster.model.ClaimType;
import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What one act lends another in a sentence: a killing takes attacker, place and time from the
/// attack that it is part of ("struck two churches, killing 14"; "a bombing in which 60 died"; "a
/// drone strike killed X").
final class Lending {
    private static final Set<ClaimType> OUTCOMES =
            Set.of(ClaimType.KILLING, ClaimType.DETENTION, ClaimType.SEIZURE);
    private static final Set<ClaimType> CAUSES =
            Set.of(
                    ClaimType.ATTACK,
                    ClaimType.STRIKE,
                    ClaimType.CLASH,
                    ClaimType.OFFENSIVE,
                    ClaimType.SEIZURE,
                    ClaimType.KILLING);

    private Lending() {}

    static List<FrameMatch> lend(List<FrameMatch> matches, Sentence sentence) {
        List<FrameMatch> all = new ArrayList<>(matches);
        for (int i = 0; i < all.size(); i++) {
            FrameMatch match = all.get(i);
            if (!match.frame().type().tie()) {
                Optional<FrameMatch> cause = cause(match, all, sentence);
                if (cause.isPresent()) {
                    all.set(i, borrow(match, cause.get(), sentence));
                }
            }
        }
        for (int i = 0; i < all.size(); i++) {
            FrameMatch cause = all.get(i);
            if (CAUSES.contains(cause.frame().type()) && cause.role("target").isEmpty()) {
                for (FrameMatch outcome : List.copyOf(all)) {
                    boolean linked =
                            outcome != cause
                                    && outcome.frame().type() == ClaimType.KILLING
                                    && cause(outcome, List.of(cause), sentence).isPresent();
                    if (linked
                            && cause.role("target").isEmpty()
                            && !outcome.role("target").isEmpty()
                            && Set.of(ClaimType.ATTACK, ClaimType.STRIKE)
                                    .contains(cause.frame().type())) {
                        cause =
                                cause.with(
                                        "target",
                                        minus(outcome.role("target"), cause.role("actor")));
                        all.set(i, cause);
                    }
                }
            }
        }
        return all;
    }

    /// "A mob killed ten after the Front had raided Mora": the mob did, whoever it is. "They raided
    /// Mora, but lost ten men": not by their own hand.
    private static boolean another(FrameMatch match, FrameMatch cause, Sentence sentence) {
        Token verb = sentence.token(match.trigger());
        if (verb.lemma().equals("lose")
                && verb.label().equals("conj")
                && verb.head() == cause.trigger()) {
            return true;
        }
        return !sentence.roles().of(match.trigger(), Link.SUBJ).isEmpty()
                && sentence.roles().of(match.trigger(), "after").contains(cause.trigger());
    }

    /// Who died in a clash was killed by one of its sides, and it is not said by which.
    private static FrameMatch borrow(FrameMatch match, FrameMatch cause, Sentence sentence) {
        FrameMatch lent = match;
        boolean outcome = OUTCOMES.contains(match.frame().type());
        boolean melee =
                cause.frame().type() == ClaimType.CLASH
                        && match.frame().type() == ClaimType.KILLING;
        if (outcome && !melee && !another(match, cause, sentence) && lent.role("actor").isEmpty()) {
            lent = lent.with("actor", minus(cause.role("actor"), lent.role("target")));
        }
        if (lent.role("where").isEmpty()) {
            lent = lent.with("where", cause.role("where"));
        }
        if (match.frame().type() == ClaimType.ATTACK
                && cause.frame().type() == ClaimType.KILLING
                && lent.role("target").isEmpty()) {
            lent = lent.with("target", minus(cause.role("target"), lent.role("actor")));
        }
        return lent.causedBy(cause.trigger());
    }

    private static List<Bound> minus(List<Bound> bounds, List<Bound> others) {
        Set<String> taken = new HashSet<>();
        others.forEach(other -> taken.addAll(other.entities()));
        return bounds.stream()
                .filter(bound -> bound.entities().stream().noneMatch(taken::contains))
                .toList();
    }

    /// The act that this one is part of: its subject or means, the noun it is relative to, or the
    /// verb it follows.
    private static Optional<FrameMatch> cause(
            FrameMatch match, List<FrameMatch> all, Sentence sentence) {
        Set<Integer> near = new HashSet<>();
        for (int verb : List.of(match.trigger(), match.clause())) {
            for (Link link : sentence.roles().of(verb)) {
                if (Set.of(
                                Link.SUBJ, "in", "by", "during", "when", "where", "after", "with",
                                "~in", "~during")
                        .contains(link.role())) {
                    near.add(link.filler());
                }
            }
            int head = sentence.token(verb).head();
            if (head >= 0
                    && (sentence.token(verb).verb()
                            || sentence.token(verb).label().equals("npadvmod"))) {
                near.add(head); // "killed two priests, an attack claimed by X"
            }
        }
        return all.stream()
                .filter(other -> other != match && CAUSES.contains(other.frame().type()))
                .filter(other -> other.frame().type() != match.frame().type())
                .filter(other ->
                        near.contains(other.trigger())
                                || near.contains(other.clause())
                                        && other.clause() != match.clause())
                .findFirst();
    }
}
