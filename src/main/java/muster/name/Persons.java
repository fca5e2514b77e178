package muster.name;

import muster.model.Mention.Form;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Says whom "he" and "she" stand for. Whoever was "he" once is no "she" later.
final class Persons {
    private final Words words;
    private final Focus focus;

    Persons(Words words, Focus focus) {
        this.words = words;
        this.focus = focus;
    }

    /// Resolves it in place.
    void resolve(Spot spot, String low, Barred barred) {
        String gender = words.in("he", low) ? "he" : "she";
        String unlike = gender.equals("he") ? "she" : "he";
        boolean says = words.in("speech-verb", spot.line().lemma(spot.last() + 1));
        Predicate<Spot> fits =
                other ->
                        Spot.one(other, party -> human(party) && !party.called(unlike))
                                && !(says && Killed.in(other, words))
                                && !barred.bars(other)
                                && !office(other);
        Predicate<Spot> gone = other -> fits.test(other) && Barred.done(other, words);
        Optional<Spot> removed =
                beforeHim(spot, fits).isEmpty()
                                && words.in("verb-follow", spot.line().lemma(spot.first() - 1))
                        ? focus.before(spot, gone, false, 2)
                        : Optional.empty();
        Predicate<Spot> known = other -> fits.test(other) && !voice(other);
        removed.or(() -> beforeHim(spot, known))
                .or(() -> focus.before(spot, known, true, 2))
                .or(() -> focus.before(spot, fits, true))
                .ifPresent(found -> {
                    spot.standsFor(found.parties(), "pronoun:" + low);
                    found.parties().forEach(party -> party.trait(gender));
                });
    }

    /// `first` and `second` can be one: it and its, they and their.
    boolean alike(Spot first, Spot second) {
        String one = first.line().low(first.first());
        String other = second.line().low(second.first());
        return List.of("ref-singular", "ref-plural", "he", "she").stream()
                .anyMatch(name -> words.in(name, one) && words.in(name, other));
    }

    /// "His deputy ousted him": him whose deputy it was.
    private Optional<Spot> beforeHim(Spot spot, Predicate<Spot> fits) {
        return spot.line().tag(spot.first()).equals("PRP")
                        && Salience.standing(spot) == Standing.OBJECT
                ? focus.lately(spot, 0).stream()
                        .filter(other ->
                                other.line() == spot.line()
                                        && other.form() == Form.PRONOUN
                                        && spot.line().tag(other.first()).equals("PRP$")
                                        && alike(other, spot)
                                        && fits.test(other))
                        .reduce((one, other) -> other)
                : Optional.empty();
    }

    /// "worked as a diplomat": says what somebody was.
    private static boolean office(Spot spot) {
        return spot.line().low(spot.first() - 1).equals("as")
                && spot.line().low(spot.first()).matches("an?")
                && Spot.one(spot, party -> !party.named());
    }

    /// "an army spokesman": rather speaks of others than of himself.
    private boolean voice(Spot spot) {
        return Spot.one(spot, party -> !party.named() && words.in("ref-voice", party.noun()));
    }

    /// A person, or somebody who is spoken of as one: "a resident said he had fled".
    boolean human(Party party) {
        return !party.plural()
                && (party.sort() == Sort.PERSON
                        || !party.named() && words.in("ref-human", party.noun()));
    }
}
