package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Makes one noun of two that share it: "a Houthi drone and missile attack" is an attack with
/// drones and missiles, not a drone and an attack, and "attack, fighter and transport aircraft" are
/// all aircraft; "claimed by X" behind a noun says who claimed it.
final class JointModifiers {
    private JointModifiers() {}

    static List<Token> mend(List<Token> tokens, Structure words) {
        List<Token> mended = new ArrayList<>(tokens);
        Tree tree = new Tree(tokens);
        Set<String> acts = words.actNouns();
        for (Token token : tokens) {
            if (token.noun() && acts.contains(token.lemma())) {
                joint(tree, token, words.jointMeans(), mended);
            }
            if (words.jointHeads().contains(token.lemma()) && token.label().equals("conj")) {
                listed(tree, token, words, mended);
            }
            if (token.tag().equals("VBD") && token.index() > 1) {
                claimed(tree, token, acts, mended);
            }
        }
        return mended;
    }

    private static void joint(Tree tree, Token act, Set<String> means, List<Token> mended) {
        int at = act.index();
        int first = at - 3;
        boolean two =
                first >= 0
                        && tree.at(at - 2).tag().equals("CC")
                        && means.contains(tree.lemma(at - 1))
                        && means.contains(tree.lemma(first))
                        && tree.at(first).tag().equals("NN");
        boolean apart =
                two && act.label().equals("conj") && act.head() == first && tree.head(first) >= 0;
        if (!apart) {
            return;
        }
        mended.set(at, act.hung(tree.head(first), tree.label(first)));
        for (int kid : tree.kids(first)) {
            if (kid != at) {
                mended.set(kid, mended.get(kid).hung(at, tree.label(kid)));
            }
        }
        mended.set(first, tree.at(first).hung(at, "compound"));
    }

    /// "attack, fighter and remotely piloted aircraft": the bare words before the last say of what
    /// kind the aircraft are.
    private static void listed(Tree tree, Token head, Structure words, List<Token> mended) {
        int top = head.index();
        while (tree.label(top).equals("conj") && tree.head(top) >= 0) {
            top = tree.head(top);
        }
        List<Integer> bare = tree.together(top).stream().filter(at -> at < head.index()).toList();
        boolean kinds =
                tree.head(top) >= 0
                        && bare.stream()
                                .allMatch(at ->
                                        tree.at(at).tag().startsWith("NN")
                                                && words.jointKinds().contains(tree.lemma(at))
                                                && !tree.has(at, "det")
                                                && !tree.has(at, "poss"));
        if (!kinds) {
            return;
        }
        mended.set(head.index(), head.hung(tree.head(top), tree.label(top)));
        for (int at : bare) {
            mended.set(at, tree.at(at).hung(head.index(), "compound"));
        }
        tree.kids(top).stream()
                .filter(kid -> kid > head.index())
                .forEach(kid ->
                        mended.set(kid, mended.get(kid).hung(head.index(), tree.label(kid))));
    }

    /// "..., an attack later claimed by X": the attack claims nothing.
    private static void claimed(Tree tree, Token verb, Set<String> acts, List<Token> mended) {
        int at = verb.index();
        int by = tree.kids(at, "prep").stream().filter(kid -> kid == at + 1).findFirst().orElse(-1);
        int noun = tree.kid(at, "nsubj");
        int above = verb.head();
        boolean passive =
                by >= 0
                        && tree.lemma(by).equals("by")
                        && noun >= 0
                        && acts.contains(tree.lemma(noun))
                        && above >= 0
                        && above < noun
                        && tree.commaBetween(above, noun)
                        && !tree.has(at, "dobj");
        if (passive) {
            mended.set(
                    at, new Token(at, verb.span(), verb.form(), verb.lemma(), "VBN", noun, "acl"));
            mended.set(noun, tree.at(noun).hung(above, "npadvmod"));
            mended.set(by, tree.at(by).hung(at, "agent"));
        }
    }
}
