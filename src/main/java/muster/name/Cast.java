package muster.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everybody and every place that a report has spoken of so far, beside those with proper names:
/// states, lands, their forces, and those known by description only.
final class Cast {
    private static final Set<String> SMALL = Set.of("of", "the", "and");
    private final Map<String, Party> byKey = new LinkedHashMap<>();

    /// The state as an actor, under the words in which it is meant here.
    Party state(String state, String wording) {
        Party party =
                byKey.computeIfAbsent(
                        "state:" + state, key -> fresh(Sort.STATE, titled(state), false));
        party.name(wording);
        return party;
    }

    /// The country as a place.
    Party land(String name) {
        return byKey.computeIfAbsent(
                "land:" + name.toLowerCase(Locale.ROOT), key -> fresh(Sort.PLACE, name, false));
    }

    /// "Kenyan troops", "Kenya's army": one body a state; police is another.
    Party force(String state, String noun, String wording) {
        String body = noun.startsWith("polic") || noun.equals("officers") ? "police:" : "force:";
        Party party =
                byKey.computeIfAbsent(body + state, key -> fresh(Sort.STATE_FORCE, wording, true));
        party.name(wording);
        return party;
    }

    /// The one force of a state that the report speaks of, where there is just one.
    Optional<Party> onlyForce(String noun) {
        return only(noun.startsWith("polic") ? "police:" : "force:");
    }

    Optional<Party> onlyState() {
        return only("state:");
    }

    private Optional<Party> only(String prefix) {
        List<Party> found = new ArrayList<>();
        byKey.forEach((key, party) -> {
            if (key.startsWith(prefix)) {
                found.add(party);
            }
        });
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Party fresh(Sort sort, String name, boolean plural) {
        Party party = new Party(sort, true, plural);
        party.name(name);
        return party;
    }

    /// "southern Aleppo countryside": a place of its own that also answers to "Aleppo".
    Party wider(String wording, String bare) {
        Party party =
                byKey.computeIfAbsent(
                        "wider:" + wording.toLowerCase(Locale.ROOT),
                        key -> fresh(Sort.PLACE, wording, false));
        party.name(bare);
        return party;
    }

    /// A people that is named by its adjective: "Uzbek" of "a mostly Uzbek group".
    Party people(String people, String wording) {
        return byKey.computeIfAbsent(
                "people:" + people, key -> fresh(Sort.COMMUNITY, wording, true));
    }

    /// "Khorasan province" of "the Islamic State's Khorasan province".
    Party branch(String shortName, String whole) {
        Party party =
                byKey.computeIfAbsent(
                        "branch:" + shortName.toLowerCase(Locale.ROOT),
                        key -> fresh(Sort.GROUP, shortName, false));
        party.name(whole);
        return party;
    }

    /// Those known by these words only; the same words mean the same ones.
    Party described(String key, Sort sort, boolean plural) {
        return byKey.computeIfAbsent("words:" + key, ignored -> new Party(sort, false, plural));
    }

    static String titled(String low) {
        StringBuilder out = new StringBuilder();
        for (String word : low.split(" ")) {
            out.append(out.isEmpty() ? "" : " ");
            boolean initials = word.contains(".") || word.length() == 2 && !SMALL.contains(word);
            out.append(
                    initials
                            ? word.toUpperCase(Locale.ROOT)
                            : SMALL.contains(word)
                                    ? word
                                    : word.substring(0, 1).toUpperCase(Locale.ROOT)
                                            + word.substring(1));
        }
        return out.toString();
    }
}
