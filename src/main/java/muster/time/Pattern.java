package muster.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/// The ways in which a rule's words may be written, spelled out: "[the] DAY MONTH" is two.
final class Pattern {
    private static final java.util.regex.Pattern PIECE =
            java.util.regex.Pattern.compile("\\[|\\]|[^\\s\\[\\]]+");

    private Pattern() {}

    /// Every way of writing `words`, as rows of words and classes.
    ///
    /// @throws IllegalArgumentException where a bracket has no other half
    static List<List<String>> ways(String words) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(words);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        int[] at = {0};
        List<List<String>> ways = sequence(pieces, at);
        if (at[0] < pieces.size()) {
            throw new IllegalArgumentException("a ']' has no '['");
        }
        return ways;
    }

    private static List<List<String>> sequence(List<String> pieces, int[] at) {
        List<List<String>> ways = List.of(List.of());
        while (at[0] < pieces.size() && !pieces.get(at[0]).equals("]")) {
            String piece = pieces.get(at[0]++);
            if (piece.equals("[")) {
                List<List<String>> inner = new ArrayList<>(sequence(pieces, at));
                if (at[0] == pieces.size()) {
                    throw new IllegalArgumentException("a '[' has no ']'");
                }
                at[0]++;
                inner.add(List.of());
                ways = product(ways, inner);
            } else {
                List<List<String>> choices = new ArrayList<>();
                for (String choice : piece.split("\\|")) {
                    choices.add(List.of(choice));
                }
                ways = product(ways, choices);
            }
        }
        return ways;
    }

    private static List<List<String>> product(List<List<String>> heads, List<List<String>> tails) {
        List<List<String>> all = new ArrayList<>();
        for (List<String> head : heads) {
            for (List<String> tail : tails) {
                List<String> way = new ArrayList<>(head);
                way.addAll(tail);
                all.add(way);
            }
        }
        return all;
    }
}
