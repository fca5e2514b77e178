package muster.casebook;

import java.time.Instant;
import java.util.Optional;

/// Whose claims count: those known by a moment, one side's, or all but a source's.
///
/// @param knownBy only reports that had been read by then, in the version that was current then
/// @param speaker only claims that this actor makes inside a report
/// @param without no claims that this actor makes, and none of reports that it publishes or wrote
public record WitnessQuery(
        Optional<Instant> knownBy, Optional<String> speaker, Optional<String> without) {
    public static final WitnessQuery ALL =
            new WitnessQuery(Optional.empty(), Optional.empty(), Optional.empty());
}
