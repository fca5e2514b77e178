package muster.parse;

import java.util.List;

/// Rehangs subjects that the parser took into the phrase before them: "Between 5 and 9 March, the
/// Guard attacked", "After talks hosted by Chad, the Guard and the army signed".
final class FrontedPhrases {
    private FrontedPhrases() {}

    static void mend(Tree tree, Token token, List<Token> mended) {
        afterDate(tree, token, mended);
        firstOfTwo(tree, token, mended);
        marked(tree, token, mended);
    }

    /// "After clashes with the Guard, the army and its allies withdrew", taken for one clause that
    /// hangs on nothing.
    private static void marked(Tree tree, Token mark, List<Token> mended) {
        int verb = mark.label().equals("mark") && mark.index() == 0 ? mark.head() : -1;
        int noun = verb > 0 && tree.head(verb) < 0 ? begun(tree, 1) : -1;
        int comma = noun > 0 && noun < verb && tree.head(noun) == verb ? verb - 1 : -1;
        while (comma > noun && !tree.at(comma).form().equals(",")) {
            comma--;
        }
        for (int at = comma + 1; comma > noun && at < verb; at++) {
            boolean own = tree.label(at).equals("conj") && tree.first(at) == comma + 1;
            if (own && tree.at(at).noun()) {
                mended.set(mark.index(), mark.hung(verb, "prep"));
                mended.set(noun, tree.at(noun).hung(mark.index(), "pobj"));
                mended.set(at, tree.at(at).hung(verb, tree.label(noun)));
                return;
            }
        }
    }

    /// "Between 5 and 9 March, the Guard attacked": the Guard does not stand beside March.
    private static void afterDate(Tree tree, Token token, List<Token> mended) {
        int date = token.head();
        int preposition = tree.head(date);
        int verb = preposition < 0 ? -1 : tree.head(preposition);
        boolean misplaced =
                token.label().equals("conj")
                        && token.noun()
                        && Tree.TIMES.contains(tree.lemma(date))
                        && !Tree.TIMES.contains(token.lemma())
                        && comma(tree, date, token.index());
        if (misplaced && verb > token.index() && tree.at(verb).verb()) {
            String label = tree.has(verb, "auxpass") ? "nsubjpass" : "nsubj";
            mended.set(token.index(), token.hung(verb, label));
        }
    }

    /// "..., the Guard and the army signed", where the parser keeps the army alone for the verb.
    private static void firstOfTwo(Tree tree, Token first, List<Token> mended) {
        int at = first.index();
        int and = tree.kid(at, "cc");
        boolean open =
                first.noun()
                        && (first.label().equals("conj") || first.label().equals("appos"))
                        && and > at
                        && tree.kids(at, "conj").stream().noneMatch(kid -> kid > and)
                        && tree.first(at) > 0
                        && tree.at(tree.first(at) - 1).form().equals(",");
        int second = open ? begun(tree, and + 1) : -1;
        int verb = second < 0 ? -1 : tree.head(second);
        if (verb > second && fronted(tree, at, verb)) {
            mended.set(at, first.hung(verb, tree.label(second)));
            mended.set(second, tree.at(second).hung(at, "conj"));
        }
    }

    /// The subject whose phrase begins there; -1 where none does.
    private static int begun(Tree tree, int first) {
        for (int at = first; at < Math.min(tree.size(), first + 8); at++) {
            if (Tree.SUBJECTS.contains(tree.label(at)) && tree.first(at) == first) {
                return at;
            }
        }
        return -1;
    }

    /// It hangs below a preposition of the verb, before it.
    private static boolean fronted(Tree tree, int noun, int verb) {
        int at = noun;
        while (tree.head(at) >= 0 && tree.head(at) != verb) {
            at = tree.head(at);
        }
        return tree.head(at) == verb && at < noun && tree.labelled(at, "prep", "advcl");
    }

    private static boolean comma(Tree tree, int from, int to) {
        for (int at = from; at < to; at++) {
            if (tree.at(at).form().equals(",")) {
                return true;
            }
        }
        return false;
    }
}
