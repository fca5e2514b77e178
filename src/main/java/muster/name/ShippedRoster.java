package muster.name;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;
import muster.model.ActorKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The roster of `knowledge/actors/roster`, found by any spelling of a name. Safe for many threads.
public final class ShippedRoster implements Roster {
    private static final int REMEMBERED = 50_000;

    private final List<RosterEntry> entries;
    private final NameIndex groups;
    private final NameIndex persons;
    private final Map<String, List<KnownActor>> asked = new ConcurrentHashMap<>();

    public ShippedRoster(List<RosterEntry> entries, NameFamily family) {
        this.entries = List.copyOf(entries);
        NameIndex.Builder groups = new NameIndex.Builder(family, false);
        NameIndex.Builder persons = new NameIndex.Builder(family, true);
        for (int i = 0; i < entries.size(); i++) {
            RosterEntry entry = entries.get(i);
            NameIndex.Builder names = entry.kind() == ActorKind.PERSON ? persons : groups;
            for (String name : entry.known().names()) {
                names.add(name, i);
            }
        }
        this.groups = groups.build();
        this.persons = persons.build();
    }

    public static ShippedRoster load(
            KnowledgeFolder folder, NameFamily family, List<Fault> faults) {
        return new ShippedRoster(RosterFile.load(folder, faults), family);
    }

    public List<RosterEntry> entries() {
        return entries;
    }

    /// The entry with an id such as `ahrar-al-sham` or `roster:ahrar-al-sham`.
    public Optional<RosterEntry> entry(String id) {
        String bare = id.startsWith("roster:") ? id.substring("roster:".length()) : id;
        return entries.stream().filter(entry -> entry.id().equals(bare)).findFirst();
    }

    @Override
    public List<KnownActor> bearing(String name) {
        List<KnownActor> known = asked.get(name);
        if (known != null) {
            return known;
        }
        List<KnownActor> found =
                candidates(name, NameMatch.SAME).stream().map(Candidate::actor).toList();
        if (asked.size() < REMEMBERED) {
            asked.put(name, found);
        }
        return found;
    }

    /// The actors that may bear `name`, with how surely and why, the surest first.
    @Override
    public List<Candidate> candidates(String name, double least) {
        Map<Integer, Candidate> best = new LinkedHashMap<>();
        List<NameIndex.Hit> hits = new ArrayList<>(groups.find(name, least));
        hits.addAll(persons.find(name, least));
        hits.sort(Comparator.comparingDouble(hit -> -hit.match().sureness()));
        for (NameIndex.Hit hit : hits) {
            best.putIfAbsent(
                    hit.owner(),
                    new Candidate(entries.get(hit.owner()).known(), hit.name(), hit.match()));
        }
        return List.copyOf(best.values());
    }
}
