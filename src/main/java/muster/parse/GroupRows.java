package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Hangs the members of a coalition beside each other where the first have a place or a leader
/// behind them: "a coalition of the Lions in Tula, the Guard of Omar Yaro, Liwa Sahm and the
/// Front".
final class GroupRows {
    private final Tree tree;
    private final Set<String> wholes;
    private final List<Token> mended;

    private GroupRows(List<Token> tokens, Set<String> wholes) {
        this.tree = new Tree(tokens);
        this.wholes = wholes;
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens, Structure words) {
        GroupRows rows = new GroupRows(tokens, words.rowNouns());
        for (Token of : tokens) {
            boolean opens =
                    of.lemma().equals("of")
                            && of.label().equals("prep")
                            && of.head() >= 0
                            && (rows.wholes.contains(tokens.get(of.head()).lemma())
                                    || rows.madeUp(of.index()));
            if (opens) {
                rows.row(of.index());
            }
        }
        return rows.mended;
    }

    /// "is made up of", "consists of"
    private boolean madeUp(int of) {
        return Set.of("consist", "make", "compose", "comprise").contains(tree.lemma(tree.head(of)));
    }

    private void row(int of) {
        int first = tree.kid(of, "pobj");
        if (first < 0 || !tree.at(first).noun()) {
            return;
        }
        List<Integer> heads = new ArrayList<>();
        int start = of + 1;
        boolean closed = false;
        while (start < tree.size() && !closed) {
            int end = start;
            while (end < tree.size() && !parts(end)) {
                end++;
            }
            int head = head(start, end);
            if (head < 0) {
                break;
            }
            heads.add(head);
            closed = end >= tree.size() || !tree.comma(end) && !and(end) || last(end);
            start = end + 1;
            if (!closed && tree.comma(end) && and(start)) {
                start++;
            }
        }
        if (heads.size() < 3 || heads.getFirst() != first || !rowed(heads)) {
            return;
        }
        for (int head : heads.subList(1, heads.size())) {
            if (!tree.under(first, head)) {
                mended.set(head, mended.get(head).hung(first, "conj"));
            }
        }
    }

    /// A comma, an "and" between two that are named, or the end.
    private boolean parts(int at) {
        return tree.comma(at)
                || tree.at(at).tag().matches("\\.|:|VBD|VBZ|VBP|MD|WDT|WP")
                || and(at) && tree.at(at + 1).tag().matches("DT|NNPS?|PRP\\$");
    }

    private boolean and(int at) {
        return at + 1 < tree.size() && tree.at(at).lemma().equals("and");
    }

    /// The "and" before the last one is behind: what comes is no member.
    private boolean last(int end) {
        for (int at = end - 1; at > 0 && !tree.comma(at); at--) {
            if (and(at) && parts(at)) {
                return true;
            }
        }
        return false;
    }

    /// The last noun of the member's own words: before "of", "in" and brackets.
    private int head(int start, int end) {
        int at = start;
        while (at < end && tree.at(at).tag().matches("DT|PRP\\$|JJ.*|``|''|CD|VBN")) {
            at++;
        }
        int head = -1;
        boolean named = false;
        while (at < end
                && (tree.at(at).noun()
                        || tree.at(at).adjective()
                        || tree.at(at).tag().matches("CD|``|''|HYPH|POS"))) {
            head = tree.at(at).noun() ? at : head;
            named |= tree.at(at).properNoun();
            at++;
        }
        return named ? head : -1;
    }

    /// One of them hangs where it does not belong: below another's leader or place.
    private boolean rowed(List<Integer> heads) {
        int first = heads.getFirst();
        return heads.stream()
                .skip(1)
                .anyMatch(head -> tree.head(head) >= 0 && !beside(head, first));
    }

    private boolean beside(int head, int first) {
        int at = head;
        while (at >= 0 && tree.labelled(at, "conj", "appos") && at != first) {
            at = tree.head(at);
        }
        return at == first;
    }
}
