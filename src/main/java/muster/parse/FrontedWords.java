package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Makes the adjective or participle that opens a sentence a clause of its own: "Active in the
/// hills, the Front has 200 men", "Based in Mora, the Guard left".
final class FrontedWords {
    private static final Set<String> LABELS =
            Set.of("advmod", "prep", "nsubj", "nsubjpass", "dep", "nmod", "amod", "npadvmod");

    private static final Set<String> CLAUSAL = Set.of("nsubj", "mark", "aux");

    private FrontedWords() {}

    static List<Token> mend(List<Token> tokens) {
        Tree tree = new Tree(tokens);
        int word = 0;
        while (word < tree.size() && tree.at(word).tag().startsWith("RB")) {
            word++;
        }
        int behind = word + 1;
        while (behind < tree.size() && tree.at(behind).tag().startsWith("RB")) {
            behind++;
        }
        boolean opens =
                behind < tree.size()
                        && tree.at(word).tag().matches("JJ|VBN")
                        && tree.at(behind).tag().matches("IN|TO")
                        && tree.head(behind) == word
                        && LABELS.contains(tree.label(word));
        int verb = opens ? main(tree, word) : -1;
        if (verb < 0) {
            return tokens;
        }
        List<Token> mended = new ArrayList<>(tokens);
        mended.set(word, tree.at(word).hung(verb, "advcl"));
        return List.copyOf(mended);
    }

    /// An adjective that is a clause by itself: "The Front grew, loyal to nobody".
    static boolean clause(Tree tree, int word) {
        return tree.label(word).equals("advcl")
                && tree.at(word).tag().equals("JJ")
                && tree.kids(word, CLAUSAL).isEmpty();
    }

    /// The finite verb that the word hangs on, with a comma and a word between; -1 for none.
    private static int main(Tree tree, int word) {
        int verb = tree.head(word);
        boolean parted =
                verb > word
                        && tree.finite(verb)
                        && tree.commaBetween(word, verb)
                        && !tree.has(verb, "expl");
        return parted ? verb : -1;
    }
}
