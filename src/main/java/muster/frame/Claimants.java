package muster.frame;

import muster.model.Polarity;
import muster.parse.Sentence;

import java.util.List;
import java.util.stream.Stream;

/// Who is named as having done what somebody claims, and what nobody claims: "the group's spokesman
/// claimed the raid", "No group has claimed the raid in Mora".
final class Claimants {
    private final StanceWords words;
    private final Spokespeople spokespeople;

    Claimants(StanceWords words, Spokespeople spokespeople) {
        this.words = words;
        this.spokespeople = spokespeople;
    }

    /// Without those who have not claimed what they are told of; nothing is left of an act of which
    /// nothing else is said.
    List<FrameMatch> unclaimed(List<FrameMatch> found, Sentence sentence) {
        return found.stream()
                .map(match ->
                        act(match) && noun(match, sentence).unclaimed()
                                ? match.with("actor", List.of()).with("speaker", List.of())
                                : match)
                .filter(match ->
                        !act(match)
                                || !match.roles().containsKey("actor")
                                || Stream.of("actor", "target", "where")
                                        .anyMatch(role -> !match.role(role).isEmpty()))
                .toList();
    }

    /// A spokesman claims for his actor, and denies for him.
    FrameMatch acting(FrameMatch match, Sentence sentence) {
        boolean denies =
                match.polarity() == Polarity.DENIED
                        && match.role("actor").stream()
                                .allMatch(actor ->
                                        match.speakers().stream()
                                                .anyMatch(speaker ->
                                                        speaker.entities()
                                                                .equals(actor.entities())));
        return act(match) && (denies || noun(match, sentence).claimed())
                ? match.with("actor", spokespeople.actingFor(match.role("actor")))
                : match;
    }

    private static boolean act(FrameMatch match) {
        return !match.frame().type().tie();
    }

    private EventNoun noun(FrameMatch match, Sentence sentence) {
        return new EventNoun(words, sentence, match.trigger());
    }
}
