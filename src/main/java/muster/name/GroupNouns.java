package muster.name;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Says of whom "the group", "the brigade" and "the party" may be said.
final class GroupNouns {
    private static final Set<String> UNITS =
            Set.of(
                    "brigade",
                    "battalion",
                    "unit",
                    "division",
                    "regiment",
                    "corps",
                    "squad",
                    "force");
    private static final Set<String> PARTS =
            Set.of(
                    "brigade",
                    "battalion",
                    "unit",
                    "wing",
                    "regiment",
                    "division",
                    "branch",
                    "cell",
                    "squad",
                    "company",
                    "detachment",
                    "band");

    /// What is told of once and is no group that the report goes on about.
    private static final Set<String> PASSING =
            Set.of("column", "convoy", "patrol", "squad", "cell", "team", "contingent", "unit");

    private final Words words;

    GroupNouns(Words words) {
        this.words = words;
    }

    /// Its noun may be said of `party`, whatever else the phrase tells.
    boolean fit(Party party, Phrase phrase) {
        if (party.plural() && !party.named()) {
            return false;
        }
        if (!party.named()
                && PASSING.contains(party.noun())
                && !party.noun().equals(phrase.word())) {
            return false;
        }
        if (stately(phrase)) {
            return party.names().stream()
                            .anyMatch(
                                    name -> name.toLowerCase(Locale.ROOT).matches(".*forces?\\b.*"))
                    || party.sort() == Sort.STATE_FORCE && party.noun().equals(phrase.word());
        }
        boolean unit = UNITS.contains(phrase.word()) && party.sort() == Sort.STATE_FORCE;
        if (unit) {
            return party.has(phrase.word())
                    || phrase.word().equals("unit")
                            && party.names().stream()
                                    .anyMatch(name -> Character.isDigit(name.charAt(0)));
        }
        if (phrase.word().equals("party")
                && party.named()
                && party.names().stream().noneMatch(this::partyName)) {
            return false;
        }
        boolean coalition = words.in("ref-coalition", phrase.word());
        if (!(party.sort() == Sort.GROUP && !party.plural()
                || coalition && party.sort() == Sort.COALITION
                || party.sort() == Sort.COALITION
                        && phrase.word().matches("body|entity|group|organi[sz]ation|movement")
                || party.sort() == Sort.ORGANISATION
                        && phrase.word().matches("organi[sz]ation|party|body"))) {
            return false;
        }
        if (PARTS.contains(phrase.word())) {
            return party.noun().equals(phrase.word())
                    || party.names().stream()
                            .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(phrase.word()))
                    || phrase.word().equals("unit")
                            && party.names().stream()
                                    .anyMatch(name -> Character.isDigit(name.charAt(0)))
                    || phrase.word().equals("brigade")
                    || phrase.word().equals("battalion");
        }
        return true;
    }

    /// "the security force", "the combined force": of soldiers and police, never of rebels.
    private boolean stately(Phrase phrase) {
        return phrase.word().equals("force")
                && phrase.first() < phrase.noun()
                && words.in("force-of-state", phrase.line().low(phrase.noun() - 1));
    }

    private boolean partyName(String name) {
        return Acronym.written(name)
                || Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s-]+"))
                        .anyMatch(word -> words.in("party-word", word));
    }
}
