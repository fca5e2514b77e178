package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Gives a sentence its main verb back where a clause without "who" took its place: "men believed
/// to be from the Guard killed ten" says that they killed, not that they believed.
final class ReducedRelatives {
    private static final Set<String> HEARSAY =
            Set.of(
                    "believe",
                    "think",
                    "say",
                    "suspect",
                    "know",
                    "allege",
                    "report",
                    "presume",
                    "understand",
                    "claim",
                    "assume");
    private static final Set<String> PAST = Set.of("VBD", "VBN");

    private final Tree tree;
    private final List<Token> mended;

    private ReducedRelatives(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        List<Token> now = tokens;
        for (Token token : tokens) {
            if (HEARSAY.contains(token.lemma()) && PAST.contains(token.tag())) {
                now = new ReducedRelatives(now).mend(token.index());
            }
        }
        return new ReducedRelatives(now).parted();
    }

    /// "Rebels armed with rifles attacked Mora", "A man blamed for it was killed", read as two
    /// clauses side by side: the second is what is said.
    private List<Token> parted() {
        int first = root(0);
        int second = first < 0 ? -1 : second(first);
        parted(first, second);
        for (int at = 1; at < tree.size(); at++) { // "said that men armed with rifles were killed"
            int told = at;
            if (tree.label(at).equals("ccomp") && tree.head(at) < at) {
                tree.kids(tree.head(at), "ccomp").stream()
                        .filter(other -> other > told && tree.has(other, "auxpass"))
                        .findFirst()
                        .ifPresent(other -> parted(told, other));
            }
        }
        return mended;
    }

    private void parted(int first, int second) {
        boolean open =
                first >= 0
                        && second > first + 2
                        && PAST.contains(tree.at(first).tag())
                        && noun(first)
                        && !tree.has(first, "dobj")
                        && tree.finite(second)
                        && tree.kids(second, Tree.SUBJECTS).isEmpty()
                        && !tree.commaBetween(first, second);
        if (open) {
            for (int kid : tree.kids(first)) {
                if (kid < first - 1 || tree.label(kid).equals("punct")) {
                    hang(kid, second, tree.label(kid));
                }
            }
            hang(second, tree.head(first), tree.label(first));
            hang(first - 1, second, tree.has(second, "auxpass") ? "nsubjpass" : "nsubj");
            Token past = tree.at(first);
            mended.set(first, past.tagged("VBN").hung(first - 1, "acl"));
        }
    }

    /// A second root, or a verb that nothing joins to the first.
    private int second(int first) {
        int root = root(first + 1);
        return root >= 0 || tree.has(first, "cc") ? root : tree.kid(first, "conj");
    }

    private int root(int from) {
        for (int at = from; at < tree.size(); at++) {
            if (tree.head(at) < 0) {
                return at;
            }
        }
        return -1;
    }

    private List<Token> mend(int verb) {
        int main = noun(verb) && to(verb) ? main(verb) : -1;
        if (main < 0) {
            return mended;
        }
        int noun = verb - 1;
        Token said = tree.at(verb);
        if (tree.under(main, verb)) {
            hang(main, said.head(), said.label());
            for (int kid : tree.kids(verb)) {
                if (kid < noun || tree.label(kid).equals("punct")) {
                    hang(kid, main, tree.label(kid));
                }
            }
        }
        mended.set(
                verb, new Token(verb, said.span(), said.form(), said.lemma(), "VBN", noun, "acl"));
        hang(noun, main, tree.has(main, "auxpass") ? "nsubjpass" : "nsubj");
        return mended;
    }

    /// Right behind the noun of which it is said, which it took for its subject.
    private boolean noun(int verb) {
        return verb > 0
                && tree.at(verb - 1).noun()
                && tree.head(verb - 1) == verb
                && tree.kids(verb).stream().noneMatch(kid -> tree.label(kid).startsWith("aux"));
    }

    private boolean to(int verb) {
        return verb + 2 < tree.size()
                && tree.lemma(verb + 1).equals("to")
                && tree.at(verb + 2).tag().equals("VB");
    }

    /// The finite verb behind, with nothing between that would open a clause of its own.
    private int main(int verb) {
        for (int at = verb + 3; at < tree.size(); at++) {
            Token token = tree.at(at);
            if (token.punctuation() || token.tag().startsWith("W") || token.tag().equals("CC")) {
                return -1;
            }
            if (tree.finite(at)) {
                int from = at;
                boolean own =
                        tree.kids(at, Tree.SUBJECTS).stream()
                                .anyMatch(kid -> kid > verb && kid < from);
                return own ? -1 : at;
            }
        }
        return -1;
    }

    private void hang(int index, int onto, String label) {
        mended.set(index, mended.get(index).hung(onto, label));
    }
}
