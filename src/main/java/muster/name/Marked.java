package muster.name;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Says whom a description means that tells more of its bearer: "the Iranian-backed group", "the
/// al-Qaeda affiliate", "the country's oldest rebel group". It means the one that the sentences
/// before are about, where just one is.
final class Marked {
    private static final int REACH = 2;
    private final Words words;
    private final Focus focus;

    Marked(Words words, Focus focus) {
        this.words = words;
        this.focus = focus;
    }

    /// "the country's oldest rebel group": as good as "the rebel group".
    boolean superlative(Phrase phrase) {
        Line line = phrase.line();
        int next = phrase.owner() + 2;
        boolean owned =
                phrase.lead() == Phrase.Lead.OWNER
                        && line.possessive(phrase.owner() + 1)
                        && (words.in("ref-land", line.low(phrase.owner()))
                                || words.states().named(line.low(phrase.owner())).isPresent());
        return owned
                && next < phrase.noun()
                && (line.tag(next).matches("JJS|RBS") || words.in("ref-main", line.low(next)));
    }

    /// What the description says beside its noun speaks of a tie with somebody else.
    boolean tied(Phrase phrase) {
        for (int at = phrase.first(); at < phrase.noun(); at++) {
            if (ties(phrase, at)) {
                return true;
            }
        }
        return false;
    }

    /// "Iranian" of "the Iranian-backed group", "al-Qaeda" of "the al-Qaeda affiliate".
    private boolean ties(Phrase phrase, int at) {
        Line line = phrase.line();
        boolean hyphened = line.hyphen(at + 1) && words.in("hyphen-tie", line.low(at + 2));
        return line.cap(at)
                && (hyphened || at == phrase.noun() - 1 && words.in("noun-tied", phrase.word()));
    }

    /// `party` is nobody whose name the description gives as another's.
    boolean other(Party party, Phrase phrase) {
        for (int at = phrase.first(); at < phrase.noun(); at++) {
            String word = phrase.line().low(at);
            if (ties(phrase, at) && party.has(word) && !party.called(word)) {
                return false;
            }
        }
        return true;
    }

    /// The one that the sentences before are about, of those that `fits` lets pass; none where two
    /// may be meant.
    Optional<Spot> meant(Spot spot, Phrase phrase, Predicate<Spot> fits) {
        Predicate<Spot> one =
                other ->
                        !other.adjective()
                                && fits.test(other)
                                && Spot.one(other, party -> party.named() && other(party, phrase));
        List<Party> doing =
                focus.lately(spot, 1).stream()
                        .filter(other -> other.line() != spot.line())
                        .filter(other -> one.test(other) && Salience.standing(other).doing())
                        .map(other -> other.parties().getFirst())
                        .distinct()
                        .toList();
        List<Party> all =
                focus.lately(spot, REACH).stream()
                        .filter(one)
                        .map(other -> other.parties().getFirst())
                        .distinct()
                        .toList();
        boolean clear =
                all.size() == 1
                        || doing.size() == 1 && !words.in("noun-tied", phrase.word())
                        || doing.size() == 1
                                && focus.topic(spot, one)
                                        .filter(other -> other.parties().equals(doing))
                                        .isPresent();
        return clear ? focus.before(spot, one, true, REACH) : Optional.empty();
    }
}
