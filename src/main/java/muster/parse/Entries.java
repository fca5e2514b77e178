package muster.parse;

import java.util.ArrayList;
import java.util.List;

/// Reads what stands behind the colon of an entry as what its name is: "Front (TF): a Karim group
/// formed in May."
final class Entries {
    private final List<Token> tokens;
    private final Tree tree;
    private final List<Token> mended;

    private Entries(List<Token> tokens) {
        this.tokens = tokens;
        tree = new Tree(tokens);
        mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        return new Entries(tokens).mend();
    }

    private List<Token> mend() {
        int colon = 0;
        while (colon < tree.size() && !tree.at(colon).form().equals(":")) {
            colon++;
        }
        int name = colon + 2 < tree.size() ? name(colon) : -1;
        int noun = name < 0 ? -1 : described(colon);
        if (noun < 0) {
            return mended;
        }
        int verb = tree.head(noun);
        boolean subject = Tree.SUBJECTS.contains(tree.label(noun));
        boolean done =
                subject
                        && verb == noun + 1
                        && tree.at(verb).tag().matches("VBN|VBD")
                        && !tree.has(verb, "dobj")
                        && tree.kids(verb).stream().noneMatch(kid -> tree.label(kid).equals("aux"));
        if (subject && !done && verb >= 0 && tree.at(verb).verb()) {
            return mended;
        }
        int top = name;
        while (tree.head(top) >= 0) {
            top = tree.head(top);
        }
        for (int kid : tree.kids(top)) {
            if (kid != noun && kid != verb && !tree.under(name, kid)) {
                hang(kid, top == verb && done ? tree.head(kid) : name, tree.label(kid));
            }
        }
        hang(name, -1, "root");
        hang(noun, name, "appos");
        if (done) {
            mended.set(verb, tree.at(verb).tagged("VBN").hung(noun, "acl"));
        } else if (top != name && top != noun) {
            hang(top, name, "dep");
        }
        return LogicalRoles.rooted(mended) ? mended : tokens;
    }

    /// The name that is all there is before the colon, but for a mark and a bracket; -1 for none.
    private int name(int colon) {
        int end = colon - 1;
        if (end > 1 && tree.at(end).form().equals(")")) {
            while (end > 0 && !tree.at(end).form().equals("(")) {
                end--;
            }
            end--;
        }
        int start = 0;
        while (start < end && !Character.isLetterOrDigit(tree.at(start).form().codePointAt(0))) {
            start++;
        }
        int name = -1;
        for (int at = start; at <= end; at++) {
            Token token = tree.at(at);
            if (token.verb() || token.punctuation() && !token.form().matches("-|’|'")) {
                return -1;
            }
            int head = tree.head(at);
            if (token.properNoun() && (head < start || head > end)) {
                name = name < 0 ? at : name;
            }
        }
        return end - start <= 8 ? name : -1;
    }

    /// The noun behind the colon that says what somebody is: "a Karim group"; -1 for none.
    private int described(int colon) {
        int at = colon + 1;
        boolean open = tree.at(at).form().matches("(?i)an?") || tree.at(at).tag().matches("JJ.*");
        for (; open && at < Math.min(tree.size(), colon + 9); at++) {
            Token token = tree.at(at);
            boolean last = at + 1 >= tree.size() || !tree.at(at + 1).tag().matches("NN.*|HYPH");
            if (token.noun() && !token.properNoun() && last) {
                return at;
            }
            if (!token.tag().matches("DT|JJ.*|NN.*|HYPH|RB|VBN|CD|:")) {
                return -1;
            }
        }
        return -1;
    }

    private void hang(int index, int onto, String label) {
        mended.set(index, mended.get(index).hung(onto, label));
    }
}
