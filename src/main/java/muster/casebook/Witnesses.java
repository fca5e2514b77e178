package muster.casebook;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/// Finds witnesses: all, or those of some actors and places.
final class Witnesses {
    private final Handle handle;
    private final ActorLinks links;
    private final WitnessQuery query;
    private final Map<String, Object> values = new HashMap<>();
    private final String counts;

    Witnesses(Handle handle, ActorLinks links, WitnessQuery query) {
        this.handle = handle;
        this.links = links;
        this.query = query;
        counts = counts();
    }

    /// Those of the rows after `after`, at most so many rows.
    ///
    /// @param actors by identity, the actor that it belongs to
    List<Witness> all(int[] actors, int after, int count) {
        IntUnaryOperator actor = identity -> actors[identity];
        String part =
                " and w.rowid > "
                        + after
                        + " and w.rowid <= "
                        + Math.min(Integer.MAX_VALUE, (long) after + count);
        return new Amendments(handle, links, query, actor).apply(read(rowsOf(part), actor));
    }

    /// What claims say of these parties.
    List<Witness> of(Around around) {
        return query.knownBy().isPresent()
                ? then(around, ActorsThen.at(handle, query.knownBy().get()))
                : now(around);
    }

    private List<Witness> then(Around around, int[] then) {
        IntUnaryOperator actor = identity -> then[identity];
        Amendments amendments = new Amendments(handle, links, query, actor);
        String subjects = joined(ActorsThen.identities(then, around.subjects()::contains));
        String objects = joined(ActorsThen.identities(then, around.objects()::contains));
        List<Witness> found = read(selects(around, subjects, objects, amendments), actor);
        return around(around, amendments, found);
    }

    private List<Witness> now(Around around) {
        Amendments amendments =
                new Amendments(handle, links, query, identity -> actorNow(handle, identity));
        String subjects = identities(around.subjects());
        String objects = identities(around.objects());
        List<Witness> raw =
                read(selects(around, subjects, objects, amendments), IntUnaryOperator.identity());
        Map<Integer, Integer> resolved = resolved(raw);
        List<Witness> found = raw.stream().map(witness -> resolved(witness, resolved)).toList();
        return around(around, amendments, found);
    }

    private static int actorNow(Handle handle, int identity) {
        return handle.createQuery("select actor_id from identity where id = ?")
                .bind(0, identity)
                .mapTo(Integer.class)
                .one();
    }

    /// A corrected claim may have come to speak of these parties, or not to any more.
    private static List<Witness> around(Around around, Amendments amendments, List<Witness> found) {
        if (amendments.corrected().isEmpty()) {
            return amendments.apply(found);
        }
        return amendments.apply(found).stream()
                .filter(witness ->
                        !amendments.corrected().contains(witness.claim()) || around.has(witness))
                .toList();
    }

    private static String identities(Collection<Integer> actors) {
        return "select id from identity where actor_id in (" + joined(actors) + ")";
    }

    private String selects(Around around, String subjects, String objects, Amendments amendments) {
        String typed =
                around.types().isEmpty()
                        ? ""
                        : around.types().stream()
                                .map(type -> "'" + type.word() + "'")
                                .collect(Collectors.joining(",", " and w.type in (", ")"));
        List<String> selects = new ArrayList<>();
        if (!around.subjects().isEmpty()) {
            selects.add(rows(" and w.subject in (" + subjects + ")" + typed));
        }
        if (!around.objects().isEmpty()) {
            selects.add(rows(" and w.object in (" + objects + ")" + typed));
        }
        if (!around.places().isEmpty()) {
            selects.add(rows(" and w.place in (" + joined(around.places()) + ")" + typed));
        }
        if (!amendments.corrected().isEmpty()) {
            selects.add(rows(" and w.claim_id in (" + joined(amendments.corrected()) + ")"));
        }
        return selects.isEmpty() ? rows(" and 1 = 0") : String.join(" union ", selects);
    }

    /// All that counts; of replaced reports there are few.
    private String rowsOf(String part) {
        boolean now = query.equals(WitnessQuery.ALL);
        return now
                ? "select "
                        + WitnessRow.COLUMNS
                        + " from witness w where w.report_id not in"
                        + " (select id from report where replaced_at is not null)"
                        + part
                : rows(part);
    }

    private String rows(String condition) {
        return "select "
                + WitnessRow.COLUMNS
                + " from witness w join report r on r.id = w.report_id where "
                + counts
                + condition;
    }

    private String counts() {
        List<String> conditions = new ArrayList<>();
        if (query.knownBy().isPresent()) {
            values.put("known", Moments.text(query.knownBy().get()));
            conditions.add(
                    "r.read_at <= :known and (r.replaced_at is null or r.replaced_at > :known)");
        } else {
            conditions.add("r.replaced_at is null");
        }
        query.speaker().ifPresent(name -> conditions.add("w.claim_id in " + saidBy(name)));
        query.without()
                .ifPresent(name -> {
                    values.put("outlet", NameKeys.plain(name));
                    values.put("without", name);
                    conditions.add(
                            "r.report <> :without and w.outlet not in"
                                    + " (select id from outlet where key_text = :outlet)"
                                    + " and coalesce(r.author, '') <> :without"
                                    + " and w.claim_id not in "
                                    + saidBy(name));
                });
        return String.join(" and ", conditions);
    }

    private String saidBy(String name) {
        TreeSet<Integer> actors = ClaimSearch.actors(handle, links, name);
        return "(select f.claim_id from filler f join report_actor a on a.id = f.actor_id"
                + " join identity i on i.id = a.identity_id where f.part = 'speaker'"
                + " and i.actor_id in ("
                + joined(actors)
                + "))";
    }

    private static String joined(Collection<Integer> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private List<Witness> read(String sql, IntUnaryOperator actor) {
        Query wanted = handle.createQuery(sql);
        values.forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                wanted.bind(name, value);
            }
        });
        return wanted.scanResultSet((rows, context) -> {
            List<Witness> witnesses = new ArrayList<>();
            WitnessRow made = new WitnessRow(actor);
            try (context) {
                ResultSet row = rows.get();
                while (row.next()) {
                    witnesses.add(made.witness(row));
                }
            }
            return witnesses;
        });
    }

    private Map<Integer, Integer> resolved(List<Witness> raw) {
        TreeSet<Integer> identities = new TreeSet<>();
        for (Witness witness : raw) {
            identities.add(witness.subject());
            identities.add(Math.max(0, witness.object()));
            identities.add(witness.speaker());
        }
        Map<Integer, Integer> actors = new HashMap<>();
        handle.createQuery(
                        "select id, actor_id from identity where id in ("
                                + joined(identities)
                                + ")")
                .map((row, context) -> actors.put(row.getInt(1), row.getInt(2)))
                .list();
        return actors;
    }

    private static Witness resolved(Witness raw, Map<Integer, Integer> actors) {
        return new Witness(
                raw.claim(),
                raw.report(),
                raw.type(),
                actors.getOrDefault(raw.subject(), 0),
                raw.object() <= 0 ? raw.object() : actors.getOrDefault(raw.object(), 0),
                raw.place(),
                raw.denied(),
                raw.certainty(),
                raw.start(),
                raw.end(),
                raw.published(),
                actors.getOrDefault(raw.speaker(), 0),
                raw.outlet(),
                raw.copied());
    }
}
