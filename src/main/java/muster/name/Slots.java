package muster.name;

import muster.parse.Link;

import java.util.function.Predicate;

/// What a verb demands of the word of reference beside it: who pledges allegiance is no state, what
/// is outlawed is no place.
final class Slots {
    private final Words words;

    Slots(Words words) {
        this.words = words;
    }

    /// Lets pass who may stand where `spot` stands.
    Predicate<Party> of(Spot spot) {
        Line line = spot.line();
        boolean band = false;
        boolean body = false;
        for (Link link : line.sentence().roles().playedBy(spot.head())) {
            if (!line.verb(link.predicate())) {
                continue;
            }
            String verb = line.lemma(link.predicate());
            if (link.role().equals(Link.SUBJ)) {
                band |= words.in("slot-does-band", verb) || sworn(line, link.predicate(), verb);
            } else if (link.role().equals(Link.OBJ)) {
                body |=
                        words.in("slot-done-body", verb)
                                || words.in("slot-left-body", verb) && man(line, link.predicate())
                                || words.in("slot-done-armed", verb)
                                        && line.low(link.predicate() + 2).matches("out|from|back");
            }
        }
        if (band) {
            return party -> party.sort().band() || party.sort() == Sort.PERSON;
        }
        return body
                ? party -> party.sort() != Sort.STATE && party.sort() != Sort.PLACE
                : party -> true;
    }

    /// He does it: "he left it".
    private boolean man(Line line, int verb) {
        return line.sentence().roles().of(verb, Link.SUBJ).stream()
                .map(line::low)
                .anyMatch(subject -> words.in("he", subject) || words.in("she", subject));
    }

    private boolean sworn(Line line, int verb, String lemma) {
        return line.sentence().roles().of(verb, Link.OBJ).stream()
                .map(line::low)
                .anyMatch(object ->
                        words.in("slot-does-oath", lemma) && words.in("slot-oath", object)
                                || words.in("slot-does-claim", lemma)
                                        && words.in("slot-claim", object));
    }
}
