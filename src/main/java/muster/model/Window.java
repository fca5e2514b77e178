package muster.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The days between which something began or ended, both included; null = no bound is known.
public record Window(@Nullable LocalDate after, @Nullable LocalDate before) {
    public static final Window UNKNOWN = new Window(null, null);

    public Window {
        if (after != null && before != null && before.isBefore(after)) {
            throw new IllegalArgumentException(
                    "window ends " + before + " before it opens " + after);
        }
    }

    public boolean unknown() {
        return after == null && before == null;
    }
}
