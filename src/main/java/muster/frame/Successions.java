package muster.frame;

import muster.model.ClaimType;
import muster.model.Mentions;
import muster.model.Polarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says what a successor leads: "Omar succeeded Dan" is about the group that the report says Dan
/// led, "Omar took over" about the one spoken of last.
final class Successions {
    /// How many sentences back the group may have been spoken of.
    private static final int NEAR = 3;

    private static final Set<ClaimType> OFFICES =
            Set.of(ClaimType.LEADS, ClaimType.FOUNDED, ClaimType.SERVES);

    private final Mentions mentions;

    Successions(Mentions mentions) {
        this.mentions = mentions;
    }

    /// The matches, each leader of a person made leader of that person's group; those of whom no
    /// group is told go.
    List<FrameMatch> settle(List<FrameMatch> matches) {
        List<FrameMatch> settled = new ArrayList<>();
        for (FrameMatch match : matches) {
            if (match.frame().type() != ClaimType.LEADS) {
                settled.add(match);
            } else if (match.role("object").isEmpty()) {
                spokenOf(match, settled)
                        .map(group -> match.with("object", List.of(group)))
                        .ifPresent(settled::add);
            } else if (!overPerson(match)) {
                settled.add(match);
            } else {
                group(match, settled, matches)
                        .map(group -> with(match, group))
                        .ifPresent(settled::add);
            }
        }
        return settled;
    }

    /// "Omar took over", "became the new leader": of the group of which a leader, a founder or a
    /// servant was told last.
    private Optional<Bound> spokenOf(FrameMatch match, List<FrameMatch> before) {
        return before.reversed().stream()
                .filter(other -> match.sentence() - other.sentence() <= NEAR)
                .filter(other -> OFFICES.contains(other.frame().type()))
                .filter(other -> other.polarity() == Polarity.AFFIRMED)
                .flatMap(other -> other.role("object").stream())
                .filter(bound -> bound.entities().stream().allMatch(this::force))
                .findFirst()
                .map(bound -> {
                    Bound who = match.role("subject").getFirst();
                    return new Bound(who.token(), who.span(), bound.entities(), Optional.empty());
                });
    }

    private boolean force(String id) {
        return Sort.FORCE.takes(mentions.entity(id)) && mentions.entity(id).named();
    }

    private boolean overPerson(FrameMatch match) {
        List<Bound> objects = match.role("object");
        return !objects.isEmpty()
                && objects.stream()
                        .flatMap(bound -> bound.entities().stream())
                        .allMatch(id -> Sort.PERSON.takes(mentions.entity(id)));
    }

    /// The group that the one before led, as told last before; else as told first after.
    private Optional<List<String>> group(
            FrameMatch match, List<FrameMatch> before, List<FrameMatch> all) {
        String predecessor = match.role("object").getFirst().entities().getFirst();
        Optional<List<String>> found = Optional.empty();
        for (FrameMatch other : before) {
            if (leads(other, predecessor)) {
                found = Optional.of(other.role("object").getFirst().entities());
            }
        }
        return found.or(() -> groupOf(predecessor, ClaimType.LEADS, all))
                .or(() -> groupOf(predecessor, ClaimType.FOUNDED, all));
    }

    private Optional<List<String>> groupOf(
            String predecessor, ClaimType type, List<FrameMatch> all) {
        return all.stream()
                .filter(other -> tied(other, type, predecessor))
                .map(other -> other.role("object").getFirst().entities())
                .findFirst();
    }

    private boolean leads(FrameMatch match, String person) {
        return tied(match, ClaimType.LEADS, person);
    }

    private boolean tied(FrameMatch match, ClaimType type, String person) {
        return match.frame().type() == type
                && match.polarity() == Polarity.AFFIRMED
                && match.role("subject").stream()
                        .anyMatch(bound -> bound.entities().contains(person))
                && !match.role("object").isEmpty()
                && !overPerson(match);
    }

    private static FrameMatch with(FrameMatch match, List<String> group) {
        Bound person = match.role("object").getFirst();
        return match.with(
                "object",
                List.of(new Bound(person.token(), person.span(), group, Optional.empty())));
    }
}
