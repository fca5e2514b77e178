package muster.name;

import muster.model.Mention.Form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the names that spell a description out right behind it: "its emir, X", "the groups, A and
/// B,".
final class SpelledOut {
    private static final Set<String> BINDS = Set.of("in", "for", "of", "at", "on");
    private final Words words;
    private final Focus focus;

    SpelledOut(Words words, Focus focus) {
        this.words = words;
        this.focus = focus;
    }

    /// Behind "in X", "for X": "its leader in Abyan, Y".
    private static int afterPlace(Line line, int at, List<Spot> names) {
        if (!BINDS.contains(line.low(at))) {
            return at;
        }
        int name = line.low(at + 1).equals("the") ? at + 2 : at + 1;
        int end = name;
        while (end < name + 3
                && (line.noun(end) || line.token(Math.min(end, line.size() - 1)).adjective())) {
            end++;
        }
        if (line.low(at).equals("of") && end > name && line.comma(end)) {
            return end;
        }
        return names.stream()
                .filter(spot -> spot.form() == Form.NAME && spot.first() == name)
                .findFirst()
                .map(spot -> spot.last() + 1)
                .orElse(at);
    }

    /// "Two groups are taking part. The groups, A and B, ...": the first is told too.
    void tellBack(Spot spot, Phrase phrase, List<Party> parties) {
        for (Spot earlier : focus.lately(spot, 2)) {
            boolean same =
                    Spot.one(
                            earlier,
                            party ->
                                    !party.named()
                                            && party.plural() == phrase.plural()
                                            && party.noun().equals(phrase.word()));
            if (same && earlier.form() == Form.DESCRIPTION && phrase.definite()) {
                earlier.standsFor(parties, "spelled-out-later");
            }
        }
    }

    /// The names that follow a description and spell it out: "the groups, A and B,".
    Optional<List<Party>> of(Spot spot, Phrase phrase, List<Spot> names) {
        Line line = spot.line();
        int at =
                phrase.sort() == Sort.PERSON
                        ? afterPlace(line, phrase.last() + 1, names)
                        : phrase.last() + 1;
        boolean comma = line.comma(at) || line.low(at).equals(":") || line.low(at).equals("—");
        boolean listing = phrase.plural();
        if (listing && line.low(phrase.first() - 1).equals("and")) {
            return Optional.empty(); // "X and its brigades, Y, and Z": a list goes on
        }
        if (!comma) {
            return Optional.empty();
        }
        at++;
        Set<Party> parties = new LinkedHashSet<>();
        while (at < line.size()) {
            int here = at;
            Optional<Spot> name =
                    names.stream()
                            .filter(other -> other.first() == here && other.resolved())
                            .findFirst();
            if (name.isEmpty()) {
                break;
            }
            parties.addAll(name.get().parties());
            at = name.get().last() + 1;
            if (!listing && phrase.sort() != Sort.PERSON && line.low(at).equals("and")) {
                return Optional.empty();
            }
            boolean more = false;
            while (line.comma(at) || line.low(at).equals("and") || line.low(at).equals("the")) {
                more = true;
                at++;
            }
            if (!more || !listing) {
                break;
            }
        }
        List<Party> found = new ArrayList<>(parties);
        boolean agree =
                !found.isEmpty()
                        && found.stream()
                                .allMatch(party ->
                                        party.sort() == phrase.sort()
                                                || party.sort() == Sort.PERSON
                                                        && words.in(
                                                                "noun-one",
                                                                line.lemma(phrase.noun()))
                                                || party.sort().band() && phrase.sort().band()
                                                || phrase.sort() == Sort.STATE_FORCE
                                                        && party.sort() == Sort.GROUP);
        boolean members =
                listing
                        && found.size() == 1
                        && phrase.sort() == Sort.GROUP
                        && !phrase.counted()
                        && found.getFirst().sort().band();
        return agree && (listing ? found.size() > 1 || members : found.size() == 1)
                ? Optional.of(found)
                : Optional.empty();
    }
}
