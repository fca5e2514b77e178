package muster.casebook;

import org.jdbi.v3.core.Handle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Keeps the actors: groups of identities that reports and rulings tie together. An actor's id is
/// the lowest of its identities', so that what is undone comes back under its old id.
final class Actors {
    private final Handle handle;

    Actors(Handle handle) {
        this.handle = handle;
    }

    /// Joins the actors of these identities by ties that were just added.
    ///
    /// @param added pairs of identities
    void regroup(Collection<Integer> identities, List<int[]> added) {
        if (identities.isEmpty()) {
            return;
        }
        Set<Integer> touched = new TreeSet<>(identities);
        if (count("select count(*) from ruled_apart") > 0) {
            regroupWhole(touched);
            return;
        }
        Map<Integer, Integer> actors = actorsOf(touched);
        Grouping groups = new Grouping(actors.values(), List.of());
        added.forEach(pair ->
                groups.join(
                        actors.getOrDefault(pair[0], pair[0]),
                        actors.getOrDefault(pair[1], pair[1])));
        groups.groups()
                .forEach((whole, parts) -> {
                    if (parts.size() > 1) {
                        String others =
                                joined(parts.stream().filter(part -> !part.equals(whole)).toList());
                        handle.execute(
                                "update identity set actor_id = ? where actor_id in ("
                                        + others
                                        + ")",
                                whole);
                        handle.execute("delete from actor where id in (" + others + ")");
                    }
                });
        label(groups.groups().keySet());
    }

    /// Groups anew all that is tied to these identities, directly or not.
    void regroupWhole(Collection<Integer> identities) {
        if (identities.isEmpty()) {
            return;
        }
        Set<Integer> all = reached(identities);
        Grouping groups = new Grouping(all, apart(all));
        ties(all).forEach(tie -> groups.join(tie.one(), tie.other()));
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
                    handle.execute(
                            "update identity set actor_id = ? where id in (" + joined(parts) + ")",
                            whole);
                });
        existing.removeAll(groups.groups().keySet());
        if (!existing.isEmpty()) {
            handle.execute("delete from actor where id in (" + joined(existing) + ")");
        }
        label(groups.groups().keySet());
    }

    /// Two identities that are one actor's, by `reports` reports; by a ruling where it is high.
    private record Tied(int one, int other, int reports) {}

    /// What ties identities among `all`: rulings first, then what most reports say.
    private List<Tied> ties(Set<Integer> all) {
        String in = joined(all);
        String among = " where identity_id in (" + in + ") and other_id in (" + in + ")";
        List<Tied> ties =
                new ArrayList<>(
                        handle.createQuery(
                                        "select identity_id, other_id, count(*) from same_actor"
                                                + among
                                                + " group by identity_id, other_id"
                                                + " union all select identity_id, other_id,"
                                                + " 1000000000 from ruled_same"
                                                + among)
                                .map((row, context) ->
                                        new Tied(row.getInt(1), row.getInt(2), row.getInt(3)))
                                .list());
        Map<Integer, String> keys = keys(all);
        ties.sort(
                Comparator.comparing(Tied::reports)
                        .reversed()
                        .thenComparing(tie -> keys.getOrDefault(tie.one(), ""))
                        .thenComparing(tie -> keys.getOrDefault(tie.other(), "")));
        return ties;
    }

    private Map<Integer, String> keys(Set<Integer> all) {
        Map<Integer, String> keys = new HashMap<>();
        handle.createQuery("select id, key_text from identity where id in (" + joined(all) + ")")
                .map((row, context) -> keys.put(row.getInt(1), row.getString(2)))
                .list();
        return keys;
    }

    private List<int[]> apart(Set<Integer> all) {
        String in = joined(all);
        return handle.createQuery(
                        "select identity_id, other_id from ruled_apart where identity_id in ("
                                + in
                                + ") and other_id in ("
                                + in
                                + ")")
                .map((row, context) -> new int[] {row.getInt(1), row.getInt(2)})
                .list();
    }

    private Set<Integer> reached(Collection<Integer> identities) {
        Set<Integer> seen = new TreeSet<>(identities);
        // those of one actor before are looked at together, whatever ties them now
        seen.addAll(
                handle.createQuery(
                                "select id from identity where actor_id in (select actor_id"
                                        + " from identity where id in ("
                                        + joined(identities)
                                        + "))")
                        .mapTo(Integer.class)
                        .list());
        Set<Integer> edge = seen;
        while (!edge.isEmpty()) {
            String in = joined(edge);
            Set<Integer> next = new TreeSet<>();
            for (String table : List.of("same_actor", "ruled_same")) {
                next.addAll(
                        handle.createQuery(
                                        "select other_id from "
                                                + table
                                                + " where identity_id in ("
                                                + in
                                                + ") union select identity_id from "
                                                + table
                                                + " where other_id in ("
                                                + in
                                                + ")")
                                .mapTo(Integer.class)
                                .list());
            }
            next.removeAll(seen);
            seen = new TreeSet<>(seen);
            seen.addAll(next);
            edge = next;
        }
        return seen;
    }

    private Map<Integer, Integer> actorsOf(Set<Integer> identities) {
        Map<Integer, Integer> actors = new TreeMap<>();
        handle.createQuery(
                        "select id, actor_id from identity where id in ("
                                + joined(identities)
                                + ")")
                .map((row, context) -> actors.put(row.getInt(1), row.getInt(2)))
                .list();
        return actors;
    }

    private record Named(int actor, String name, String kind, int uses) {}

    record Label(String name, String kind) {}

    /// Calls each actor as most reports do, unless a ruling names it.
    void label(Set<Integer> actors) {
        String in = joined(actors);
        Map<Integer, Map<String, Integer>> names = new HashMap<>();
        Map<Integer, Map<String, Integer>> kinds = new HashMap<>();
        handle.createQuery(
                        "select i.actor_id, n.name, n.kind, sum(n.best_uses) from identity i"
                                + " join naming n on n.identity_id = i.id where i.actor_id in ("
                                + in
                                + ") group by i.actor_id, n.name, n.kind")
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
                                + " join identity i on i.id = n.identity_id where i.actor_id in ("
                                + in
                                + ") order by n.ruling_id")
                .map((row, context) -> names.put(row.getInt(1), Map.of(row.getString(2), 1)))
                .list();
        Map<Integer, Label> labels = new HashMap<>();
        handle.createQuery("select id, name, kind from actor where id in (" + in + ")")
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

    private int count(String sql) {
        return handle.createQuery(sql).mapTo(Integer.class).one();
    }

    private static String joined(Collection<Integer> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
