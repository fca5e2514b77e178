package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds participles that share who did it with a later one: "armed" in "tribesmen, armed, trained
/// and paid by the state", which the tagger takes for an adjective.
final class SharedAgents {
    private static final Pattern PARTICIPLE =
            Pattern.compile("[a-z]{3,}ed|paid|led|fed|run|held|sent|built|made|fought");
    private static final Set<String> BETWEEN =
            Set.of(",", "and", "or", "but", "largely", "partly", "mainly", "even", "also");
    private static final Set<String> BEFORE =
            Set.of(",", "and", "is", "are", "was", "were", "been", "be", "being", "(");

    private SharedAgents() {}

    /// The words of each such row, but for the last where it stands alone.
    static List<Integer> in(List<RawToken> words) {
        List<Integer> found = new ArrayList<>();
        for (int by = 3; by < words.size(); by++) {
            if (words.get(by).read().equals("by") && participle(words, by - 1)) {
                List<Integer> row = row(words, by - 1);
                if (row.size() > 1) {
                    found.addAll(row);
                }
            }
        }
        return found;
    }

    private static List<Integer> row(List<RawToken> words, int last) {
        List<Integer> row = new ArrayList<>(List.of(last));
        int at = last - 1;
        while (at > 0 && BETWEEN.contains(words.get(at).read())) {
            int joint = at;
            while (at > 0 && BETWEEN.contains(words.get(at).read())) {
                at--;
            }
            if (at == 0 || at == joint || !participle(words, at)) {
                break;
            }
            if (!BEFORE.contains(words.get(at - 1).read())) {
                break; // "the town was attacked, the army beaten and led by"
            }
            row.addFirst(at);
            at--;
        }
        return row;
    }

    private static boolean participle(List<RawToken> words, int at) {
        return PARTICIPLE.matcher(words.get(at).read()).matches();
    }
}
