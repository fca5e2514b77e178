package muster.casebook;

import org.jdbi.v3.core.Handle;

import java.util.HashMap;
import java.util.Map;

/// Gives out the next free ids of tables within one transaction.
final class Ids {
    private final Handle handle;
    private final Map<String, Integer> last = new HashMap<>();

    Ids(Handle handle) {
        this.handle = handle;
    }

    int next(String table) {
        return last.merge(table, 1 + highest(table), (before, ignored) -> before + 1);
    }

    private int highest(String table) {
        Integer known = last.get(table);
        return known != null
                ? known
                : handle.createQuery("select coalesce(max(id), 0) from " + table)
                        .mapTo(Integer.class)
                        .one();
    }
}
