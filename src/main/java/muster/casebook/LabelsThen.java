package muster.casebook;

import org.jdbi.v3.core.Handle;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What actors were called at an earlier moment: by the reports read and the rulings made by then.
final class LabelsThen {
    /// From here on it is quicker to read the whole table.
    private static final int MANY = 2000;

    private LabelsThen() {}

    private record Use(int identity, String name, String kind, int uses) {}

    /// @param wanted ids of actors as of then
    static Map<Integer, Actors.Label> at(
            Handle handle, Collection<Integer> wanted, Instant moment) {
        int[] then = ActorsThen.at(handle, moment);
        Set<Integer> actors = new TreeSet<>(wanted);
        Map<Integer, Map<String, Integer>> names = new HashMap<>();
        Map<Integer, Map<String, Integer>> kinds = new HashMap<>();
        for (Use use : uses(handle, identities(then, actors), moment)) {
            int actor = then[use.identity()];
            if (actors.contains(actor)) {
                names.computeIfAbsent(actor, none -> new TreeMap<>())
                        .merge(use.name(), use.uses(), Integer::sum);
                kinds.computeIfAbsent(actor, none -> new TreeMap<>())
                        .merge(use.kind(), use.uses(), Integer::sum);
            }
        }
        ruled(handle, then, moment, names);
        Map<Integer, Actors.Label> labels = new HashMap<>();
        names.forEach((actor, all) -> {
            String kind = Actors.most(kinds.getOrDefault(actor, Map.of()), "group");
            labels.put(actor, new Actors.Label(Actors.most(all, "?"), kind));
        });
        return labels;
    }

    private static Set<Integer> identities(int[] then, Set<Integer> actors) {
        Set<Integer> identities = new TreeSet<>();
        IntStream.range(1, then.length)
                .filter(identity -> actors.contains(then[identity]))
                .forEach(identities::add);
        return identities;
    }

    private static Collection<Use> uses(Handle handle, Set<Integer> identities, Instant moment) {
        String some =
                identities.size() > MANY
                        ? ""
                        : identities.stream()
                                .map(String::valueOf)
                                .reduce((one, other) -> one + "," + other)
                                .map(ids -> " and a.identity_id in (" + ids + ")")
                                .orElse(" and 1 = 0");
        return handle.createQuery(
                        "select a.identity_id, a.name, a.kind, count(*) from report_actor a"
                                + " join report r on r.id = a.report_id where r.read_at <= :moment"
                                + some
                                + " group by a.identity_id, a.name, a.kind")
                .bind("moment", Moments.text(moment))
                .map((row, context) ->
                        new Use(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4)))
                .list();
    }

    private static void ruled(
            Handle handle, int[] then, Instant moment, Map<Integer, Map<String, Integer>> names) {
        for (Ruling ruling : new Rulings(handle).all()) {
            if (ruling.kind() == Ruling.Kind.RENAME && ruling.stoodAt(moment)) {
                for (int identity : Identities.known(handle, ruling.about()).values()) {
                    names.computeIfPresent(
                            then[identity], (actor, all) -> Map.of(ruling.value(), 1));
                }
            }
        }
    }
}
