package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Puts beside the first doer of a list the others, where the parser took them for what he is:
/// "Rovia, the wider coalition and the Guard are ready".
final class JointSubjects {
    private JointSubjects() {}

    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        Tree tree = new Tree(tokens);
        for (int second = 3; second < tree.size() - 2; second++) {
            int first = tree.label(second).equals("appos") ? tree.head(second) : -1;
            int third = tree.kid(second, "conj");
            if (first >= 0 && third > second && three(tree, first, second, third)) {
                mended.set(second, tree.at(second).hung(first, "conj"));
                mended.set(third, tree.at(third).hung(first, "conj"));
            }
        }
        return mended;
    }

    private static boolean three(Tree tree, int first, int second, int third) {
        int start = tree.first(second);
        int verb = tree.head(first);
        return verb > third
                && tree.has(second, "cc")
                && Tree.SUBJECTS.contains(tree.label(first))
                && tree.at(first).tag().equals("NNP")
                && start == first + 2
                && tree.comma(first + 1)
                && tree.lemma(start).equals("the")
                && tree.kids(first, "conj").isEmpty()
                && several(tree, verb, third);
    }

    /// The verb says that several do it, and no comma closes what stands before it.
    private static boolean several(Tree tree, int verb, int last) {
        boolean comma =
                IntStream.range(last, verb).anyMatch(at -> tree.comma(at) && !tree.under(at, last));
        return !comma
                && (tree.at(verb).tag().equals("VBP")
                        || tree.kids(verb).stream()
                                .filter(kid -> kid < verb)
                                .anyMatch(kid -> tree.at(kid).form().matches("are|have|were")));
    }
}
