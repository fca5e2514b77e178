package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes second names out of the way of the sentence: in "Dan Yaro, alias “Kena” or “the Boy”, a
/// leader of the Front, was shot" Yaro leads and was shot.
final class SecondNames {
    private static final Set<String> MARKS = Set.of("alias", "aka", "a.k.a.", "a.k.a");
    private static final Set<String> WITHIN = Set.of("or", "and", "the", "also");

    private final Tree tree;
    private final List<Token> mended;

    private SecondNames(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        SecondNames names = new SecondNames(tokens);
        for (int mark = 2; mark < tokens.size() - 1; mark++) {
            if (MARKS.contains(tokens.get(mark).form())) {
                names.aside(mark);
            }
        }
        return names.mended;
    }

    private void aside(int mark) {
        int name = mark - 1;
        while (name > 0 && tree.at(name).form().matches("[,()\"“”]|''|``|-LRB-|-RRB-")) {
            name--;
        }
        int last = last(mark);
        if (!tree.at(name).properNoun() || name < mark - 3 || last == mark) {
            return;
        }
        if (tree.label(name).equals("compound") || tree.label(name).equals("nmod")) {
            int head = tree.head(name);
            if (head < mark) {
                return;
            }
        }
        int above = tree.head(name);
        if (above >= mark && above <= last) {
            int outer = above;
            while (tree.head(outer) >= mark && tree.head(outer) <= last) {
                outer = tree.head(outer);
            }
            if (tree.head(outer) < 0 || tree.under(tree.head(outer), name)) {
                return;
            }
            hang(name, tree.head(outer), tree.label(outer));
        }
        for (int at = 0; at < tree.size(); at++) {
            boolean outside = at < mark || at > last;
            if (outside
                    && at != name
                    && tree.head(at) >= mark
                    && tree.head(at) <= last
                    && !tree.under(name, at)) {
                hang(at, name, tree.label(at));
            }
        }
        int below = -1;
        for (int at = last; at > mark; at--) {
            if (tree.at(at).properNoun() && (tree.head(at) > last || tree.head(at) <= mark)) {
                below = at;
                hang(at, name, "meta");
            }
        }
        hang(mark, below < 0 ? name : below, "advmod");
    }

    /// The last word of the names behind the mark; the mark itself where none stands there.
    private int last(int mark) {
        int last = mark;
        for (int at = mark + 1; at < tree.size(); at++) {
            Token word = tree.at(at);
            if (word.properNoun() || word.tag().equals("CD") && last > mark) {
                last = at;
            } else if (word.form().matches("[\"“”«»]|''|``")) {
                last = last > mark ? at : last;
            } else if (!WITHIN.contains(word.form())) {
                break;
            }
        }
        return last;
    }

    private void hang(int index, int onto, String label) {
        mended.set(index, mended.get(index).hung(onto, label));
    }
}
