package muster.parse;

import java.util.ArrayList;
import java.util.List;

/// Rehangs what "which" tells on the name right before it: "a member of the Union, which it joined
/// in May": the union was joined, no member.
final class RelativeHeads {
    private RelativeHeads() {}

    static List<Token> mend(List<Token> tokens) {
        Tree tree = new Tree(tokens);
        List<Token> mended = new ArrayList<>(tokens);
        for (Token verb : tokens) {
            int noun = verb.label().equals("relcl") ? verb.head() : -1;
            int which = noun < 0 ? -1 : which(tree, verb.index());
            if (which < 2 || !tree.comma(which - 1) || tree.at(noun).properNoun()) {
                continue;
            }
            int name = which - 2;
            while (tree.head(name) > noun && !tree.label(name).equals("pobj")) {
                name = tree.head(name);
            }
            boolean nearer =
                    tree.at(name).properNoun()
                            && tree.label(name).equals("pobj")
                            && tree.head(tree.head(name)) == noun
                            && tree.lemma(tree.head(name)).matches("of|in|from|to|for")
                            && tree.at(noun).tag().matches("NN|JJ|CD");
            if (nearer) {
                mended.set(verb.index(), verb.hung(name, "relcl"));
            }
        }
        return List.copyOf(mended);
    }

    /// "which" among the clause's first words; -1 for none.
    private static int which(Tree tree, int verb) {
        for (int kid : tree.kids(verb)) {
            if (tree.lemma(kid).equals("which") && kid < verb) {
                return kid;
            }
        }
        return -1;
    }
}
