package muster.name;

import muster.model.Mention.Form;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whom a report and its sections are about: who is alone in the title, who is described at the
/// start ("X is a group"), who stands alone in the heading ("X." before a section).
final class Topic {
    private static final int TITLES = 4;
    private Optional<Spot> report = Optional.empty();
    private Optional<Spot> section = Optional.empty();
    private List<Spot> headed = List.of();
    private int heading = -1;
    private boolean begun;

    /// Takes up a sentence, all of whose mentions are told.
    void heed(Line line, List<Spot> spots) {
        if (heading(line)) {
            heading(line, spots);
        } else if (!begun) {
            begun = true;
            if (report.isEmpty()) {
                report = described(line, spots);
            }
        }
    }

    private void heading(Line line, List<Spot> spots) {
        if (!begun && line.index() < TITLES) {
            if (report.isEmpty()) {
                report = alone(spots);
            }
        } else {
            heading = line.index();
            section = alone(spots);
            headed = List.copyOf(spots);
        }
    }

    /// A line without a verb: a title, a heading, "X." at the start of a paragraph.
    private static boolean heading(Line line) {
        if (line.size() > 12) {
            return false;
        }
        for (int at = 0; at < line.size(); at++) {
            if (line.tag(at).matches("VBD|VBZ|VBP|MD") && !line.cap(at) || line.comma(at)) {
                return false;
            }
        }
        return line.size() <= 6 || !line.low(line.size() - 1).equals(".");
    }

    /// The one body that is named there.
    private static Optional<Spot> alone(List<Spot> spots) {
        List<Spot> names =
                spots.stream()
                        .filter(spot -> spot.form() == Form.NAME)
                        .filter(spot -> Spot.one(spot, Topic::told))
                        .toList();
        boolean one = names.stream().map(Spot::parties).distinct().count() == 1;
        return one ? Optional.of(names.getFirst()) : Optional.empty();
    }

    /// A heading with a state's name ("Niger.") speaks of the land.
    private static boolean told(Party party) {
        return party.sort().band() || party.sort() == Sort.ORGANISATION;
    }

    /// "X is a group", "X, a group that ...": what the first sentence starts with and describes.
    private static Optional<Spot> described(Line line, List<Spot> spots) {
        Optional<Spot> first =
                spots.stream()
                        .filter(spot -> spot.form() == Form.NAME && spot.first() <= 1)
                        .filter(spot -> Spot.one(spot, Topic::told))
                        .findFirst();
        return first.filter(spot ->
                Set.of("is", "was", "are", "were", "dates").stream()
                        .anyMatch(verb -> verbBehind(line, spot, verb)));
    }

    private static boolean verbBehind(Line line, Spot spot, String verb) {
        int depth = 0;
        for (int at = spot.last() + 1; at < line.size(); at++) {
            depth += line.opens(at) ? 1 : line.closes(at) ? -1 : 0;
            if (depth == 0 && line.verb(at)) {
                return line.low(at).equals(verb);
            }
        }
        return false;
    }

    /// The body that is spoken of where `spot` stands: its section's, else the report's.
    Optional<Spot> body() {
        return section.or(() -> report);
    }

    /// The place that the section's heading names.
    Optional<Spot> place() {
        return headed.stream()
                .filter(spot -> Spot.one(spot, party -> party.sort() == Sort.PLACE))
                .findFirst();
    }

    boolean is(Spot spot) {
        return body().filter(topic -> topic.parties().equals(spot.parties())).isPresent();
    }

    /// `spot` stands before the heading under which `now` stands.
    boolean parted(Spot spot, Spot now) {
        return spot.line().index() < heading && heading < now.line().index();
    }

    /// `now` stands in the first sentence of its paragraph or right behind the heading.
    boolean opens(Line now, Line before) {
        return before.sentence().paragraph() != now.sentence().paragraph()
                || before.index() == heading;
    }
}
