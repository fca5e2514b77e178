package muster.casebook;

import org.jdbi.v3.core.Handle;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Keeps the actors: groups of identities that reports and rulings tie together. An actor's id is
/// the lowest of its identities', so that what is undone comes back under its old id.
final class Actors {
    private final Handle handle;

    Actors(Handle handle) {
        this.handle = handle;
    }

    /// Takes in ties that were just added, and calls the actors of all `identities` anew.
    ///
    /// What ties identities of one actor only makes it surer, and needs no grouping.
    void tie(Collection<Integer> identities, List<int[]> ties) {
        Set<Integer> all = new TreeSet<>(identities);
        if (all.isEmpty()) {
            return;
        }
        if (apart()) {
            regroup(all);
            return;
        }
        Map<Integer, Integer> actors = actorsOf(all);
        Set<Integer> loose = new TreeSet<>();
        for (int[] tie : ties) {
            if (!Objects.equals(actors.get(tie[0]), actors.get(tie[1]))) {
                loose.add(tie[0]);
                loose.add(tie[1]);
            }
        }
        regroup(loose);
        label(new TreeSet<>(actorsOf(all).values()));
    }

    private boolean apart() {
        return handle.createQuery("select count(*) from ruled_apart").mapTo(Integer.class).one()
                > 0;
    }

    /// Groups anew all that is tied to these identities, directly or not.
    void regroup(Collection<Integer> identities) {
        if (identities.isEmpty()) {
            return;
        }
        Reached reached = new Reached(handle, identities);
        Set<Integer> all = reached.all();
        Grouping groups = new Grouping(all, apart(all));
        Ties.join(reached.ties(), groups, reached.outside());
        Map<Integer, Integer> before = actorsOf(all);
        Set<Integer> existing = new TreeSet<>(before.values());
        groups.groups()
                .forEach((whole, parts) -> {
                    if (!existing.contains(whole)) {
                        handle.execute(
                                "insert into actor (id, kind, name) values (?, 'group', '?')"
                                        + " on conflict do nothing",
                                whole);
                    }
                    if (parts.stream().anyMatch(part -> !whole.equals(before.get(part)))) {
                        handle.createUpdate(
                                        "update identity set actor_id = :actor where id"
                                                + Among.IDS)
                                .bind("actor", whole)
                                .bind("ids", Among.of(parts))
                                .execute();
                    }
                });
        existing.removeAll(groups.groups().keySet());
        if (!existing.isEmpty()) {
            handle.createUpdate("delete from actor where id" + Among.IDS)
                    .bind("ids", Among.of(existing))
                    .execute();
        }
        label(groups.groups().keySet());
    }

    private List<int[]> apart(Set<Integer> all) {
        return handle.createQuery(
                        "select identity_id, other_id from ruled_apart where identity_id"
                                + Among.IDS
                                + " and other_id"
                                + Among.IDS)
                .bind("ids", Among.of(all))
                .map((row, context) -> new int[] {row.getInt(1), row.getInt(2)})
                .list();
    }

    private Map<Integer, Integer> actorsOf(Set<Integer> identities) {
        Map<Integer, Integer> actors = new TreeMap<>();
        handle.createQuery("select id, actor_id from identity where id" + Among.IDS)
                .bind("ids", Among.of(identities))
                .map((row, context) -> actors.put(row.getInt(1), row.getInt(2)))
                .list();
        return actors;
    }

    private record Named(int actor, String name, String kind, int uses) {}

    record Label(String name, String kind) {}

    /// Calls each actor as most reports do, unless a ruling names it.
    void label(Set<Integer> actors) {
        String ids = Among.of(actors);
        Map<Integer, Map<String, Integer>> names = new HashMap<>();
        Map<Integer, Map<String, Integer>> kinds = new HashMap<>();
        handle.createQuery(
                        "select i.actor_id, n.name, n.kind, sum(n.best_uses) from identity i"
                                + " join naming n on n.identity_id = i.id where i.actor_id"
                                + Among.IDS
                                + " group by i.actor_id, n.name, n.kind")
                .bind("ids", ids)
                .map((row, context) ->
                        new Named(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4)))
                .forEach(named -> {
                    names.computeIfAbsent(named.actor(), none -> new TreeMap<>())
                            .merge(named.name(), named.uses(), Integer::sum);
                    kinds.computeIfAbsent(named.actor(), none -> new TreeMap<>())
                            .merge(named.kind(), named.uses(), Integer::sum);
                });
        handle.createQuery(
                        "select i.actor_id, n.name from ruled_name n"
                                + " join identity i on i.id = n.identity_id where i.actor_id"
                                + Among.IDS
                                + " order by n.ruling_id")
                .bind("ids", ids)
                .map((row, context) -> names.put(row.getInt(1), Map.of(row.getString(2), 1)))
                .list();
        Map<Integer, Label> labels = new HashMap<>();
        handle.createQuery("select id, name, kind from actor where id" + Among.IDS)
                .bind("ids", ids)
                .map((row, context) ->
                        labels.put(row.getInt(1), new Label(row.getString(2), row.getString(3))))
                .list();
        labels.forEach((actor, label) -> {
            String name = most(names.getOrDefault(actor, Map.of()), label.name());
            String kind = most(kinds.getOrDefault(actor, Map.of()), label.kind());
            if (!label.equals(new Label(name, kind))) {
                handle.execute(
                        "update actor set name = ?, kind = ? where id = ?", name, kind, actor);
            }
        });
    }

    /// The most used; of equals the first in the alphabet.
    static String most(Map<String, Integer> uses, String otherwise) {
        return uses.entrySet().stream()
                .min(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
