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
        List<ActorLinks.Tie> ties = links.ties(report, callings(given));
        Set<String> wanted = new LinkedHashSet<>();
        keys.values().forEach(wanted::addAll);
        ties.forEach(tie -> wanted.addAll(List.of(tie.one(), tie.other())));
        Map<String, Integer> identities = Identities.add(handle, ids, wanted);
        Map<Filler.Actor, Integer> leads = new LinkedHashMap<>();
        Set<ActorLinks.Tie> all = new LinkedHashSet<>();
        keys.forEach((actor, own) -> {
            leads.put(actor, identities.getOrDefault(own.getFirst(), 0));
            own.subList(1, own.size())
                    .forEach(key -> all.add(new ActorLinks.Tie(own.getFirst(), key)));
        });
        all.addAll(ties);
        PreparedBatch same =
                handle.prepareBatch(
                        "insert into same_actor (report_id, identity_id, other_id)"
                                + " values (?, ?, ?) on conflict do nothing");
        List<int[]> tied = new ArrayList<>();
        for (ActorLinks.Tie tie : all) {
            int one = identities.getOrDefault(tie.one(), 0);
            int other = identities.getOrDefault(tie.other(), 0);
            if (one != other) {
                same.add(version, one, other);
                tied.add(new int[] {one, other});
            }
        }
        if (same.size() > 0) {
            same.execute();
        }
        name(report, given.keySet(), identities, 1);
        actors.tie(identities.values(), tied);
        return leads;
    }

    /// Takes back what this version of a report said of who is who.
    ///
    /// @param leads by actor, the identity that led it
    void unlink(int version, String report, Map<Filler.Actor, Integer> leads) {
        Set<String> keys = new LinkedHashSet<>();
        leads.keySet()
                .forEach(actor ->
                        names(actor).forEach(name -> keys.add(ownKey(report, actor, name))));
        Map<String, Integer> identities = Identities.known(handle, keys);
        name(report, leads.keySet(), identities, -1);
        PreparedBatch unused =
                handle.prepareBatch("delete from naming where identity_id = ? and uses <= 0");
        identities.values().forEach(unused::add);
        if (unused.size() > 0) {
            unused.execute();
        }
        Set<Integer> touched = new TreeSet<>(leads.values());
        handle.execute("delete from same_actor where report_id = ?", version);
        actors.regroup(touched);
    }

    /// The actors with all names that the report gives them.
    private static List<Filler.Actor> callings(Map<Filler.Actor, Set<String>> given) {
        List<Filler.Actor> all = new ArrayList<>();
        given.forEach((actor, names) -> {
            Set<String> every = names(actor);
            every.addAll(names);
            all.add(
                    new Filler.Actor(
                            actor.id(),
                            actor.kind(),
                            actor.name(),
                            List.copyOf(every),
                            actor.text(),
                            actor.span()));
        });
        return all;
    }

    private static Set<String> names(Filler.Actor actor) {
        Set<String> names = new LinkedHashSet<>(actor.names());
        names.add(actor.name());
        return names;
    }

    private String ownKey(String report, Filler.Actor actor, String name) {
        return links.keys(report, called(actor, name)).getFirst();
    }

    private static Filler.Actor called(Filler.Actor actor, String name) {
        return new Filler.Actor(
                actor.id(), actor.kind(), name, List.of(name), actor.text(), actor.span());
    }

    private List<String> keys(String report, Filler.Actor actor, Set<String> names) {
        Set<String> keys = new LinkedHashSet<>(links.keys(report, actor));
        for (String name : names) {
            keys.addAll(links.keys(report, called(actor, name)));
        }
        for (String name : names(actor)) {
            keys.add(ownKey(report, actor, name));
        }
        return List.copyOf(keys);
    }

    private record Naming(int identity, String name, String kind) {}

    /// Counts the names up or down by `step`, each with its own key.
    private void name(
            String report, Set<Filler.Actor> actors, Map<String, Integer> identities, int step) {
        Map<Naming, int[]> uses = new HashMap<>();
        for (Filler.Actor actor : actors) {
            for (String name : names(actor)) {
                int own = identities.getOrDefault(ownKey(report, actor, name), 0);
                int[] count =
                        uses.computeIfAbsent(
                                new Naming(own, name, actor.kind().word()), none -> new int[2]);
                count[0] += step;
                count[1] += name.equals(actor.name()) ? step : 0;
            }
        }
        PreparedBatch rows =
                handle.prepareBatch(
                        "insert into naming (identity_id, name, kind, uses, best_uses)"
                                + " values (?, ?, ?, ?, ?) on conflict (identity_id, name, kind)"
                                + " do update set uses = naming.uses + excluded.uses,"
                                + " best_uses = naming.best_uses + excluded.best_uses");
        for (Map.Entry<Naming, int[]> entry : uses.entrySet()) {
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
