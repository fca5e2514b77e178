package muster.casebook;

import org.jdbi.v3.core.Handle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What binds actors to entries of rosters and to one another, short of being one.
final class ActorBonds {
    /// Reports call both by one name, and that name is no proof.
    record Loose(int one, int other, int reports) {}

    /// A list gives an entry, which is `actor`, that name too.
    record Listed(int actor, String name, String list) {}

    private ActorBonds() {}

    /// What published lists say of names.
    static List<Listed> listed(Handle handle) {
        return handle.createQuery(
                        "select i.actor_id, s.name, coalesce(r.title, r.report) from claim c"
                                + " join report r on r.id = c.report_id"
                                + " join filler f on f.claim_id = c.id and f.part = 'first'"
                                + " join report_actor a on a.id = f.actor_id"
                                + " join identity i on i.id = a.identity_id"
                                + " join filler s on s.claim_id = c.id and s.part = 'second'"
                                + " where r.replaced_at is null and c.rule = 'list.entry'"
                                + " and s.name is not null order by c.id")
                .map((row, context) ->
                        new Listed(row.getInt(1), row.getString(2), row.getString(3)))
                .list();
    }

    /// By key, the actor that it stands for.
    static Map<String, Integer> keys(Handle handle) {
        Map<String, Integer> keys = new HashMap<>();
        handle.createQuery("select key_text, actor_id from identity")
                .map((row, context) -> keys.put(row.getString(1), row.getInt(2)))
                .list();
        return keys;
    }

    /// By actor, the entries of the roster that it is.
    static Map<Integer, Set<String>> entries(Handle handle) {
        Map<Integer, Set<String>> entries = new LinkedHashMap<>();
        handle.createQuery(
                        "select actor_id, key_text from identity where key_text like 'roster:%'"
                                + " order by key_text")
                .map((row, context) ->
                        entries.computeIfAbsent(row.getInt(1), none -> new TreeSet<>())
                                .add(row.getString(2)))
                .list();
        return entries;
    }

    /// By actor, the versions of reports that name it and count now.
    static Map<Integer, Set<Integer>> reports(Handle handle) {
        Map<Integer, Set<Integer>> reports = new HashMap<>();
        handle.createQuery(
                        "select i.actor_id, a.report_id from report_actor a"
                                + " join identity i on i.id = a.identity_id"
                                + " join report r on r.id = a.report_id"
                                + " where r.replaced_at is null")
                .map((row, context) ->
                        reports.computeIfAbsent(row.getInt(1), none -> new HashSet<>())
                                .add(row.getInt(2)))
                .list();
        return reports;
    }

    static List<Loose> loose(Handle handle) {
        return handle.createQuery(
                        "select a.actor_id, b.actor_id, count(distinct s.report_id)"
                                + " from same_actor s join identity a on a.id = s.identity_id"
                                + " join identity b on b.id = s.other_id"
                                + " where a.actor_id <> b.actor_id"
                                + " group by a.actor_id, b.actor_id order by 1, 2")
                .map((row, context) -> new Loose(row.getInt(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    /// The pairs of actors, the lower number first, and of actors and entries, that rulings keep
    /// apart.
    static Set<List<String>> apart(Handle handle) {
        Set<List<String>> apart = new HashSet<>();
        handle.createQuery(
                        "select a.actor_id, a.key_text, b.actor_id, b.key_text from ruled_apart r"
                                + " join identity a on a.id = r.identity_id"
                                + " join identity b on b.id = r.other_id")
                .map((row, context) -> {
                    String one = "#" + row.getInt(1);
                    String other = "#" + row.getInt(3);
                    apart.add(List.of(one, other));
                    apart.add(List.of(other, one));
                    apart.add(List.of(one, row.getString(4)));
                    apart.add(List.of(other, row.getString(2)));
                    return true;
                })
                .list();
        return apart;
    }
}
