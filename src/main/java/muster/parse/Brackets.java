package muster.parse;

import java.util.ArrayList;
import java.util.List;

/// A clause in brackets has nothing outside of them: "the Front's raid (ten soldiers killed) and
/// the Guard's".
final class Brackets {
    private Brackets() {}

    static List<Token> mend(List<Token> tokens) {
        int open = -1;
        List<Token> mended = tokens;
        for (Token token : tokens) {
            if (token.form().equals("(")) {
                open = token.index();
            } else if (token.form().equals(")") && open > 0) {
                mended = closed(mended, open, token.index());
                open = -1;
            }
        }
        return mended;
    }

    /// What stands behind the bracket and hangs on a verb inside it hangs on what that verb hangs
    /// on.
    private static List<Token> closed(List<Token> tokens, int open, int close) {
        Tree tree = new Tree(tokens);
        List<Token> mended = new ArrayList<>(tokens);
        for (Token token : tokens.subList(close + 1, tokens.size())) {
            int verb = token.head();
            int outer = verb > open && verb < close ? tree.head(verb) : -1;
            boolean stray =
                    outer >= 0
                            && outer < open
                            && tree.at(verb).tag().startsWith("VB")
                            && !token.punctuation();
            if (stray) {
                boolean joined = token.noun() && tree.at(close + 1).tag().equals("CC");
                mended.set(token.index(), token.hung(outer, joined ? "conj" : token.label()));
                if (joined && tree.head(close + 1) != outer) {
                    mended.set(close + 1, tree.at(close + 1).hung(outer, "cc"));
                }
            }
        }
        return List.copyOf(mended);
    }
}
