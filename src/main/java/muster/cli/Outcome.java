package muster.cli;

import muster.intake.Taken;
import muster.model.Claim;
import muster.model.Report;

import java.util.List;

/// What became of one thing that was given to `read`.
sealed interface Outcome {
    /// It was read, or found in the casebook.
    ///
    /// @param filed it is in the casebook already, read with the same knowledge
    /// @param shown what `--show` prints, else empty
    record Done(Report report, List<Claim> claims, List<String> notes, boolean filed, String shown)
            implements Outcome {
        public Done {
            claims = List.copyOf(claims);
            notes = List.copyOf(notes);
        }
    }

    /// There was nothing to read.
    record Left(Taken.Skipped skipped) implements Outcome {}

    /// We failed at it.
    record Failed(String source, RuntimeException fault) implements Outcome {}
}
