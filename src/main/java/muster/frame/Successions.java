package muster.frame;

import muster.model.ClaimType;
import muster.model.Mentions;
import muster.model.Polarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what a successor leads: "Omar succeeded Dan" is about the group that the report says Dan
/// led.
final class Successions {
    private final Mentions mentions;

    Successions(Mentions mentions) {
        this.mentions = mentions;
    }

    /// The matches, each leader of a person made leader of that person's group; those of whom no
    /// group is told go.
    List<FrameMatch> settle(List<FrameMatch> matches) {
        List<FrameMatch> settled = new ArrayList<>();
        for (FrameMatch match : matches) {
            if (match.frame().type() != ClaimType.LEADS || !overPerson(match)) {
                settled.add(match);
            } else {
                group(match, settled, matches)
                        .map(group -> with(match, group))
                        .ifPresent(settled::add);
            }
        }
        return settled;
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
        return found.isPresent()
                ? found
                : all.stream()
                        .filter(other -> leads(other, predecessor))
                        .map(other -> other.role("object").getFirst().entities())
                        .findFirst();
    }

    private boolean leads(FrameMatch match, String person) {
        return match.frame().type() == ClaimType.LEADS
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
