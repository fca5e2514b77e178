package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Mends the two errors that the parser makes most: a past tense after a comma taken for a
/// participle ("The brigade, once part of the army, merged with"), and a subject after a fronted
/// phrase taken for an apposition to it ("In a video on Friday, the leader threatened").
final class Repairs {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private Repairs() {}

    /// The word that must be a past tense for the sentence to have a verb; -1 where all is well.
    static int pastTense(List<Token> tokens) {
        if (tokens.size() < 5 || !tokens.getLast().form().equals(".")) {
            return -1;
        }
        Tree tree = new Tree(tokens);
        int root = root(tokens);
        if (root < 0
                || tree.verbal(root)
                || tree.kids(root, "ccomp").stream().anyMatch(tree::verbal)) {
            return -1;
        }
        for (Token token : tokens) {
            boolean participle =
                    token.tag().equals("VBN") && token.form().endsWith("ed")
                            || token.tag().equals("VBN") && token.label().equals("acl");
            if (token.index() > 1
                    && participle
                    && closing(tokens.get(token.index() - 1))
                    && !tree.has(token.index(), "agent")
                    && !tree.has(token.index(), "auxpass")
                    && !tree.has(token.index(), "aux")) {
                return token.index();
            }
        }
        return -1;
    }

    private static int root(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.head() < 0)
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
    }

    private static boolean closing(Token token) {
        return Set.of(",", ")", "”", "—", "-RRB-", "''").contains(token.form());
    }

    /// Gives a finite verb without a subject the apposition that stands before it.
    static List<Token> subjects(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        Tree tree = new Tree(tokens);
        for (Token verb : tokens) {
            if (!finite(tree, verb) || !tree.kids(verb.index(), Tree.SUBJECTS).isEmpty()) {
                continue;
            }
            int subject = fronted(tree, verb.index());
            if (subject >= 0) {
                Token token = tokens.get(subject);
                String label = tree.has(verb.index(), "auxpass") ? "nsubjpass" : "nsubj";
                mended.set(subject, token.hung(verb.index(), label));
            }
        }
        return mended;
    }

    private static boolean finite(Tree tree, Token verb) {
        boolean clause = tree.labelled(verb.index(), "root", "ccomp", "advcl", "relcl");
        boolean tensed =
                FINITE.contains(verb.tag())
                        || tree.kids(verb.index()).stream()
                                .anyMatch(kid ->
                                        tree.label(kid).startsWith("aux")
                                                && (FINITE.contains(tree.at(kid).tag())
                                                        || tree.at(kid).tag().equals("MD")));
        return clause && tensed && verb.verb() && !tree.has(verb.index(), "expl");
    }

    /// The apposition, set off by a comma, at the end of a phrase that hangs on the verb before it.
    private static int fronted(Tree tree, int verb) {
        for (int at = 1; at < verb; at++) {
            if (tree.label(at).equals("appos") && under(tree, at, verb) && comma(tree, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean under(Tree tree, int index, int verb) {
        int at = tree.head(index);
        for (int steps = 0; at >= 0 && at < verb && steps < 12; steps++) {
            int head = tree.head(at);
            if (head == verb) {
                return tree.labelled(at, "prep", "advcl", "advmod", "npadvmod");
            }
            at = head;
        }
        return false;
    }

    private static boolean comma(Tree tree, int appos) {
        for (int at = appos; at > tree.head(appos); at--) {
            if (tree.at(at).form().equals(",")) {
                return true;
            }
        }
        return false;
    }
}
