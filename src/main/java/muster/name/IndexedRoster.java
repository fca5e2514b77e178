package muster.name;

import muster.model.ActorKind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Known actors, found by any spelling of their names; a hundred thousand as quickly as a few. Safe
/// for many threads.
public final class IndexedRoster implements Roster {
    private static final int REMEMBERED = 50_000;

    private final List<KnownActor> actors;
    private final NameIndex groups;
    private final NameIndex persons;
    private final Map<String, List<Candidate>> asked = new ConcurrentHashMap<>();

    public IndexedRoster(Collection<KnownActor> actors, NameFamily family) {
        this(
                actors,
                (persons, names, owners) ->
                        new NameIndex.Builder(family, persons).addAll(names, owners).build());
    }

    private IndexedRoster(Collection<KnownActor> actors, Indexing indexing) {
        this.actors = List.copyOf(actors);
        groups = index(indexing, false);
        persons = index(indexing, true);
    }

    /// Makes an index of names and the numbers of their bearers.
    private interface Indexing {
        NameIndex of(boolean persons, List<String> names, List<Integer> owners);
    }

    void write(NamesOut out) {
        groups.write(out);
        persons.write(out);
    }

    /// @param actors those of the roster that was written
    static IndexedRoster read(NamesIn in, Collection<KnownActor> actors, NameFamily family) {
        return new IndexedRoster(
                actors,
                (persons, names, owners) -> NameIndex.read(in, family, persons, names, owners));
    }

    private NameIndex index(Indexing indexing, boolean persons) {
        List<String> names = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            KnownActor actor = actors.get(i);
            if (actor.kind() == ActorKind.PERSON == persons) {
                names.addAll(actor.names());
                owners.addAll(Collections.nCopies(actor.names().size(), i));
            }
        }
        return indexing.of(persons, names, owners);
    }

    public List<KnownActor> actors() {
        return actors;
    }

    @Override
    public List<KnownActor> bearing(String name) {
        return candidates(name, NameMatch.SAME).stream().map(Candidate::actor).toList();
    }

    @Override
    public List<Candidate> candidates(String name, double least) {
        List<Candidate> known = asked.get(name);
        if (known == null) {
            known = find(name);
            if (asked.size() < REMEMBERED) {
                asked.put(name, known);
            }
        }
        return known.stream().filter(found -> found.match().sureness() >= least).toList();
    }

    private List<Candidate> find(String name) {
        List<NameIndex.Hit> hits = new ArrayList<>(groups.find(name, NameMatch.PERHAPS));
        hits.addAll(persons.find(name, NameMatch.PERHAPS));
        hits.sort(Comparator.comparingDouble(hit -> -hit.match().sureness()));
        Map<Integer, Candidate> best = new LinkedHashMap<>();
        for (NameIndex.Hit hit : hits) {
            best.putIfAbsent(
                    hit.owner(), new Candidate(actors.get(hit.owner()), hit.name(), hit.match()));
        }
        return List.copyOf(best.values());
    }
}
