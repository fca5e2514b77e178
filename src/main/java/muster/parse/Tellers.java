package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Gives a verb of saying at the end the subject before it that the parser took for a second name
/// of somebody: "killed two officers, the ministry in Mora said".
final class Tellers {
    private static final Set<String> TELLING =
            Set.of("say", "report", "add", "announce", "claim", "state", "confirm", "warn");

    private Tellers() {}

    static List<Token> mend(List<Token> tokens) {
        Tree tree = new Tree(tokens);
        List<Token> mended = new ArrayList<>(tokens);
        for (int verb = 3; verb < tree.size(); verb++) {
            boolean alone =
                    TELLING.contains(tree.lemma(verb))
                            && tree.finite(verb)
                            && tree.kids(verb, Tree.SUBJECTS).isEmpty();
            int noun = alone ? before(tree, verb) : -1;
            if (noun >= 0) {
                mended.set(noun, tree.at(noun).hung(verb, "nsubj"));
            }
        }
        return mended;
    }

    /// The noun whose words, from an article behind a comma on, end right before `verb`; -1 where
    /// there is none.
    private static int before(Tree tree, int verb) {
        for (int noun = verb - 1; noun > 1; noun--) {
            int first = tree.first(noun);
            boolean second =
                    tree.label(noun).equals("appos")
                            && !tree.under(verb, noun)
                            && tree.comma(first - 1)
                            && tree.at(first).tag().equals("DT");
            if (second && tree.under(verb - 1, noun)) {
                return noun;
            }
        }
        return -1;
    }
}
