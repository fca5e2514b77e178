package muster.casebook;

import org.jdbi.v3.core.Handle;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which identities made up an actor at an earlier moment: by the reports read and the rulings made
/// by then.
final class ActorsThen {
    private ActorsThen() {}

    /// By identity, the actor that it belonged to.
    static int[] at(Handle handle, Instant moment) {
        Map<String, Integer> identities = new HashMap<>();
        handle.createQuery("select id, key_text from identity")
                .map((row, context) -> identities.put(row.getString(2), row.getInt(1)))
                .list();
        List<int[]> same = new ArrayList<>();
        List<int[]> apart = new ArrayList<>();
        for (Ruling ruling : new Rulings(handle).all()) {
            if (ruling.stoodAt(moment)) {
                same.addAll(Rulings.same(ruling, identities));
                apart.addAll(Rulings.apart(ruling, identities));
            }
        }
        Grouping groups = new Grouping(identities.values(), apart);
        same.forEach(pair -> groups.join(pair[0], pair[1]));
        Ties.join(said(handle, moment), groups, Map.of());
        int last = identities.values().stream().mapToInt(id -> id).max().orElse(0);
        int[] actors = new int[last + 1];
        groups.groups().forEach((whole, parts) -> parts.forEach(part -> actors[part] = whole));
        return actors;
    }

    /// The identities that made up these actors.
    static Set<Integer> identities(int[] then, IntPredicate actors) {
        return IntStream.range(1, then.length)
                .filter(identity -> actors.test(then[identity]))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Ties.Tied> said(Handle handle, Instant moment) {
        return handle.createQuery(
                        "select a.id, a.key_text, b.id, b.key_text, count(*) from same_actor s join"
                            + " report r on r.id = s.report_id join identity a on a.id ="
                            + " s.identity_id join identity b on b.id = s.other_id where r.read_at"
                            + " <= ? group by a.id, a.key_text, b.id, b.key_text")
                .bind(0, Moments.text(moment))
                .map((row, context) ->
                        new Ties.Tied(
                                new Ties.Named(row.getInt(1), row.getString(2)),
                                new Ties.Named(row.getInt(3), row.getString(4)),
                                row.getInt(5)))
                .list();
    }

    /// By identity, the actor that it belongs to now.
    static int[] now(Handle handle) {
        int last =
                handle.createQuery("select coalesce(max(id), 0) from identity")
                        .mapTo(Integer.class)
                        .one();
        int[] actors = new int[last + 1];
        return handle.createQuery("select id, actor_id from identity")
                .scanResultSet((rows, context) -> {
                    try (context) {
                        ResultSet row = rows.get();
                        while (row.next()) {
                            actors[row.getInt(1)] = row.getInt(2);
                        }
                    }
                    return actors;
                });
    }
}
