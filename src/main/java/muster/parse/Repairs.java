package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Mends the errors that the parser makes most: a past tense after a comma taken for a participle
/// ("The brigade, once part of the army, merged with"), and a subject after a fronted phrase taken
/// for an apposition to it ("In a video on Friday, the leader threatened").
final class Repairs {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private Repairs() {}

    /// The word that must be a finite verb for the sentence to have one; -1 where all is well.
    ///
    /// @param second the tagger's second choice for every word, empty where it had none
    static int missedVerb(List<Token> tokens, List<String> second) {
        if (tokens.size() < 5 || !tokens.getLast().form().equals(".")) {
            return -1;
        }
        Tree tree = new Tree(tokens);
        int beside = besideVerb(tree, second);
        if (beside >= 0) {
            return beside;
        }
        int root = root(tokens);
        if (root < 0
                || tree.verbal(root)
                || tree.kids(root, "ccomp").stream().anyMatch(tree::verbal)) {
            return -1;
        }
        int next = -1;
        for (Token token : tokens) {
            int at = token.index();
            if (at > 1 && candidate(tree, at, second.get(at))) {
                if (closing(tokens.get(at - 1))) {
                    return at;
                }
                next = next < 0 && !token.tag().equals("VBN") ? at : next;
            }
        }
        return next;
    }

    /// "is backed by X and fights alongside Y": no noun stands beside a verb.
    private static int besideVerb(Tree tree, List<String> second) {
        for (int at = 2; at < tree.size(); at++) {
            if (tree.label(at).equals("conj")
                    && tree.at(at).tag().startsWith("NN")
                    && !tree.at(at).properNoun()
                    && FINITE.contains(second.get(at))
                    && tree.at(tree.head(at)).verb()
                    && tree.at(at - 1).tag().equals("CC")) {
                return at;
            }
        }
        return -1;
    }

    private static boolean candidate(Tree tree, int at, String second) {
        Token token = tree.at(at);
        boolean past =
                token.tag().equals("VBN") && (token.form().endsWith("ed") || second.equals("VBD"));
        boolean present = token.noun() && Set.of("VBZ", "VBP", "VBD").contains(second);
        return (past || present)
                && Character.isLowerCase(token.form().charAt(0))
                && !tree.has(at, "agent")
                && !tree.has(at, "auxpass")
                && !tree.has(at, "aux");
    }

    /// Read again, the word at `at` became a verb that carries a clause.
    static boolean mended(List<Token> tokens, int at) {
        return tokens.get(at).head() < 0 || tokens.get(at).label().equals("conj");
    }

    /// The tag under which it is read again.
    static String finiteTag(Token verb, String second) {
        return verb.tag().equals("VBN") ? "VBD" : second;
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
        tokens.forEach(token -> descriptions(tree, token, mended));
        tokens.forEach(token -> names(tree, token, mended));
        tokens.forEach(token -> denials(tree, token, mended));
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

    /// "Omar, once its deputy and now its head, left": the head stands beside the deputy.
    private static void descriptions(Tree tree, Token token, List<Token> mended) {
        int first = token.head();
        int cc = token.index() - 1;
        if (!token.label().equals("conj")
                || !token.tag().equals("NN")
                || !tree.at(first).properNoun()) {
            return;
        }
        while (cc > first && !tree.at(cc).tag().equals("CC")) {
            cc--;
        }
        int deputy = tree.kid(first, "appos");
        boolean within = cc > first && !tree.at(cc - 1).form().equals(",");
        if (within && deputy >= 0 && deputy < cc && tree.at(deputy).tag().equals("NN")) {
            mended.set(token.index(), token.hung(deputy, "conj"));
        }
    }

    /// "X and its allies, Y and Z, left": Y and Z are the allies.
    private static void names(Tree tree, Token token, List<Token> mended) {
        int name = token.index();
        boolean several =
                tree.kids(name, "conj").stream().anyMatch(kid -> coordinated(tree, name, kid));
        if (!token.properNoun() || !several || token.head() < 0) {
            return;
        }
        int allies = token.head();
        if (Tree.SUBJECTS.contains(token.label())) {
            allies = subjectBefore(tree, token);
        } else if (!token.label().equals("conj") || coordinated(tree, allies, name)) {
            return;
        }
        if (allies >= 0
                && tree.at(allies).tag().equals("NNS")
                && tree.label(allies).equals("conj")
                && coordinated(tree, tree.head(allies), allies)) {
            mended.set(name, token.hung(allies, "appos"));
        }
    }

    /// The last word of the coordination that is the verb's first subject.
    private static int subjectBefore(Tree tree, Token second) {
        List<Integer> subjects = tree.kids(second.head(), Tree.SUBJECTS);
        int last = subjects.getFirst();
        if (last == second.index()) {
            return -1;
        }
        for (int kid = tree.kid(last, "conj"); kid >= 0; kid = tree.kid(last, "conj")) {
            last = kid;
        }
        return last;
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

    private static boolean coordinated(Tree tree, int first, int second) {
        for (int at = first + 1; at < second; at++) {
            if (tree.at(at).tag().equals("CC") && tree.head(at) == first) {
                return true;
            }
        }
        return false;
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
        for (int at = 0; at < verb; at++) {
            if (tree.label(at).equals("appos")
                    && under(tree, at, verb)
                    && comma(tree, at, tree.head(at))) {
                return at;
            }
            boolean gerund = tree.label(at).equals("advcl") && tree.head(at) == verb;
            if (gerund && tree.at(at).tag().equals("VBG") && at < 2 && !comma(tree, verb, at)) {
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

    private static boolean comma(Tree tree, int last, int first) {
        for (int at = last; at > first; at--) {
            if (tree.at(at).form().equals(",")) {
                return true;
            }
        }
        return false;
    }
}
