package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the subject behind "be" where the participle stands before it: "Joining the Front were the
/// Lions and the Guard", "Opposing them are the Lions".
final class FrontedPredicates {
    /// How many words may stand between the participle and "be".
    private static final int FAR = 14;

    private static final Set<String> BEFORE = Set.of("RB", "CC", "``", ":", "-LRB-");

    private final Tree tree;
    private final List<Token> mended;

    private FrontedPredicates(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        FrontedPredicates repairs = new FrontedPredicates(tokens);
        int verb = 0;
        while (verb < tokens.size() && BEFORE.contains(tokens.get(verb).tag())) {
            verb++;
        }
        if (verb < tokens.size() && tokens.get(verb).tag().equals("VBG")) {
            repairs.turn(verb);
        }
        return repairs.mended;
    }

    private void turn(int verb) {
        int be = verb + 1;
        while (be < tree.size() && !told(be) && be - verb <= FAR) {
            be++;
        }
        if (be >= tree.size() - 1 || !told(be) || !tree.lemma(be).equals("be")) {
            return;
        }
        int subject = be + 1;
        while (subject < tree.size() - 1
                && tree.head(subject) > subject
                && !tree.at(tree.head(subject)).verb()) {
            subject = tree.head(subject);
        }
        boolean many =
                tree.at(subject).tag().equals("NNS") && !tree.at(be).form().matches("is|was");
        if (!tree.at(subject).properNoun() && !many) {
            return; // "Fighting them is a mistake."
        }
        mended.set(verb, tree.at(verb).hung(-1, "root"));
        mended.set(be, tree.at(be).hung(verb, "aux"));
        mended.set(subject, tree.at(subject).hung(verb, "nsubj"));
        for (int at = 0; at < tree.size(); at++) {
            boolean loose =
                    at != verb && (tree.head(at) == be || tree.head(at) < 0 && at != subject);
            if (loose && at != subject) {
                mended.set(at, tree.at(at).hung(verb, at == be ? "aux" : tree.label(at)));
            }
            boolean below = tree.head(at) == subject && at < be && at != verb;
            if (below) {
                mended.set(at, tree.at(at).hung(verb, tree.label(at)));
            }
        }
    }

    /// A verb that tells something stands there: not an infinitive, not one of a clause below.
    private boolean told(int at) {
        return tree.at(at).tag().matches("VBD|VBZ|VBP|MD");
    }
}
