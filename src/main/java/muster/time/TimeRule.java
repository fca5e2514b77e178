package muster.time;

import java.util.Set;

/// One row of `knowledge/time/rules.yaml`: how words of time are written, what stands around them,
/// and what is worked out.
///
/// @param order position in the file; of two that read the same words the earlier wins
/// @param value a number for the reckoning, 0 where none is given
record TimeRule(
        String name,
        int order,
        Reckoning gives,
        int value,
        Set<String> after,
        Set<String> before,
        Set<String> notAfter,
        Set<String> notBefore,
        Next next) {
    TimeRule {
        after = Set.copyOf(after);
        before = Set.copyOf(before);
        notAfter = Set.copyOf(notAfter);
        notBefore = Set.copyOf(notBefore);
    }

    /// What the word after must be.
    enum Next {
        ANY,
        /// A common noun or adjective: "the 2014 offensive".
        NOUN,
        /// No name: "on Monday the army", not "Monday Market".
        LOWER,
        /// The clause ends or turns.
        STOP
    }
}
