package muster.intake;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A class of wordings, folded like the lines they are looked for in.
record Phrases(Set<String> folded) {
    static Phrases of(Function<String, Set<String>> words, String name) {
        return new Phrases(
                words.apply(name).stream().map(Line::fold).collect(Collectors.toUnmodifiableSet()));
    }

    /// The words are one of these, and nothing more.
    boolean is(String words) {
        return folded.contains(Line.fold(words));
    }

    /// @param line folded
    boolean in(String line) {
        return folded.stream().anyMatch(line::contains);
    }

    /// @param line folded
    boolean open(String line) {
        return folded.stream().anyMatch(line::startsWith);
    }

    /// @param line folded
    long count(String line) {
        return folded.stream().filter(line::contains).count();
    }
}
