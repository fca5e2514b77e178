package muster.parse;

import java.util.List;
import java.util.stream.IntStream;

/// Rehangs a "not" that sets one name against another.
final class NotRepairs {
    private NotRepairs() {}

    static void mend(Tree tree, Token token, List<Token> mended) {
        denials(tree, token, mended);
        contrast(tree, token, mended);
    }

    /// "X but not the Guard attacked": the Guard did not; the verb is not denied.
    private static void denials(Tree tree, Token token, List<Token> mended) {
        int next = token.index() + 1;
        boolean not = token.label().equals("neg") && token.lemma().equals("not");
        if (not && tree.at(token.head()).verb() && next < token.head()) {
            int noun = tree.at(next).tag().equals("DT") ? tree.head(next) : next;
            if (noun >= 0 && noun < token.head() && tree.at(noun).noun()) {
                mended.set(token.index(), token.hung(noun, "neg"));
            }
        }
    }

    /// "the Front, not its ally, the Guard": the ally is not the Front.
    private static void contrast(Tree tree, Token token, List<Token> mended) {
        boolean not =
                token.label().equals("appos")
                        && token.head() < token.index()
                        && IntStream.range(token.head() + 1, token.index())
                                .anyMatch(at ->
                                        tree.lemma(at).equals("not")
                                                && (at == token.head() + 1
                                                        || tree.at(at - 1).punctuation()
                                                        || tree.lemma(at - 1).equals("but")));
        if (not) {
            mended.set(token.index(), token.hung(token.head(), "conj"));
        }
    }
}
