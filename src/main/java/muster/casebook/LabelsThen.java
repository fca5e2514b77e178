package muster.casebook;

import muster.model.ActorKind;
import muster.model.Worded;

import org.jdbi.v3.core.Handle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// What actors were called at an earlier moment: by the reports read and the rulings made by then.
final class LabelsThen {
    /// From here on it is quicker to read the whole table.
    private static final int MANY = 2000;

    private LabelsThen() {}

    private record Use(int identity, String name, String kind, int uses) {}

    private record Named(int identity, String name, String names, int uses) {
        List<String> all() {
            return names.isEmpty() ? List.of(name) : Lines.split(names);
        }
    }

    /// @param wanted ids of actors as of then
    static Map<Integer, Actors.Label> at(
            Handle handle, Collection<Integer> wanted, Instant moment) {
        int[] then = ActorsThen.at(handle, moment);
        Set<Integer> actors = new TreeSet<>(wanted);
        return labels(handle, then, actors::contains, moment);
    }

    /// The actors whose ids are wanted, with all names that they had then, by name.
    static List<CasebookActor> actors(
            Handle handle, int[] then, IntPredicate wanted, Instant moment) {
        Map<Integer, Map<String, Integer>> names = new HashMap<>();
        handle.createQuery(
                        "select a.identity_id, a.name, a.names, count(*) from report_actor a"
                                + " join report r on r.id = a.report_id where r.read_at <= :moment"
                                + some(ActorsThen.identities(then, wanted))
                                + " group by a.identity_id, a.name, a.names")
                .bind("moment", Moments.text(moment))
                .map((row, context) ->
                        new Named(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4)))
                .forEach(use -> {
                    if (!wanted.test(then[use.identity()])) {
                        return;
                    }
                    Map<String, Integer> own =
                            names.computeIfAbsent(then[use.identity()], none -> new HashMap<>());
                    use.all().forEach(name -> own.merge(name, use.uses(), Integer::sum));
                });
        List<CasebookActor> actors = new ArrayList<>();
        labels(handle, then, wanted, moment)
                .forEach((actor, label) ->
                        actors.add(actor(actor, label, names.getOrDefault(actor, Map.of()))));
        actors.sort(
                Comparator.comparing(CasebookActor::name)
                        .thenComparing(CasebookActor::kind)
                        .thenComparing(CasebookActor::id));
        return actors;
    }

    private static CasebookActor actor(int id, Actors.Label label, Map<String, Integer> names) {
        Set<String> all = new LinkedHashSet<>(Set.of(label.name()));
        names.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> all.add(entry.getKey()));
        ActorKind kind = Worded.of(ActorKind.class, label.kind());
        return new CasebookActor(id, kind, label.name(), List.copyOf(all));
    }

    private static Map<Integer, Actors.Label> labels(
            Handle handle, int[] then, IntPredicate actors, Instant moment) {
        Map<Integer, Map<String, Integer>> names = new HashMap<>();
        Map<Integer, Map<String, Integer>> kinds = new HashMap<>();
        for (Use use : uses(handle, ActorsThen.identities(then, actors), moment)) {
            int actor = then[use.identity()];
            if (actors.test(actor)) {
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

    private static String some(Set<Integer> identities) {
        return identities.size() > MANY
                ? ""
                : identities.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",", " and a.identity_id in (", ")"));
    }

    private static Collection<Use> uses(Handle handle, Set<Integer> identities, Instant moment) {
        return handle.createQuery(
                        "select a.identity_id, a.name, a.kind, count(*) from report_actor a"
                                + " join report r on r.id = a.report_id where r.read_at <= :moment"
                                + some(identities)
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
