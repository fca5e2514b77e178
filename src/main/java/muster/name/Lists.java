package muster.name;

import java.util.ArrayList;
import java.util.List;

/// Finds names that are listed together: "A, B and C", "A as well as B".
final class Lists {
    private Lists() {}

    static List<List<Run>> of(Line line, List<Run> runs) {
        List<List<Run>> lists = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        for (Run run : runs) {
            if (!open.isEmpty() && !joined(line, open.getLast().last() + 1, run.first())) {
                close(open, lists, line);
                open = new ArrayList<>();
            }
            open.add(run);
        }
        close(open, lists, line);
        return lists;
    }

    private static void close(List<Run> open, List<List<Run>> lists, Line line) {
        boolean and = false;
        for (int i = 1; i < open.size(); i++) {
            for (int at = open.get(i - 1).last() + 1; at < open.get(i).first(); at++) {
                and |=
                        line.low(at).equals("and")
                                || line.low(at).equals("or")
                                || line.low(at).equals("&");
            }
        }
        if (open.size() > 1 && and) {
            lists.add(List.copyOf(open));
        }
    }

    /// Only commas, "and", articles and a bracketed acronym stand between.
    private static boolean joined(Line line, int from, int to) {
        if (from >= to) {
            return false;
        }
        boolean link = false;
        for (int at = from; at < to; at++) {
            String low = line.low(at);
            boolean comma =
                    line.comma(at)
                            || low.equals("and")
                            || low.equals("or")
                            || low.equals("&")
                            || low.equals(";");
            link |= comma;
            if (!comma && !low.equals("the") && !low.equals("both")) {
                return false;
            }
        }
        return link;
    }
}
