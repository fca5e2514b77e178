package muster.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How the report itself writes its words, which tells at the start of a sentence and in headlines
/// whether a large letter makes a name.
final class Seen {
    private final Set<String> large = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    Seen(List<Line> lines) {
        for (Line line : lines) {
            if (line.titled()) {
                continue;
            }
            for (int i = 0; i < line.size(); i++) {
                if (!line.cap(i)) {
                    small.add(line.low(i));
                } else if (!line.initial(i)) {
                    large.add(line.low(i));
                }
            }
        }
    }

    /// Written large within a sentence.
    boolean large(String word) {
        return large.contains(word);
    }

    /// Written small somewhere.
    boolean small(String word) {
        return small.contains(word);
    }
}
