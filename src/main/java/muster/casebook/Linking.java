package muster.casebook;

import muster.model.Filler;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Joins the actors of reports to the casebook's: all keys that reports tie together belong to one
/// actor, but for what rulings keep apart.
final class Linking {
    private final Handle handle;
    private final Ids ids;
    private final ActorLinks links;
    private final Actors actors;

    Linking(Handle handle, Ids ids, ActorLinks links) {
        this.handle = handle;
        this.ids = ids;
        this.links = links;
        actors = new Actors(handle);
    }

    /// Files who these actors of one version of a report are.
    ///
    /// @param given by actor, further names that claims of the report give it
    /// @return by actor, the identity that leads it
    Map<Filler.Actor, Integer> link(
            int version, String report, Map<Filler.Actor, Set<String>> given) {
        Map<Filler.Actor, List<String>> keys = new LinkedHashMap<>();
        given.forEach((actor, names) -> keys.put(actor, keys(report, actor, names)));
        Set<String> wanted = new LinkedHashSet<>();
        keys.values().forEach(wanted::addAll);
        Map<String, Integer> identities = identities(wanted);
        Map<Filler.Actor, Integer> leads = new LinkedHashMap<>();
        PreparedBatch same =
                handle.prepareBatch(
                        "insert into same_actor (report_id, identity_id, other_id)"
                                + " values (?, ?, ?) on conflict do nothing");
        List<int[]> added = new ArrayList<>();
        keys.forEach((actor, all) -> {
            int lead = identities.getOrDefault(all.getFirst(), 0);
            leads.put(actor, lead);
            for (String key : all.subList(1, all.size())) {
                int other = identities.getOrDefault(key, 0);
                if (other != lead) {
                    same.add(version, lead, other);
                    added.add(new int[] {lead, other});
                }
            }
        });
        if (same.size() > 0) {
            same.execute();
        }
        name(leads, 1);
        actors.regroup(identities.values(), added);
        return leads;
    }

    /// Takes back what this version of a report said of who is who.
    ///
    /// @param leads by actor, the identity that led it
    void unlink(int version, Map<Filler.Actor, Integer> leads) {
        name(leads, -1);
        PreparedBatch unused =
                handle.prepareBatch("delete from naming where identity_id = ? and uses <= 0");
        leads.values().forEach(unused::add);
        if (unused.size() > 0) {
            unused.execute();
        }
        Set<Integer> touched = new TreeSet<>(leads.values());
        handle.execute("delete from same_actor where report_id = ?", version);
        actors.regroupWhole(touched);
    }

    private List<String> keys(String report, Filler.Actor actor, Set<String> names) {
        Set<String> keys = new LinkedHashSet<>(links.keys(report, actor));
        for (String name : names) {
            keys.addAll(
                    links.keys(
                            report,
                            new Filler.Actor(
                                    actor.id(),
                                    actor.kind(),
                                    name,
                                    List.of(name),
                                    actor.text(),
                                    actor.span())));
        }
        return List.copyOf(keys);
    }

    /// The ids of these keys; new ones are added, each an actor of its own.
    private Map<String, Integer> identities(Set<String> keys) {
        Map<String, Integer> found = new LinkedHashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        handle.createQuery("select id, key_text from identity where key_text in (<keys>)")
                .bindList("keys", keys)
                .map((row, context) -> found.put(row.getString(2), row.getInt(1)))
                .list();
        PreparedBatch actor =
                handle.prepareBatch("insert into actor (id, kind, name) values (?, 'group', '?')");
        PreparedBatch identity =
                handle.prepareBatch(
                        "insert into identity (id, key_text, actor_id) values (?, ?, ?)");
        for (String key : keys) {
            if (!found.containsKey(key)) {
                int id = ids.next("identity");
                found.put(key, id);
                actor.add(id);
                identity.add(id, key, id);
            }
        }
        if (actor.size() > 0) {
            actor.execute();
            identity.execute();
        }
        return found;
    }

    private record Naming(int identity, String name, String kind) {}

    /// Counts the names up or down by `step`.
    private void name(Map<Filler.Actor, Integer> leads, int step) {
        Map<Naming, int[]> uses = new HashMap<>();
        leads.forEach((actor, lead) -> {
            Set<String> names = new LinkedHashSet<>(actor.names());
            names.add(actor.name());
            for (String name : names) {
                Naming naming = new Naming(lead, name, actor.kind().word());
                int[] count = uses.computeIfAbsent(naming, none -> new int[2]);
                count[0] += step;
                count[1] += name.equals(actor.name()) ? step : 0;
            }
        });
        PreparedBatch rows =
                handle.prepareBatch(
                        "insert into naming (identity_id, name, kind, uses, best_uses)"
                                + " values (?, ?, ?, ?, ?) on conflict (identity_id, name, kind)"
                                + " do update set uses = naming.uses + excluded.uses,"
                                + " best_uses = naming.best_uses + excluded.best_uses");
        for (Map.Entry<Naming, int[]> entry : new ArrayList<>(uses.entrySet())) {
            Naming naming = entry.getKey();
            rows.add(
                    naming.identity(),
                    naming.name(),
                    naming.kind(),
                    entry.getValue()[0],
                    entry.getValue()[1]);
        }
        if (rows.size() > 0) {
            rows.execute();
        }
    }
}
