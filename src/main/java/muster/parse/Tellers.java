package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Gives a verb of saying at the end the subject before it that the parser took for a second name
/// of somebody: "killed two officers, the ministry in Mora said".
final class Tellers {
    private static final Set<String> TELLING =
            Set.of("say", "report", "add", "announce", "claim", "state", "confirm", "warn");

    private static final Set<String> SOURCING = Set.of("cite", "quote");

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
        for (Token token : tokens) {
            cited(tree, token, mended);
            quoted(tree, token, mended);
        }
        return mended;
    }

    /// "The agency said, citing a memo, that the army had left": no memo is cited for "that".
    private static void cited(Tree tree, Token citing, List<Token> mended) {
        int verb = citing.label().equals("advcl") ? citing.head() : -1;
        int clause = tree.kid(citing.index(), "ccomp");
        boolean apart =
                verb >= 0
                        && verb < citing.index()
                        && SOURCING.contains(citing.lemma())
                        && TELLING.contains(tree.lemma(verb))
                        && !tree.has(verb, "ccomp")
                        && clause > citing.index()
                        && tree.commaBetween(citing.index(), clause);
        if (apart) {
            mended.set(clause, tree.at(clause).hung(verb, "ccomp"));
        }
    }

    /// "quoted Dan, head of the Council, as saying": not the Council as saying.
    private static void quoted(Tree tree, Token as, List<Token> mended) {
        boolean hung =
                as.lemma().equals("as")
                        && as.label().equals("prep")
                        && tree.at(as.head()).noun()
                        && tree.kid(as.index(), "pcomp") > as.index();
        for (int at = hung ? tree.head(as.head()) : -1; at >= 0; at = tree.head(at)) {
            if (SOURCING.contains(tree.lemma(at)) && tree.at(at).verb()) {
                mended.set(as.index(), as.hung(at, "prep"));
                return;
            }
        }
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
            int name = tree.kid(noun, "appos"); // "a member of the council, Dan Okot, said"
            boolean named = tree.comma(verb - 1) && name == verb - 2 && tree.at(name).properNoun();
            if (second && (named || tree.under(verb - 1, noun))) {
                return noun;
            }
        }
        return -1;
    }
}
