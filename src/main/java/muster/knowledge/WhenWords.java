package muster.knowledge;

import muster.model.When;
import muster.model.Window;

import java.time.LocalDate;
import java.util.Optional;

/// Says the four date bounds of a claim to a reader, e.g. `between 2015-10-01 and 2015-12-31`.
public final class WhenWords {
    private WhenWords() {}

    /// Empty where the claim has neither bounds nor words of time.
    public static Optional<String> of(When when) {
        if (when.unknown()) {
            return when.text().map(text -> "undated (\"" + text + "\")");
        }
        LocalDate started = when.start().before();
        boolean asOf =
                started != null
                        && when.start().after() == null
                        && when.end().before() == null
                        && started.equals(when.end().after());
        if (asOf) {
            return Optional.of("as of " + started);
        }
        if (when.start().equals(when.end())) {
            return Optional.of(days(when.start()));
        }
        String began = when.start().unknown() ? "" : days(when.start());
        String ended = when.end().unknown() ? "" : ended(when.end());
        return Optional.of(began + (began.isEmpty() || ended.isEmpty() ? "" : ", ") + ended);
    }

    private static String days(Window window) {
        LocalDate after = window.after();
        LocalDate before = window.before();
        if (after == null) {
            return "by " + before;
        }
        if (before == null) {
            return "from " + after + " on";
        }
        return after.equals(before) ? "on " + after : "between " + after + " and " + before;
    }

    private static String ended(Window window) {
        LocalDate after = window.after();
        LocalDate before = window.before();
        if (after == null) {
            return "ended by " + before;
        }
        if (before == null) {
            return "still so on " + after;
        }
        return after.equals(before)
                ? "until " + after
                : "ended between " + after + " and " + before;
    }
}
