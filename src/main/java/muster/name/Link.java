package muster.name;

import java.util.List;

/// Who an actor of a report is, as far as names and context tell.
public sealed interface Link {
    /// One known actor, with how surely and why.
    record Known(Scored actor) implements Link {}

    /// Nobody known bears such a name.
    record New() implements Link {}

    /// Several may be meant, or one not surely enough: a person must rule. The best first.
    record Open(List<Scored> candidates) implements Link {
        public Open {
            candidates = List.copyOf(candidates);
        }
    }

    /// A known actor that may be meant.
    ///
    /// @param score 0 to 1, names and context together
    /// @param reason in words, for the one who rules
    record Scored(KnownActor actor, double score, String reason) {}
}
