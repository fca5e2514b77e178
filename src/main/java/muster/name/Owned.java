package muster.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// Who can have what a possessive speaks of: "its emir" is no state's, "its outskirts" are a
/// place's, "its sixth year" is nobody's.
final class Owned {
    private static final Set<Sort> BAND = Set.of(Sort.GROUP, Sort.COALITION);
    private static final Set<Sort> ARMED = Set.of(Sort.GROUP, Sort.COALITION, Sort.STATE_FORCE);
    private static final Set<Sort> BODY =
            Set.of(Sort.GROUP, Sort.COALITION, Sort.STATE_FORCE, Sort.ORGANISATION);
    private static final Set<Sort> LAND = Set.of(Sort.STATE, Sort.PLACE);
    private final Words words;
    private final Slots slots;

    Owned(Words words) {
        this.words = words;
        this.slots = new Slots(words);
    }

    /// The noun that a possessive at `at` owns: the last of "military wing" in "its military wing's
    /// chief"; -1 where none follows.
    static int noun(Line line, int at) {
        int noun = -1;
        for (int next = at + 1; next < line.size(); next++) {
            if (line.noun(next)) {
                noun = next;
            } else if (noun >= 0
                    || !line.token(next).adjective()
                            && !line.tag(next).matches("CD|VBN|VBG|RB|``|HYPH")
                            && !line.quote(next)) {
                break;
            }
        }
        return noun;
    }

    /// Lets pass who may own what follows the possessive `spot`; for other pronouns who may stand
    /// where it stands.
    Predicate<Party> owner(Spot spot) {
        Line line = spot.line();
        int noun = line.tag(spot.first()).endsWith("P$") ? noun(line, spot.first()) : -1;
        if (noun < 0) {
            return slots.of(spot);
        }
        String low = line.low(noun);
        if (timed(line, spot.first(), noun)) {
            return party -> false;
        }
        List<Set<Sort>> sorts = List.of(BAND, ARMED, BODY, LAND, Set.of(Sort.PLACE));
        List<String> classes =
                List.of(
                        "owned-by-band",
                        "owned-by-armed",
                        "owned-by-body",
                        "owned-by-state",
                        "owned-by-place");
        for (int i = 0; i < classes.size(); i++) {
            boolean body = i < 3;
            Set<Sort> allowed = sorts.get(i);
            if (words.in(classes.get(i), low)) {
                return party ->
                        allowed.contains(party.sort())
                                || body && party.sort() == Sort.STATE && !known(party);
            }
        }
        return party -> true;
    }

    /// A state of the world, or its ministry: a republic that rebels have declared may well have
    /// fighters.
    private boolean known(Party party) {
        return party.names().stream()
                .anyMatch(name ->
                        words.states().named(name).isPresent()
                                || Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "))
                                        .anyMatch(word -> words.in("noun-state", word)));
    }

    /// A place is what owns it: "its outskirts".
    boolean byPlace(Spot spot) {
        Line line = spot.line();
        int noun = line.tag(spot.first()).endsWith("P$") ? noun(line, spot.first()) : -1;
        return noun >= 0 && words.in("owned-by-place", line.low(noun));
    }

    /// "its sixth year", "its third day": a war's or a siege's.
    private boolean timed(Line line, int first, int noun) {
        return words.in("time-noun", line.lemma(noun))
                && line.tag(noun).equals("NN")
                && noun > first + 1;
    }
}
