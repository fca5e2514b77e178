package muster.casebook;

import java.time.Instant;
import java.util.Optional;

/// The SQL condition on a report (`r`) that says: this version was the current one at a moment.
final class Known {
    private Known() {}

    /// Wants `:known` bound to [Moments#text] where a moment is given.
    static String condition(Optional<Instant> moment) {
        return moment.isPresent()
                ? "r.read_at <= :known and (r.replaced_at is null or r.replaced_at > :known)"
                : "r.replaced_at is null";
    }
}
