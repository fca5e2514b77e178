package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.Parties;
import muster.casebook.Ruling;
import muster.casebook.Standing;
import muster.casebook.WitnessQuery;
import muster.model.Worded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Gathers what is disputed about ties: one conflict for each tie that is affirmed and denied, and
/// one for each place in a slot that several claim.
final class Conflicts {
    /// What identifies a conflict.
    ///
    /// @param types of the slot, or the one type that is contradicted
    /// @param parties ids of actors and names, as in [Tie]; of a place the id below "place"
    private record Topic(
            Conflict.Sort sort, String types, List<Integer> parties, int place, String how) {}

    private static final class Found {
        final Map<Tie, Set<Integer>> sides = new LinkedHashMap<>();
        final Set<Integer> against = new LinkedHashSet<>();
        final Set<History.Period> days = new HashSet<>();
    }

    private final Derivation derivation;
    private final Map<Topic, Found> all = new LinkedHashMap<>();

    Conflicts(Derivation derivation) {
        this.derivation = derivation;
    }

    /// @param periods all that is known of it
    void add(Timeline timeline, List<History.Period> periods) {
        for (History.Period period : periods) {
            if (period.status() == Status.DISPUTED) {
                add(timeline.tie(), period, derivation.at(timeline, period.from()));
            }
        }
    }

    private void add(Tie tie, History.Period period, Answer answer) {
        Optional<Policy.Slot> slot =
                answer.rivals().stream()
                        .findFirst()
                        .filter(rival -> answer.reason() == Reason.CONTESTED)
                        .flatMap(rival -> derivation.slot(tie, rival));
        Found found =
                all.computeIfAbsent(
                        slot.map(of -> contested(of, tie)).orElseGet(() -> contradicted(tie)),
                        topic -> new Found());
        found.days.add(period);
        found.sides
                .computeIfAbsent(tie, none -> new LinkedHashSet<>())
                .addAll(claims(answer.pro()));
        if (slot.isEmpty()) {
            found.against.addAll(claims(answer.con()));
        } else {
            for (Tie rival : answer.rivals()) {
                Timeline other = derivation.timeline(rival);
                found.sides
                        .computeIfAbsent(rival, none -> new LinkedHashSet<>())
                        .addAll(claims(other.at(period.from()).pro()));
            }
        }
    }

    private static Set<Integer> claims(List<Mark> marks) {
        return marks.stream()
                .map(mark -> mark.witness().claim())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Topic contradicted(Tie tie) {
        return new Topic(
                Conflict.Sort.CONTRADICTED,
                tie.type().word(),
                List.of(tie.subject(), tie.object()),
                tie.place(),
                "");
    }

    private static Topic contested(Policy.Slot slot, Tie tie) {
        String types =
                slot.types().stream().map(Worded::word).sorted().collect(Collectors.joining("/"));
        String how = slot.types().size() == 1 ? "one at a time for " : "not both for ";
        return switch (slot.per()) {
            case SUBJECT -> topic(types, List.of(tie.subject()), 0, how);
            case OBJECT -> topic(types, List.of(tie.object()), 0, how);
            case PLACE -> topic(types, List.of(), tie.place(), how);
            case PAIR ->
                    topic(
                            types,
                            List.of(
                                    Math.min(tie.subject(), tie.object()),
                                    Math.max(tie.subject(), tie.object())),
                            0,
                            how);
        };
    }

    private static Topic topic(String types, List<Integer> parties, int place, String how) {
        return new Topic(Conflict.Sort.CONTESTED, types, parties, place, how);
    }

    /// With names, keys and what was ruled; by what they are about.
    List<Conflict> told(Casebook casebook, WitnessQuery sources) {
        Set<Integer> objects = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        all.forEach((topic, found) -> {
            objects.addAll(topic.parties());
            places.add(topic.place());
            found.sides
                    .keySet()
                    .forEach(tie -> {
                        objects.addAll(List.of(tie.subject(), tie.object()));
                        places.add(tie.place());
                    });
        });
        Parties parties = casebook.parties(sources, objects, places);
        Map<Integer, String> keys =
                casebook.actorKeys(objects.stream().filter(id -> id > 0).toList());
        Map<String, List<Ruling>> ruled = ruled(casebook, casebook.standing(sources));
        Map<String, Integer> actors = casebook.actorsOfKeys(keys.values());
        List<Conflict> told = new ArrayList<>();
        all.forEach((topic, found) -> {
            String key = key(topic, keys, parties);
            List<Ruling> rulings = ruled.getOrDefault(resolved(key, actors), List.of());
            told.add(conflict(topic, found, key, rulings, parties));
        });
        told.sort(Comparator.comparing(Conflict::about).thenComparing(Conflict::key));
        return told;
    }

    private static Conflict conflict(
            Topic topic, Found found, String key, List<Ruling> rulings, Parties parties) {
        List<Conflict.Side> sides = new ArrayList<>();
        found.sides.forEach((tie, claims) ->
                sides.add(new Conflict.Side(says(tie, parties), List.copyOf(claims))));
        sides.sort(Comparator.comparing(Conflict.Side::says));
        if (topic.sort() == Conflict.Sort.CONTRADICTED) {
            sides.add(
                    new Conflict.Side(
                            "not: " + sides.getFirst().says(), List.copyOf(found.against)));
        }
        Conflict.State state =
                rulings.stream()
                        .filter(ruling -> ruling.kind() == Ruling.Kind.STATUS)
                        .reduce((one, later) -> later)
                        .map(ruling -> Worded.of(Conflict.State.class, ruling.value()))
                        .orElse(Conflict.State.CONFLICT);
        List<History.Period> days =
                found.days.stream()
                        .sorted(
                                Comparator.comparing(History.Period::from)
                                        .thenComparing(History.Period::to))
                        .toList();
        String about =
                topic.sort() == Conflict.Sort.CONTRADICTED
                        ? topic.types() + ": " + sides.getFirst().says()
                        : topic.types() + ": " + topic.how() + names(topic, parties);
        return new Conflict(key, topic.sort(), about, sides, days, state, rulings);
    }

    private static String says(Tie tie, Parties parties) {
        String subject = tie.subject() == 0 ? "(unsaid)" : parties.name(tie.subject());
        if (tie.place() != 0) {
            return subject + " → " + parties.place(tie.place());
        }
        if (tie.object() == 0) {
            return subject + " " + tie.type().word();
        }
        String arrow = tie.type().symmetric() ? " ↔ " : " → ";
        return subject + arrow + parties.name(tie.object());
    }

    private static String names(Topic topic, Parties parties) {
        return topic.place() != 0
                ? parties.place(topic.place())
                : topic.parties().stream()
                        .map(parties::name)
                        .sorted()
                        .collect(Collectors.joining(" and "));
    }

    private static String key(Topic topic, Map<Integer, String> keys, Parties parties) {
        List<String> parts = new ArrayList<>(List.of(Conflict.PREFIX, topic.types()));
        topic.parties().stream()
                .filter(id -> id != 0)
                .map(id -> keys.getOrDefault(id, "name " + parties.name(id)))
                .forEach(parts::add);
        if (topic.place() != 0) {
            parts.add("at " + parties.place(topic.place()));
        }
        return String.join("\t", parts);
    }

    private static List<String> parts(String key) {
        return List.of(key.split("\t", -1));
    }

    /// The rulings about conflicts, by their keys with actors as they are now.
    private static Map<String, List<Ruling>> ruled(Casebook casebook, Standing standing) {
        List<String> keys =
                standing.keys().stream()
                        .filter(key -> key.startsWith(Conflict.PREFIX + "\t"))
                        .sorted()
                        .toList();
        Collection<String> parts = new HashSet<>();
        keys.forEach(key -> parts.addAll(parts(key)));
        Map<String, Integer> actors = casebook.actorsOfKeys(parts);
        Map<String, List<Ruling>> ruled = new HashMap<>();
        for (String key : keys) {
            ruled.computeIfAbsent(resolved(key, actors), none -> new ArrayList<>())
                    .addAll(standing.about(key));
        }
        ruled.values().forEach(all -> all.sort(Comparator.comparing(Ruling::number)));
        return ruled;
    }

    private static String resolved(String key, Map<String, Integer> actors) {
        return parts(key).stream()
                .map(part -> actors.containsKey(part) ? "#" + actors.get(part) : part)
                .collect(Collectors.joining("\t"));
    }
}
