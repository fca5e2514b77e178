package muster.casebook;

import muster.model.Filler;

import org.jdbi.v3.core.Handle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Joins the actors of reports to the casebook's: all keys that reports tie together belong to one
/// actor.
final class Linking {
    private record Identity(int id, int actor) {}

    private final Handle handle;
    private final Ids ids;
    private final ActorLinks links;

    Linking(Handle handle, Ids ids, ActorLinks links) {
        this.handle = handle;
        this.ids = ids;
        this.links = links;
    }

    /// Files who `actor` is in this version of a report.
    ///
    /// @param given further names that claims of the report give it
    /// @return the identity that leads it
    int link(int version, String report, Filler.Actor actor, Set<String> given) {
        Set<String> keys = new LinkedHashSet<>(links.keys(report, actor));
        given.forEach(name -> keys.addAll(links.keys(report, called(actor, name))));
        Map<String, Identity> known = new LinkedHashMap<>();
        for (String key : keys) {
            identity(key).ifPresent(found -> known.put(key, found));
        }
        TreeSet<Integer> actors = new TreeSet<>();
        known.values().forEach(found -> actors.add(found.actor()));
        int whole = actors.isEmpty() ? create(actor) : actors.removeFirst();
        actors.forEach(other -> join(other, whole));
        int lead = 0;
        for (String key : keys) {
            Identity found = known.get(key);
            int id = found == null ? create(key, whole) : found.id();
            if (lead == 0) {
                lead = id;
            } else {
                same(version, lead, id);
            }
        }
        name(lead, actor, 1);
        label(whole);
        return lead;
    }

    private static Filler.Actor called(Filler.Actor actor, String name) {
        return new Filler.Actor(
                actor.id(), actor.kind(), name, List.of(name), actor.text(), actor.span());
    }

    /// Takes back what this version of a report said of who is who.
    void unlink(int version, Map<Integer, List<Filler.Actor>> byIdentity) {
        byIdentity.forEach((lead, actors) -> actors.forEach(actor -> name(lead, actor, -1)));
        byIdentity
                .keySet()
                .forEach(lead ->
                        handle.execute(
                                "delete from naming where identity_id = ? and uses <= 0", lead));
        handle.createUpdate("delete from same_actor where report_id = ?")
                .bind(0, version)
                .execute();
        Set<Integer> touched = new HashSet<>();
        for (int lead : byIdentity.keySet()) {
            touched.add(
                    handle.createQuery("select actor_id from identity where id = ?")
                            .bind(0, lead)
                            .mapTo(Integer.class)
                            .one());
        }
        touched.forEach(this::part);
    }

    private Optional<Identity> identity(String key) {
        return handle.createQuery("select id, actor_id from identity where key_text = ?")
                .bind(0, key)
                .map((row, context) -> new Identity(row.getInt(1), row.getInt(2)))
                .findOne();
    }

    private int create(Filler.Actor actor) {
        return create(actor.kind().word(), actor.name());
    }

    private int create(String kind, String name) {
        int id = ids.next("actor");
        handle.execute("insert into actor (id, kind, name) values (?, ?, ?)", id, kind, name);
        return id;
    }

    private int create(String key, int actor) {
        int id = ids.next("identity");
        handle.execute(
                "insert into identity (id, key_text, actor_id) values (?, ?, ?)", id, key, actor);
        return id;
    }

    private void join(int actor, int whole) {
        handle.execute("update identity set actor_id = ? where actor_id = ?", whole, actor);
        handle.execute("delete from actor where id = ?", actor);
    }

    private void same(int version, int identity, int other) {
        handle.execute(
                "insert into same_actor (report_id, identity_id, other_id) values (?, ?, ?)"
                        + " on conflict do nothing",
                version,
                identity,
                other);
    }

    private void name(int lead, Filler.Actor actor, int step) {
        Set<String> names = new HashSet<>(actor.names());
        names.add(actor.name());
        for (String name : names) {
            int best = name.equals(actor.name()) ? step : 0;
            handle.execute(
                    "insert into naming (identity_id, name, kind, uses, best_uses)"
                            + " values (?, ?, ?, ?, ?) on conflict (identity_id, name, kind)"
                            + " do update set uses = naming.uses + excluded.uses,"
                            + " best_uses = naming.best_uses + excluded.best_uses",
                    lead,
                    name,
                    actor.kind().word(),
                    step,
                    best);
        }
    }

    private void label(int actor) {
        chosen(actor, "name")
                .ifPresent(name ->
                        handle.execute(
                                "update actor set name = ?, kind = ? where id = ?",
                                name,
                                chosen(actor, "kind").orElseThrow(),
                                actor));
    }

    private Optional<String> chosen(int actor, String column) {
        return handle.createQuery(
                        "select n."
                                + column
                                + " from naming n join identity i on i.id = n.identity_id"
                                + " where i.actor_id = ? group by n."
                                + column
                                + " order by sum(n.best_uses) desc, n."
                                + column
                                + " limit 1")
                .bind(0, actor)
                .mapTo(String.class)
                .findOne();
    }

    /// Gives each set of keys that is still tied together an actor of its own.
    private void part(int actor) {
        List<Integer> open =
                new ArrayList<>(
                        handle.createQuery("select id from identity where actor_id = ? order by id")
                                .bind(0, actor)
                                .mapTo(Integer.class)
                                .list());
        int owner = actor;
        while (!open.isEmpty()) {
            Set<Integer> together = reached(open.getFirst());
            if (owner != actor) {
                for (int identity : together) {
                    handle.execute(
                            "update identity set actor_id = ? where id = ?", owner, identity);
                }
            }
            label(owner);
            open.removeAll(together);
            if (!open.isEmpty()) {
                owner = create("group", "?");
            }
        }
    }

    private Set<Integer> reached(int identity) {
        Set<Integer> seen = new TreeSet<>(Set.of(identity));
        List<Integer> todo = new ArrayList<>(seen);
        while (!todo.isEmpty()) {
            int at = todo.removeLast();
            handle.createQuery(
                            "select other_id from same_actor where identity_id = :at"
                                    + " union select identity_id from same_actor"
                                    + " where other_id = :at")
                    .bind("at", at)
                    .mapTo(Integer.class)
                    .forEach(next -> {
                        if (seen.add(next)) {
                            todo.add(next);
                        }
                    });
        }
        return seen;
    }
}
