package muster.parse;

import java.util.ArrayList;
import java.util.List;

/// Sets free a clause before a semicolon that the parser took for the words of the one behind it:
/// "The Front fights the army; whether it will win remains to be seen".
final class Semicolons {
    private Semicolons() {}

    static List<Token> mend(List<Token> tokens, Structure words) {
        List<Token> mended = new ArrayList<>(tokens);
        for (int mark = tokens.size() - 2; mark > 1; mark--) {
            if (tokens.get(mark).form().equals(";") && !quoted(tokens)) {
                Tree tree = new Tree(mended);
                int first = before(tree, mark);
                int second = first < 0 ? -1 : tree.head(first);
                if (second > mark && !words.sayingVerbs().contains(tree.lemma(second))) {
                    mended.set(first, tree.at(first).hung(tree.head(second), tree.label(second)));
                    mended.set(second, tree.at(second).hung(first, "conj"));
                }
            }
        }
        return mended;
    }

    /// The finite verb before the mark that hangs on one behind it as what is said; -1 for none.
    private static int before(Tree tree, int mark) {
        for (int verb = mark - 1; verb > 0; verb--) {
            boolean free =
                    tree.at(verb).verb()
                            && tree.labelled(verb, "ccomp", "advcl", "dep")
                            && tree.head(verb) > mark
                            && tree.finite(verb)
                            && tree.kid(verb, "mark") < 0
                            && !tree.kids(verb, Tree.SUBJECTS).isEmpty();
            if (free) {
                return verb;
            }
        }
        return -1;
    }

    private static boolean quoted(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.form().matches("[“”\"]|``|''"));
    }
}
