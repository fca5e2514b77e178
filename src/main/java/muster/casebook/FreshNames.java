package muster.casebook;

import org.jdbi.v3.core.Handle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Who was named for the first time after a moment, and by what names known actors had not been
/// called before.
///
/// @param actors that no report named before, by name
/// @param names of actors that were known before, new ones only, by the actors' names
public record FreshNames(List<CasebookActor> actors, Map<CasebookActor, List<NameUse>> names) {
    public FreshNames {
        actors = List.copyOf(actors);
    }

    private record Use(int actor, List<String> names, boolean fresh) {
        static Use of(int actor, String name, String names, boolean fresh) {
            return new Use(actor, names.isEmpty() ? List.of(name) : Lines.split(names), fresh);
        }
    }

    /// @param last what was read later does not count; empty = now
    static FreshNames read(Handle handle, Instant since, Optional<Instant> last) {
        String first = Moments.text(since);
        String until = last.map(Moments::text).orElse("9");
        Set<Integer> named = named(handle, "r.read_at > ? and r.read_at <= ?", first, until);
        Set<Integer> known = named(handle, "r.read_at > ? and r.read_at <= ?", "", first);
        known.retainAll(named);
        Map<Integer, Set<String>> fresh = names(handle, known, first, until);
        Map<Integer, List<NameUse>> uses = NameUse.read(handle, fresh.keySet());
        List<CasebookActor> actors = new ArrayList<>();
        Map<CasebookActor, List<NameUse>> names = new LinkedHashMap<>();
        named.removeIf(actor -> known.contains(actor) && !fresh.containsKey(actor));
        for (CasebookActor actor : new ActorRows(handle).of(named)) {
            Set<String> own = fresh.getOrDefault(actor.id(), Set.of());
            if (known.contains(actor.id())) {
                names.put(
                        actor,
                        uses.getOrDefault(actor.id(), List.of()).stream()
                                .filter(use -> own.contains(use.name()))
                                .toList());
            } else {
                actors.add(actor);
            }
        }
        return new FreshNames(actors, names);
    }

    private static Set<Integer> named(Handle handle, String when, String from, String to) {
        return new TreeSet<>(
                handle.createQuery(
                                "select distinct i.actor_id from report r"
                                        + " join report_actor a on a.report_id = r.id"
                                        + " join identity i on i.id = a.identity_id where "
                                        + when)
                        .bind(0, from)
                        .bind(1, to)
                        .mapTo(Integer.class)
                        .list());
    }

    private static Map<Integer, Set<String>> names(
            Handle handle, Collection<Integer> actors, String since, String until) {
        String in = actors.stream().map(String::valueOf).collect(Collectors.joining(","));
        Map<Integer, Set<String>> old = new LinkedHashMap<>();
        Map<Integer, Set<String>> fresh = new LinkedHashMap<>();
        handle.createQuery(
                        "select i.actor_id, a.name, a.names, max(r.read_at) > :since"
                                + " from report_actor a"
                                + " join identity i on i.id = a.identity_id"
                                + " join report r on r.id = a.report_id where i.actor_id in ("
                                + in
                                + ") and r.read_at <= :until"
                                + " group by i.actor_id, a.name, a.names, r.read_at > :since"
                                + " order by i.actor_id, a.name, a.names")
                .bind("since", since)
                .bind("until", until)
                .map((row, context) ->
                        Use.of(
                                row.getInt(1),
                                row.getString(2),
                                row.getString(3),
                                row.getBoolean(4)))
                .forEach(use ->
                        (use.fresh() ? fresh : old)
                                .computeIfAbsent(use.actor(), none -> new TreeSet<>())
                                .addAll(use.names()));
        fresh.forEach((actor, all) -> all.removeAll(old.getOrDefault(actor, Set.of())));
        fresh.values().removeIf(Set::isEmpty);
        return fresh;
    }
}
