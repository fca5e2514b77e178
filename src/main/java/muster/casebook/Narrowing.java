package muster.casebook;

import muster.model.Certainty;

import java.time.Instant;
import java.util.Optional;

/// What a reader asks of claims or reports beyond a [ClaimQuery].
///
/// @param words must stand in the quote (or, for reports, in title or text), in any case
/// @param certainty how surely the report says it
/// @param knownBy only reports that had been read by then, in the version that was current then
public record Narrowing(
        Optional<String> words, Optional<Certainty> certainty, Optional<Instant> knownBy) {
    public static final Narrowing NONE =
            new Narrowing(Optional.empty(), Optional.empty(), Optional.empty());

    /// As the casebook stood at that moment.
    public static Narrowing knownBy(Optional<Instant> moment) {
        return new Narrowing(Optional.empty(), Optional.empty(), moment);
    }
}
