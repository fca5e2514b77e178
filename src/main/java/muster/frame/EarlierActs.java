package muster.frame;

import muster.model.ClaimType;
import muster.parse.Link;
import muster.parse.Parsed;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// An act that is set in one that the report has told before lies where that one lies, and happened
/// when it did: "ten were captured during the battle", "eight of the attackers were slain".
final class EarlierActs {
    /// How many sentences "the battle" may look back.
    private static final int FAR = 4;

    /// How many sentences "the attackers" may look back.
    private static final int NEAR = 2;

    private static final Set<String> DURING =
            Set.of("during", "in", "~during", "~in", "amid", "throughout", "in_course_of");

    /// The frame that tells a toll.
    private static final String TOLL = "killing.toll";

    /// Frames of bodies that are found: no attack is on them.
    private static final String BODIES = "killing.bodies";

    private static final Set<String> POINTING = Set.of("the", "this", "that");

    /// Acts that may be one and the same, told twice.
    private static final Set<ClaimType> KINDRED =
            Set.of(ClaimType.ATTACK, ClaimType.STRIKE, ClaimType.KILLING);

    private static final Set<ClaimType> FIGHTS =
            Set.of(
                    ClaimType.ATTACK,
                    ClaimType.CLASH,
                    ClaimType.STRIKE,
                    ClaimType.SEIZURE,
                    ClaimType.KILLING);

    private final Parsed parsed;
    private final StanceWords words;

    EarlierActs(Parsed parsed, StanceWords words) {
        this.parsed = parsed;
        this.words = words;
    }

    List<FrameMatch> place(List<FrameMatch> matches) {
        List<FrameMatch> placed = new ArrayList<>(matches);
        for (int i = 0; i < placed.size(); i++) {
            FrameMatch match = taken(placed.get(i), placed.subList(0, i));
            placed.set(i, match);
            if (!match.frame().type().tie()) {
                List<FrameMatch> before = placed.subList(0, i);
                Optional<FrameMatch> where =
                        match.role("where").isEmpty() ? earlier(match, before) : Optional.empty();
                FrameMatch there =
                        where.map(other -> match.with("where", other.role("where"))).orElse(match);
                Optional<FrameMatch> fight = fight(match, before);
                FrameMatch whole = fight.map(other -> itself(there, other)).orElse(there);
                placed.set(i, where.or(() -> fight).map(whole::within).orElse(whole));
            }
        }
        return placed;
    }

    /// "Officials put the toll at 27": those whose killing was told before.
    private FrameMatch taken(FrameMatch match, List<FrameMatch> before) {
        return match.frame().id().equals(TOLL)
                ? before.reversed().stream()
                        .filter(other -> match.sentence() - other.sentence() <= FAR)
                        .filter(other -> other.frame().type() == ClaimType.KILLING)
                        .filter(other -> !other.role("target").isEmpty())
                        .findFirst()
                        .map(other -> match.with("target", other.role("target")))
                        .orElse(match)
                : match;
    }

    /// The last act of that word, where it has a place.
    private Optional<FrameMatch> earlier(FrameMatch match, List<FrameMatch> before) {
        Sentence sentence = parsed.sentences().get(match.sentence());
        return sentence.roles().of(match.trigger()).stream()
                .filter(link -> DURING.contains(link.role()))
                .map(Link::filler)
                .filter(noun -> pointed(sentence, noun))
                .flatMap(noun ->
                        before.reversed().stream()
                                .filter(other -> other.sentence() < match.sentence())
                                .filter(other -> match.sentence() - other.sentence() <= FAR)
                                .filter(other -> !other.frame().type().tie())
                                .filter(other -> lemma(other).equals(sentence.token(noun).lemma())))
                .filter(other -> !other.role("where").isEmpty())
                .findFirst();
    }

    /// The last fight of the paragraph, where this act is "the attack", or took place in it, or
    /// befell "the attackers".
    private Optional<FrameMatch> fight(FrameMatch match, List<FrameMatch> before) {
        Sentence sentence = parsed.sentences().get(match.sentence());
        return takesUp(match, sentence)
                ? before.reversed().stream()
                        .filter(other -> FIGHTS.contains(other.frame().type()))
                        .filter(other -> other.sentence() < match.sentence())
                        .filter(other -> match.sentence() - other.sentence() <= NEAR)
                        .filter(other ->
                                parsed.sentences().get(other.sentence()).paragraph()
                                        == sentence.paragraph())
                        .findFirst()
                : Optional.empty();
    }

    /// "The attack was claimed by X": on those, and there, where it was told before.
    private FrameMatch itself(FrameMatch match, FrameMatch other) {
        Sentence sentence = parsed.sentences().get(match.sentence());
        Token trigger = sentence.token(match.trigger());
        boolean same =
                trigger.tag().equals("NN")
                        && happening(sentence, match.trigger())
                        && !match.role("actor").isEmpty()
                        && !other.frame().id().startsWith(BODIES)
                        && KINDRED.contains(other.frame().type())
                        && KINDRED.contains(match.frame().type());
        if (!same) {
            return match;
        }
        boolean open = match.role("target").isEmpty() && !shared(match, other);
        FrameMatch there =
                match.role("where").isEmpty() ? match.with("where", other.role("where")) : match;
        return open ? there.with("target", other.role("target")) : there;
    }

    /// Who did the one suffered the other: it is another attack.
    private static boolean shared(FrameMatch match, FrameMatch other) {
        return match.role("actor").stream()
                .flatMap(bound -> bound.entities().stream())
                .anyMatch(id ->
                        other.role("target").stream()
                                .anyMatch(bound -> bound.entities().contains(id)));
    }

    private boolean takesUp(FrameMatch match, Sentence sentence) {
        Token trigger = sentence.token(match.trigger());
        boolean itself = trigger.noun() && happening(sentence, match.trigger());
        boolean inside =
                List.of(match.trigger(), match.clause()).stream()
                        .flatMap(at -> sentence.roles().of(at).stream())
                        .anyMatch(link ->
                                (DURING.contains(link.role()) || link.role().equals(Link.SUBJ))
                                        && happening(sentence, link.filler()));
        return itself || inside || attackers(match, sentence);
    }

    private boolean attackers(FrameMatch match, Sentence sentence) {
        return List.of("actor", "target").stream()
                .flatMap(role -> match.role(role).stream())
                .flatMap(bound -> bound.mention().stream())
                .filter(mention -> mention.sentence() == match.sentence())
                .flatMapToInt(mention -> IntStream.rangeClosed(mention.first(), mention.last()))
                .anyMatch(at ->
                        words.attackers().contains(sentence.token(at).lemma())
                                && pointed(sentence, at));
    }

    private boolean happening(Sentence sentence, int noun) {
        return words.happenings().contains(sentence.token(noun).lemma()) && pointed(sentence, noun);
    }

    private String lemma(FrameMatch match) {
        return parsed.sentences().get(match.sentence()).token(match.trigger()).lemma();
    }

    private static boolean pointed(Sentence sentence, int noun) {
        return sentence.children(noun).stream()
                .anyMatch(child -> POINTING.contains(child.form().toLowerCase(Locale.ROOT)));
    }
}
