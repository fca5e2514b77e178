package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Parts the two sides that stand behind "between".
final class TwoSides {
    private TwoSides() {}

    /// "between the Front of Omar and the Guard": the front and the guard, Omar is not both's.
    static List<Token> mend(List<Token> tokens) {
        Tree tree = new Tree(tokens);
        List<Token> mended = new ArrayList<>(tokens);
        for (Token between : tokens) {
            int one = between.lemma().equals("between") ? tree.kid(between.index(), "pobj") : -1;
            int of = one < 0 || tree.has(one, "conj") ? -1 : tree.kid(one, "prep");
            int inner = of > one && tree.lemma(of).equals("of") ? tree.kid(of, "pobj") : -1;
            int other = inner < 0 ? -1 : tree.kid(inner, "conj");
            int loyal = one < 0 || tree.has(one, "conj") ? -1 : loyal(tree, one);
            boolean apart = other > inner && !tree.at(one).tag().equals("NNS");
            if (apart || loyal > one) {
                int last = apart ? other : loyal;
                mended.set(last, tree.at(last).hung(one, "conj"));
            }
        }
        return List.copyOf(mended);
    }

    /// "between men loyal to Omar and the security forces": the forces are the other side, if "the"
    /// or a plural says so; -1 for none.
    private static int loyal(Tree tree, int side) {
        for (int adjective : tree.kids(side, Set.of("amod", "nmod", "acl"))) {
            int to = adjective > side ? tree.kid(adjective, "prep") : -1;
            int whom = to < 0 ? -1 : tree.kid(to, "pobj");
            int other = whom < 0 ? -1 : tree.kid(whom, "conj");
            boolean body =
                    other > whom
                            && tree.at(whom).properNoun()
                            && (tree.has(other, "det") || tree.at(other).tag().equals("NNS"));
            if (body) {
                return other;
            }
        }
        return -1;
    }
}
