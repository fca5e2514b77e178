package muster.casebook;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The keys under which actors are found again, by their ids.
final class Identities {
    private Identities() {}

    /// By the ids that actors had at any time, the ids of the actors that they belong to now.
    static Map<Integer, Integer> now(Handle handle, Collection<Integer> ids) {
        Map<Integer, Integer> now = new HashMap<>();
        String in = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        handle.createQuery("select id, actor_id from identity where id in (" + in + ")")
                .map((row, context) -> now.put(row.getInt(1), row.getInt(2)))
                .list();
        return now;
    }

    /// Those of `keys` that are known.
    static Map<String, Integer> known(Handle handle, Collection<String> keys) {
        Map<String, Integer> found = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            handle.createQuery("select id, key_text from identity where key_text in (<keys>)")
                    .bindList("keys", keys)
                    .map((row, context) -> found.put(row.getString(2), row.getInt(1)))
                    .list();
        }
        return found;
    }

    /// All of `keys`; new ones are added, each an actor of its own.
    static Map<String, Integer> add(Handle handle, Ids ids, Collection<String> keys) {
        Map<String, Integer> found = known(handle, keys);
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

    /// By actor, the first of its keys.
    static Map<Integer, String> keys(Handle handle, Collection<Integer> actors) {
        Map<Integer, String> keys = new LinkedHashMap<>();
        if (!actors.isEmpty()) {
            handle.createQuery(
                            "select actor_id, min(key_text) from identity"
                                    + " where actor_id in (<actors>) group by actor_id")
                    .bindList("actors", actors)
                    .map((row, context) -> keys.put(row.getInt(1), row.getString(2)))
                    .list();
        }
        return keys;
    }

    static Map<String, Integer> actors(Handle handle, Collection<String> keys) {
        Map<String, Integer> actors = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            handle.createQuery("select key_text, actor_id from identity where key_text in (<keys>)")
                    .bindList("keys", keys)
                    .map((row, context) -> actors.put(row.getString(1), row.getInt(2)))
                    .list();
        }
        return actors;
    }
}
