package muster.casebook;

import muster.model.ActorKind;
import muster.model.Worded;

import org.jdbi.v3.core.Handle;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads actors as they are now, with all their names. [LabelsThen] reads them as they were.
final class ActorRows {
    private final Handle handle;

    ActorRows(Handle handle) {
        this.handle = handle;
    }

    private record Named(int actor, String kind, String best, String name) {}

    List<CasebookActor> all() {
        return some("");
    }

    List<CasebookActor> of(Collection<Integer> ids) {
        return some(" where a.id in (" + joined(ids) + ")");
    }

    /// By name.
    private List<CasebookActor> some(String where) {
        Map<Integer, Set<String>> names = new LinkedHashMap<>();
        Map<Integer, ActorKind> kinds = new LinkedHashMap<>();
        handle.createQuery(
                        "select a.id, a.kind, a.name, n.name from actor a"
                                + " join identity i on i.actor_id = a.id"
                                + " join naming n on n.identity_id = i.id"
                                + where
                                + " group by a.id, a.kind, a.name, n.name"
                                + " order by a.name, a.kind, a.id, sum(n.uses) desc, n.name")
                .map((row, context) ->
                        new Named(
                                row.getInt(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)))
                .forEach(named -> {
                    kinds.put(named.actor(), Worded.of(ActorKind.class, named.kind()));
                    names.computeIfAbsent(
                                    named.actor(), id -> new LinkedHashSet<>(Set.of(named.best())))
                            .add(named.name());
                });
        return names.entrySet().stream()
                .map(entry -> {
                    List<String> all = List.copyOf(entry.getValue());
                    ActorKind kind = kinds.getOrDefault(entry.getKey(), ActorKind.GROUP);
                    return new CasebookActor(entry.getKey(), kind, all.getFirst(), all);
                })
                .toList();
    }

    /// The actors that share a name with another, by name; words that are no name left aside.
    Map<String, List<CasebookActor>> namesakes() {
        Map<String, List<CasebookActor>> namesakes = new LinkedHashMap<>();
        handle.createQuery(
                        "select n.name from naming n join identity i on i.id = n.identity_id"
                                + " where i.key_text not like 'in %'"
                                + " group by n.name having count(distinct i.actor_id) > 1"
                                + " order by n.name")
                .mapTo(String.class)
                .list()
                .forEach(name -> namesakes.put(name, of(bearing(name))));
        return namesakes;
    }

    private List<Integer> bearing(String name) {
        return handle.createQuery(
                        "select distinct i.actor_id from naming n"
                                + " join identity i on i.id = n.identity_id"
                                + " where n.name = ? and i.key_text not like 'in %'")
                .bind(0, name)
                .mapTo(Integer.class)
                .list();
    }

    /// The keys that stand for an actor in rulings, those of its names first.
    List<String> keys(ActorLinks links, CasebookActor actor) {
        Set<String> own =
                new TreeSet<>(
                        handle.createQuery("select key_text from identity where actor_id = ?")
                                .bind(0, actor.id())
                                .mapTo(String.class)
                                .list());
        Set<String> keys = new LinkedHashSet<>();
        actor.names()
                .forEach(
                        name -> links.keys(name).stream().filter(own::contains).forEach(keys::add));
        keys.addAll(own);
        return List.copyOf(keys);
    }

    private static String joined(Collection<Integer> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
