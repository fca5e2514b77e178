package muster.casebook;

import org.jdbi.v3.core.Handle;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All identities that may be one actor with given ones, and what ties them. A short name that many
/// actors share ("Ahmed") does not reach them all, only whom it means most.
final class Reached {
    /// Only who has more than this share of its ties can be whom a short name means.
    private static final double MEANT = 0.5;

    private static final String TIED =
            Stream.of("identity_id", "other_id")
                    .flatMap(end ->
                            Stream.of(
                                    tied("same_actor", "count(*)", end),
                                    tied("ruled_same", "" + Ties.RULED, end)))
                    .collect(Collectors.joining(" union all "));

    private final Handle handle;
    private final Set<Integer> all = new TreeSet<>();
    private final Set<Ties.Tied> ties = new LinkedHashSet<>();
    private final Map<Integer, Integer> outside = new HashMap<>();

    Reached(Handle handle, Collection<Integer> identities) {
        this.handle = handle;
        Set<Integer> edge = new TreeSet<>(identities);
        while (!edge.isEmpty()) {
            edge.addAll(mates(edge));
            edge.removeAll(all);
            all.addAll(edge);
            Set<Ties.Tied> found = tied(edge);
            ties.addAll(found);
            Set<Integer> next = new TreeSet<>();
            Map<Integer, Map<Integer, Integer>> meant = new TreeMap<>();
            Map<Integer, Integer> said = new HashMap<>();
            for (Ties.Tied tied : found) {
                int shorter = tied.shorter();
                said.merge(shorter, tied.reports(), Integer::sum);
                if (shorter == 0 || all.contains(tied.longer().id())) {
                    next.add(tied.one().id());
                    next.add(tied.other().id());
                } else {
                    meant.computeIfAbsent(shorter, none -> new TreeMap<>())
                            .merge(tied.longer().id(), tied.reports(), Integer::sum);
                }
            }
            next.addAll(most(meant, said));
            next.removeAll(all);
            edge = next;
        }
        outside.keySet().removeAll(all);
    }

    Set<Integer> all() {
        return all;
    }

    Set<Ties.Tied> ties() {
        return ties;
    }

    /// By identities at the far end of ties that are not in `all`, their actors.
    Map<Integer, Integer> outside() {
        return outside;
    }

    /// Of each short name the actor that it means most, where one is ahead, by its identities.
    ///
    /// @param said by short name, how many reports tie it to anybody
    private Set<Integer> most(
            Map<Integer, Map<Integer, Integer>> meant, Map<Integer, Integer> said) {
        Set<Integer> longs = new TreeSet<>();
        meant.values().forEach(one -> longs.addAll(one.keySet()));
        if (!longs.isEmpty()) {
            handle.createQuery("select id, actor_id from identity where id" + Among.IDS)
                    .bind("ids", Among.of(longs))
                    .map((row, context) -> outside.put(row.getInt(1), row.getInt(2)))
                    .list();
        }
        Set<Integer> most = new TreeSet<>();
        meant.forEach((shorter, of) -> {
            Map<Integer, Integer> votes = new TreeMap<>();
            of.forEach((one, reports) ->
                    votes.merge(outside.getOrDefault(one, one), reports, Integer::sum));
            double enough = MEANT * said.getOrDefault(shorter, 0);
            of.keySet().stream()
                    .filter(one -> votes.getOrDefault(outside.getOrDefault(one, one), 0) > enough)
                    .forEach(most::add);
        });
        return most;
    }

    /// Those of one actor are looked at together, whatever ties them now.
    private List<Integer> mates(Set<Integer> identities) {
        return handle.createQuery(
                        "select id from identity where actor_id in (select actor_id from identity"
                                + " where id"
                                + Among.IDS
                                + ")")
                .bind("ids", Among.of(identities))
                .mapTo(Integer.class)
                .list();
    }

    private static String tied(String table, String reports, String end) {
        return "select a.id, a.key_text, b.id, b.key_text, "
                + reports
                + " from "
                + table
                + " s join identity a on a.id = s.identity_id"
                + " join identity b on b.id = s.other_id where s."
                + end
                + Among.IDS
                + " group by a.id, a.key_text, b.id, b.key_text";
    }

    private Set<Ties.Tied> tied(Set<Integer> edge) {
        return handle.createQuery(TIED)
                .bind("ids", Among.of(edge))
                .map((row, context) ->
                        new Ties.Tied(
                                new Ties.Named(row.getInt(1), row.getString(2)),
                                new Ties.Named(row.getInt(3), row.getString(4)),
                                row.getInt(5)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
