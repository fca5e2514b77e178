package muster.name;

import java.util.Optional;

/// A state's adjective in a sentence, of one word ("Turkish") or two ("Sri Lankan").
///
/// @param state the state's key, e.g. `sri lanka`
record Demonym(int first, int last, String state) {
    /// The adjective that opens at `at`.
    static Optional<Demonym> opening(Words words, Line line, int at) {
        return of(words, line, at, at + 1).or(() -> of(words, line, at, at));
    }

    /// The adjective that ends at `at`.
    static Optional<Demonym> closing(Words words, Line line, int at) {
        return of(words, line, at - 1, at).or(() -> of(words, line, at, at));
    }

    private static Optional<Demonym> of(Words words, Line line, int first, int last) {
        String low = first == last ? line.low(last) : line.low(first) + " " + line.low(last);
        return first < 0 || first < last && line.low(first).equals("the")
                ? Optional.empty()
                : words.states()
                        .adjective(low)
                        .filter(words.states()::state)
                        .map(state -> new Demonym(first, last, state));
    }
}
