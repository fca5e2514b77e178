package muster.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Keeps what takes long to work out, until the casebook changes or others are asked for more. Safe
/// for use by many threads.
final class Kept {
    private static final int MOST = 24;

    private final Supplier<String> state;
    private final Map<Object, Object> values =
            new LinkedHashMap<>(32, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
                    return size() > MOST;
                }
            };
    private String known = "";

    /// @param state differs whenever the casebook has changed
    Kept(Supplier<String> state) {
        this.state = state;
    }

    /// What `make` gives, or gave when it was last asked for this key.
    ///
    /// @param key says all that the value depends on, but for the casebook
    <T> T of(Class<T> type, Object key, Supplier<T> make) {
        String now = state.get();
        synchronized (values) {
            if (!now.equals(known)) {
                values.clear();
                known = now;
            }
            Object value = values.get(key);
            if (type.isInstance(value)) {
                return type.cast(value);
            }
        }
        T made = make.get();
        synchronized (values) {
            if (now.equals(known)) {
                values.put(key, made);
            }
        }
        return made;
    }
}
