package muster.frame;

import muster.model.ClaimType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A spokesman speaks for his actor: where one is a claim's speaker, the actor is kept beside him.
final class Spokespeople {
    private Spokespeople() {}

    static List<FrameMatch> speakForTheirActors(List<FrameMatch> matches) {
        Map<String, Bound> actorOf = new HashMap<>();
        for (FrameMatch match : matches) {
            boolean speaks =
                    match.frame().type() == ClaimType.SERVES
                            && match.frame().id().contains("spokes");
            if (speaks && match.one("object").isPresent()) {
                match.role("subject")
                        .forEach(person ->
                                person.entities()
                                        .forEach(id ->
                                                actorOf.putIfAbsent(
                                                        id, match.one("object").orElseThrow())));
            }
        }
        return actorOf.isEmpty()
                ? matches
                : matches.stream().map(match -> joined(match, actorOf)).toList();
    }

    private static FrameMatch joined(FrameMatch match, Map<String, Bound> actorOf) {
        List<Bound> speakers = new ArrayList<>();
        for (Bound speaker : match.speakers()) {
            speakers.add(speaker);
            for (String id : speaker.entities()) {
                Bound actor = actorOf.get(id);
                if (actor != null
                        && match.speakers().stream()
                                .noneMatch(s -> s.entities().equals(actor.entities()))) {
                    speakers.add(actor);
                }
            }
        }
        return new FrameMatch(
                match.frame(),
                match.sentence(),
                match.trigger(),
                match.clause(),
                match.cause(),
                match.roles(),
                match.polarity(),
                match.certainty(),
                match.holding(),
                speakers,
                match.evidence(),
                match.reach());
    }
}
