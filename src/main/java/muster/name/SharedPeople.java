package muster.name;

import muster.parse.Link;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds who shares a noun of people with the one named before it: "Afghan and coalition forces",
/// "Dawn Front and Karim Brigade fighters".
final class SharedPeople {
    private final Words words;
    private final Descriptions descriptions;

    SharedPeople(Words words, Descriptions descriptions) {
        this.words = words;
        this.descriptions = descriptions;
    }

    /// "Afghan and coalition forces", "Afghan and Atlantic forces": the Afghan one too.
    Spot with(Spot spot, Phrase phrase, List<Spot> names) {
        Line line = phrase.line();
        int other = phrase.first() - 2;
        boolean force =
                phrase.sort() == Sort.STATE_FORCE
                        && phrase.first() < phrase.noun()
                        && line.low(other + 1).equals("and")
                        && line.cap(other)
                        && spot.resolved();
        Optional<Party> beside =
                force
                        ? words.states()
                                .adjective(line.low(other))
                                .filter(words.states()::state)
                                .flatMap(state ->
                                        descriptions.bodyOf(
                                                state,
                                                phrase,
                                                line.text(other, other) + " " + phrase.word(),
                                                false))
                        : Optional.empty();
        return beside.or(() -> named(spot, phrase, names))
                .filter(party -> !spot.parties().contains(party))
                .map(party ->
                        spot.standsFor(
                                Stream.concat(Stream.of(party), spot.parties().stream()).toList(),
                                "people:beside"))
                .orElse(spot);
    }

    /// "Dawn Front and Karim Brigade fighters": both.
    private static Optional<Party> named(Spot spot, Phrase phrase, List<Spot> names) {
        Line line = phrase.line();
        Predicate<Party> band = party -> party.sort().band();
        boolean joined =
                line.low(phrase.first() - 1).equals("and")
                        && line.cap(phrase.first())
                        && phrase.lead() == Phrase.Lead.NONE
                        && Spot.one(spot, party -> party.named() && party.sort().band());
        return joined
                ? Descriptions.covering(names, phrase.first() - 2)
                        .filter(other -> other.last() == phrase.first() - 2)
                        .filter(other -> Spot.one(other, band))
                        .filter(other ->
                                line.sentence()
                                        .roles()
                                        .of(phrase.noun(), Link.MOD)
                                        .contains(other.head()))
                        .map(other -> other.parties().getFirst())
                : Optional.empty();
    }
}
