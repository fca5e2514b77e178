package muster.casebook;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.util.HashMap;
import java.util.Map;

/// Tables of `id`, `key_text` and `name`: places, words and outlets that many reports share.
final class Interned {
    private record Row(int id, String key, String name) {}

    private final Handle handle;
    private final Ids ids;

    Interned(Handle handle, Ids ids) {
        this.handle = handle;
        this.ids = ids;
    }

    /// The ids of these keys; new ones are added. Of the names that reports give one key the first
    /// in the alphabet is kept, so that the order of reading does not matter.
    Map<String, Integer> ids(String table, Map<String, String> namesByKey) {
        Map<String, Integer> found = new HashMap<>();
        if (namesByKey.isEmpty()) {
            return found;
        }
        handle.createQuery(
                        "select id, key_text, name from " + table + " where key_text in (<keys>)")
                .bindList("keys", namesByKey.keySet())
                .map((row, context) -> new Row(row.getInt(1), row.getString(2), row.getString(3)))
                .forEach(row -> {
                    found.put(row.key(), row.id());
                    String name = namesByKey.getOrDefault(row.key(), row.name());
                    if (name.compareTo(row.name()) < 0) {
                        handle.execute(
                                "update " + table + " set name = ? where id = ?", name, row.id());
                    }
                });
        PreparedBatch rows =
                handle.prepareBatch(
                        "insert into " + table + " (id, key_text, name) values (?, ?, ?)");
        namesByKey.forEach((key, name) -> {
            if (!found.containsKey(key)) {
                int id = ids.next(table);
                found.put(key, id);
                rows.add(id, key, name);
            }
        });
        if (rows.size() > 0) {
            rows.execute();
        }
        return found;
    }
}
