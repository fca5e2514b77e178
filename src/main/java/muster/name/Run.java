package muster.name;

import java.util.ArrayList;
import java.util.List;

/// A proper name in a sentence, from word `first` to word `last`, both included.
///
/// @param title words of title before the name, which `first` takes in ("Gen." of "Gen. Smith"):
///   the index of the first word of the name itself
/// @param how by which rule it was found
record Run(Line line, int first, int last, int bare, String how) {
    String text() {
        return line.text(first, last);
    }

    /// The name without its title.
    String name() {
        return line.text(bare, last);
    }

    /// The words of the name in lower case, hyphened ones apart.
    List<String> words() {
        List<String> parts = new ArrayList<>();
        for (String word : line.lows(bare, last)) {
            for (String part : word.split("-")) {
                if (!part.isEmpty()) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    boolean titled() {
        return bare > first;
    }

    int head() {
        return line.headOf(bare, last);
    }

    boolean holds(int at) {
        return first <= at && at <= last;
    }
}
