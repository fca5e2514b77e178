package muster.model;

import java.util.Optional;

/// The four date bounds of a claim (codebook, section 6): `start.after ≤ start ≤ start.before`,
/// `end.after ≤ end ≤ end.before`.
///
/// @param text the words of time that it was worked out from, as written; empty where only the
///   tense speaks
/// @param rule which rule worked it out, e.g. `month.last` or `present`; shown by `--show matches`
public record When(Window start, Window end, Optional<String> text, String rule) {
    public static final When UNKNOWN =
            new When(Window.UNKNOWN, Window.UNKNOWN, Optional.empty(), "none");

    /// No bound is known (there may still be words of time that could not be resolved).
    public boolean unknown() {
        return start.unknown() && end.unknown();
    }
}
