package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds names between quotation marks ("the “Incite the Believers” operations room"), whose words
/// the tagger may take for verbs.
final class QuotedNames {
    private static final Set<String> SMALL =
            Set.of("the", "of", "and", "for", "in", "to", "al", "wal", "bin", "a", "de", "la");
    private static final int LONGEST = 7;

    private QuotedNames() {}

    /// The capitalised words of such names, as indexes.
    static List<Integer> in(List<RawToken> words) {
        List<Integer> found = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            if (opens(words.get(i).read())) {
                name(words, i + 1, found);
            }
        }
        return found;
    }

    private static void name(List<RawToken> words, int first, List<Integer> found) {
        List<Integer> capitals = new ArrayList<>();
        for (int i = first; i < words.size() && i <= first + LONGEST; i++) {
            String word = words.get(i).read();
            if (closes(word)) {
                if (capitals.size() > 1) {
                    found.addAll(capitals);
                }
                return;
            }
            if (Character.isUpperCase(word.codePointAt(0))) {
                capitals.add(i);
            } else if (!SMALL.contains(word) || i == first) {
                return;
            }
        }
    }

    private static boolean opens(String word) {
        return word.equals("“") || word.equals("\"") || word.equals("‘") || word.equals("'");
    }

    private static boolean closes(String word) {
        return word.equals("”") || word.equals("\"") || word.equals("’") || word.equals("'");
    }
}
