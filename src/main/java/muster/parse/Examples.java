package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Hangs the examples of a plural on it: in "funds groups, such as the Lions, in the hills" they
/// are groups that are funded, and no way of funding.
final class Examples {
    private static final Set<String> OPENERS = Set.of("as", "like", "including");

    private final Tree tree;
    private final List<Token> mended;

    private Examples(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        Examples examples = new Examples(tokens);
        for (Token token : tokens) {
            if (OPENERS.contains(token.lemma()) || token.form().equals("including")) {
                examples.hang(token.index());
            } else if (token.lemma().equals("among")) {
                examples.among(token.index());
            }
        }
        return examples.mended;
    }

    private void hang(int opener) {
        int noun = opener - 1;
        boolean such = tree.lemma(opener).equals("as");
        if (such && (noun < 0 || !tree.lemma(noun).equals("such"))) {
            return;
        }
        noun = such ? noun - 1 : noun;
        boolean comma = noun > 0 && tree.comma(noun);
        noun = comma ? noun - 1 : noun;
        boolean astray =
                noun > 0
                        && tree.at(noun).tag().equals("NNS")
                        && tree.labelled(opener, "prep", "mark", "advmod", "acl")
                        && tree.head(opener) != noun
                        && tree.head(opener) >= 0
                        && tree.head(opener) < noun
                        && tree.at(tree.head(opener)).verb()
                        && (comma || such);
        int named = astray ? tree.kid(opener, "pobj") : -1;
        if (named >= 0 && tree.at(named).properNoun() && !tree.under(noun, opener)) {
            mended.set(opener, tree.at(opener).hung(noun, "prep"));
        }
    }

    /// "six units left the Front, among them the Lions": the Lions are of the six, and left.
    private void among(int among) {
        boolean counted =
                tree.comma(among - 1)
                        && among + 2 < tree.size()
                        && tree.at(among + 1).form().matches("them|whom|these")
                        && tree.at(among + 2).tag().matches("DT|NN.*|JJ");
        int one = counted ? top(among + 2) : -1;
        boolean astray =
                one > among
                        && tree.at(one).properNoun()
                        && tree.labelled(one, "dobj", "conj", "dep", "npadvmod", "pobj")
                        && tree.head(one) != among + 1
                        && !tree.under(among, one);
        if (astray) {
            mended.set(one, tree.at(one).hung(among + 1, "appos"));
        }
    }

    /// The head of the noun phrase that starts at `start`.
    private int top(int start) {
        int at = start;
        while (tree.head(at) > at && tree.head(at) - start <= 6 && tree.at(tree.head(at)).noun()) {
            at = tree.head(at);
        }
        return at;
    }
}
