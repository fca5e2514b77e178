package muster.name;

import muster.model.Mention.Form;
import muster.parse.Link;

import java.util.List;
import java.util.Optional;

/// Finds the main subject that pronouns in a phrase before it mean: "From its base in the hills,
/// which it held until May, the group raided the valley."
final class Fronted {
    private static final int OPENING = 6;
    private final Words words;

    Fronted(Words words) {
        this.words = words;
    }

    /// The subject behind the phrase in which the possessive `spot` stands; none where the sentence
    /// begins otherwise.
    Optional<Spot> subject(Spot spot, List<Spot> all) {
        Line line = spot.line();
        boolean conceded = conceded(line, spot);
        if (!conceded && (!line.tag(spot.first()).endsWith("P$") || !opens(line, spot.first()))) {
            return Optional.empty();
        }
        boolean before =
                all.stream().anyMatch(other -> other.last() < spot.first() && actor(other));
        return before
                ? Optional.empty()
                : all.stream()
                        .filter(other ->
                                other.first() > spot.first() && other.first() < line.size())
                        .filter(other ->
                                line.comma(other.first() - 1)
                                        || article(line, other)
                                        || doer(line, other))
                        .filter(other -> main(line, other))
                        .filter(other -> conceded || !clause(line, spot.first(), other.first()))
                        .findFirst();
    }

    /// "Although it had lost ten men, the group held on": it is the group.
    private static boolean conceded(Line line, Spot spot) {
        return line.low(0).matches("although|though")
                && spot.first() <= 2
                && line.low(spot.first()).matches("its?|they|their");
    }

    /// "From its camps the Front raids the valley": no comma stands before who raids.
    private static boolean doer(Line line, Spot spot) {
        return line.sentence().roles().playedBy(spot.head()).stream()
                .anyMatch(link ->
                        link.role().equals(Link.SUBJ)
                                && line.token(link.predicate()).label().equals("root")
                                && link.predicate() > spot.last());
    }

    private static boolean article(Line line, Spot spot) {
        return line.low(spot.first() - 1).equals("the") && line.comma(spot.first() - 2);
    }

    private static boolean actor(Spot spot) {
        return spot.resolved() && Spot.one(spot, party -> party.sort() != Sort.PLACE);
    }

    /// A preposition or participle begins the sentence, and no clause stands before the pronoun.
    private boolean opens(Line line, int at) {
        boolean opening = line.tag(0).matches("IN|TO|VBG|VBN") || words.in("fronting", line.low(0));
        if (!opening || at > OPENING || line.low(0).equals("according")) {
            return false;
        }
        for (int i = 0; i < at; i++) {
            if (line.tag(i).matches("VBD|VBZ|VBP|MD")) {
                return false;
            }
        }
        return true;
    }

    /// A clause of its own begins with the pronoun: "As its offensive goes on, X ..." may be about
    /// anybody's. Clauses with "which" are part of the phrase.
    private static boolean clause(Line line, int from, int to) {
        for (int at = from; at < to; at++) {
            if (line.tag(at).startsWith("W")) {
                return false;
            }
            if (line.tag(at).matches("VBD|VBZ|VBP|MD")) {
                return true;
            }
        }
        return false;
    }

    /// It does something, or is a description of one body.
    private boolean main(Line line, Spot spot) {
        boolean subject =
                line.sentence().roles().playedBy(spot.head()).stream()
                        .anyMatch(link ->
                                (link.role().equals(Link.SUBJ) || link.role().equals(Link.OBJ))
                                        && line.verb(link.predicate())
                                        && link.predicate() > spot.last());
        boolean group =
                line.low(spot.first()).equals("the")
                        && words.in("ref-group", line.low(spot.last()));
        return subject && spot.form() != Form.PRONOUN || group;
    }
}
