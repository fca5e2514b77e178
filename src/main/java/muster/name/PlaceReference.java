package muster.name;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Says which place "the town", "that village" and "the area" stand for.
final class PlaceReference {
    private final Words words;
    private final Focus focus;

    PlaceReference(Words words, Focus focus) {
        this.words = words;
        this.focus = focus;
    }

    /// @param noun the noun of place, e.g. `town`
    void resolve(Spot spot, String noun) {
        boolean site = words.in("ref-site", noun);
        if (noun.equals("there")) {
            focus.before(spot, other -> Spot.one(other, PlaceReference::place), false, 1)
                    .ifPresent(found -> spot.standsFor(found.parties(), "the:there"));
            return;
        }
        if (noun.equals("kingdom")) {
            focus.before(spot, other -> Spot.one(other, this::kingdom), true, 2)
                    .ifPresent(found -> spot.standsFor(found.parties(), "the:kingdom"));
            return;
        }
        if (noun.equals("capital")) {
            focus.before(spot, other -> Spot.one(other, this::seat), false, 8)
                    .ifPresent(found -> spot.standsFor(found.parties(), "the:capital"));
            return;
        }
        Predicate<Spot> same =
                other -> Spot.one(other, party -> place(party) && party.noun().equals(noun));
        Predicate<Spot> fits =
                other ->
                        Spot.one(other, party -> fits(party, noun))
                                && !other.line().noun(other.last() + 1);
        focus.before(spot, same, false, 4)
                .or(() ->
                        focus.before(
                                spot,
                                other -> Spot.one(other, party -> called(party, noun)),
                                false,
                                8))
                .or(() -> site ? Optional.empty() : focus.before(spot, fits, false, 2))
                .or(() -> site ? Optional.empty() : focus.topic().place().filter(fits))
                .ifPresent(found -> spot.standsFor(found.parties(), "the:" + noun));
    }

    private static boolean place(Party party) {
        return party.sort() == Sort.PLACE;
    }

    private boolean fits(Party party, String noun) {
        boolean land =
                party.names().stream().anyMatch(name -> words.states().named(name).isPresent());
        if (!place(party) || words.in("ref-country", noun)) {
            return place(party) && land;
        }
        if (words.in("ref-area-named", noun)) {
            return region(party);
        }
        boolean area = words.in("ref-area", noun);
        return !land && (area || !region(party) && !feature(party));
    }

    /// "the hospital" of "Al Noor Hospital", "the bridge" of "Muu Bridge".
    private static boolean called(Party party, String noun) {
        return (party.sort() == Sort.PLACE || party.sort() == Sort.ORGANISATION)
                && party.named()
                && party.names().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(" " + noun));
    }

    private boolean kingdom(Party party) {
        return (party.sort() == Sort.STATE || place(party))
                && party.names().stream()
                        .flatMap(name -> words.states().named(name).stream())
                        .anyMatch(state -> words.in("state-kingdom", state));
    }

    private boolean seat(Party party) {
        return place(party)
                && party.names().stream().anyMatch(name -> words.states().seat(name).isPresent());
    }

    /// "Mount Hermon", "Jabal al Akrad": no town.
    private boolean feature(Party party) {
        return party.names().stream()
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ")))
                .anyMatch(word -> words.in("place-feature", word));
    }

    private boolean region(Party party) {
        return words.in("ref-area", party.noun())
                || party.names().stream()
                        .anyMatch(name -> words.in("known-region", name.toLowerCase(Locale.ROOT)));
    }
}
