package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Rehangs clauses: a relative clause that took the main clause's place, a subordinate clause that
/// did.
final class ClauseRepairs {
    private static final Set<String> OPENERS =
            Set.of(
                    "after",
                    "before",
                    "when",
                    "while",
                    "as",
                    "although",
                    "though",
                    "since",
                    "because",
                    "if",
                    "once",
                    "until",
                    "whereas");
    private static final Set<String> CLAUSES = Set.of("conj", "ccomp", "advcl", "dep", "parataxis");

    private final List<Token> tokens;
    private final Tree tree;
    private final List<Token> mended;
    private final Structure words;

    private ClauseRepairs(List<Token> tokens, Structure words) {
        this.tokens = tokens;
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
        this.words = words;
    }

    /// @param words tells nouns for what somebody does; "in which ten died" says more of them
    static List<Token> mend(List<Token> tokens, Structure words) {
        List<UnaryOperator<ClauseRepairs>> rules =
                List.of(
                        ClauseRepairs::helped,
                        ClauseRepairs::sisters,
                        ClauseRepairs::subordinate,
                        ClauseRepairs::opened,
                        ClauseRepairs::relatives,
                        ClauseRepairs::shared,
                        ClauseRepairs::tolls);
        List<Token> now = tokens;
        for (UnaryOperator<ClauseRepairs> rule : rules) {
            now = rule.apply(new ClauseRepairs(now, words)).mended;
        }
        return now;
    }

    /// "The two have since been at war": they are, and do not just have.
    private ClauseRepairs helped() {
        for (Token token : tokens) {
            boolean subject = token.head() >= 0 && Tree.SUBJECTS.contains(token.label());
            int verb =
                    subject && tree.labelled(token.head(), "aux", "auxpass")
                            ? tree.head(token.head())
                            : -1;
            if (verb >= 0 && !tree.under(verb, token.index())) {
                mended.set(token.index(), token.hung(verb, token.label()));
            }
        }
        return this;
    }

    /// "It left the Front in 2002, has been banned, and holds Mora": it left and has been banned;
    /// that it left is not what has been banned.
    private ClauseRepairs sisters() {
        for (Token first : tokens) {
            int second = first.label().matches("csubj(pass)?") ? first.head() : -1;
            boolean told =
                    second > first.index()
                            && first.tag().matches("VBD|VBZ|VBP")
                            && tree.has(first.index(), "nsubj")
                            && tree.kids(first.index(), "mark").isEmpty()
                            && !tree.at(tree.first(first.index())).tag().startsWith("W")
                            && tree.kids(second, Tree.SUBJECTS).size() <= 1;
            if (told) {
                hang(first.index(), tree.head(second), tree.label(second));
                hang(second, first.index(), "conj");
            }
            int start = first.label().equals("ccomp") ? tree.first(first.index()) : -1;
            boolean sister =
                    start > 0
                            && first.head() >= 0
                            && first.head() < start
                            && tree.comma(start - 1)
                            && tree.at(start).tag().matches("VBD|VBZ|VBP|MD")
                            && tree.kids(first.index(), Tree.SUBJECTS).isEmpty()
                            && !words.sayingVerbs().contains(tree.lemma(first.head()));
            if (sister) {
                hang(first.index(), first.head(), "conj");
            }
        }
        return this;
    }

    /// "After gunmen attacked Mora, the army left": the root is "left".
    private ClauseRepairs subordinate() {
        for (Token root : tokens) {
            boolean opened =
                    root.head() < 0
                            && tree.kids(root.index()).stream()
                                    .anyMatch(kid ->
                                            kid < root.index()
                                                    && tree.labelled(kid, "mark", "advmod")
                                                    && OPENERS.contains(tree.lemma(kid))
                                                    && !tree.at(kid).tag().equals("RB"));
            int main = opened ? later(root.index()) : -1;
            if (main >= 0
                    && tree.kids(root.index(), "cc").stream()
                            .noneMatch(cc -> cc < main && cc > root.index())) {
                hang(main, -1, "root");
                hang(root.index(), main, "advcl");
            }
        }
        return this;
    }

    /// "As the coalition, which A leads, goes on, B joins in": "as" opens a clause whose subject is
    /// the coalition; it is no preposition.
    private ClauseRepairs opened() {
        for (Token verb : tokens) {
            int as =
                    verb.head() < 0 && tree.finite(verb.index())
                            ? tree.kid(verb.index(), "prep")
                            : -1;
            int subject = as < 0 ? -1 : tree.kid(as, "pobj");
            boolean lost =
                    as == 0
                            && tree.lemma(as).equals("as")
                            && subject >= 0
                            && subject < verb.index()
                            && tree.kids(verb.index(), Tree.SUBJECTS).isEmpty();
            int main = lost ? later(verb.index()) : -1;
            if (main >= 0 && !tree.kids(main, Tree.SUBJECTS).isEmpty()) {
                hang(main, -1, "root");
                hang(verb.index(), main, "advcl");
                hang(as, verb.index(), "mark");
                hang(subject, verb.index(), "nsubj");
            }
        }
        return this;
    }

    /// "X has flown missions, conducted raids and sent men": X has conducted raids, no missions are
    /// conducted.
    private ClauseRepairs shared() {
        for (Token verb : tokens) {
            int noun = verb.label().equals("acl") ? verb.head() : -1;
            boolean active =
                    noun >= 0
                            && verb.tag().equals("VBN")
                            && tree.comma(verb.index() - 1)
                            && tree.has(verb.index(), "dobj")
                            && !tree.has(verb.index(), "agent");
            int main = active ? tree.head(noun) : -1;
            while (main >= 0 && !tree.at(main).verb()) {
                main = tree.head(main);
            }
            boolean perfect =
                    main >= 0
                            && tree.at(main).tag().equals("VBN")
                            && tree.kids(main, "aux").stream()
                                    .anyMatch(aux -> tree.lemma(aux).equals("have"));
            if (perfect) {
                hang(verb.index(), main, "conj");
            }
        }
        return this;
    }

    /// "an attack in the Mora quarter which killed ten": the attack did, no quarter kills.
    private ClauseRepairs tolls() {
        for (Token verb : tokens) {
            boolean toll =
                    verb.label().equals("relcl")
                            && verb.head() >= 0
                            && words.tollVerbs().contains(verb.lemma())
                            && !tree.has(verb.index(), "nsubjpass")
                            && tree.kids(verb.index(), "nsubj").stream()
                                    .anyMatch(kid -> tree.lemma(kid).matches("which|that"));
            int at = toll ? verb.head() : -1;
            while (at >= 0
                    && !words.actNouns().contains(tree.lemma(at))
                    && (tree.labelled(at, "pobj", "compound")
                            || tree.label(at).equals("prep")
                                    && tree.lemma(at).matches("in|at|on|near|outside|inside|of"))) {
                at = tree.head(at);
            }
            if (at >= 0
                    && at != verb.head()
                    && tree.at(at).noun()
                    && words.actNouns().contains(tree.lemma(at))) {
                hang(verb.index(), at, "relcl");
            }
        }
        return this;
    }

    /// The finite clause after a comma that hangs on `verb`.
    private int later(int verb) {
        for (int kid : tree.kids(verb)) {
            if (kid > verb
                    && CLAUSES.contains(tree.label(kid))
                    && tree.finite(kid)
                    && tree.commaBetween(verb, kid)
                    && !tree.has(kid, "mark")) {
                return kid;
            }
        }
        return -1;
    }

    /// "The Front, from which the Guard broke away, is not known": one relative clause, one main.
    private ClauseRepairs relatives() {
        for (Token pronoun : tokens) {
            int comma = opening(pronoun);
            int clause = comma < 0 ? -1 : clause(pronoun.index());
            if (clause < 0
                    || tree.relativeClause(pronoun.index()) >= 0
                    || clause < pronoun.index()) {
                continue;
            }
            int main = main(clause, pronoun.index());
            int antecedent = antecedent(comma, pronoun);
            if (main >= 0 && antecedent >= 0 && antecedent != main) {
                relative(clause, main, antecedent, pronoun.index());
            }
        }
        return this;
    }

    private void relative(int clause, int main, int antecedent, int pronoun) {
        if (tree.head(clause) < 0) {
            hang(main, -1, "root");
        }
        hang(clause, antecedent, "relcl");
        boolean lacks = tree.kids(main, Tree.SUBJECTS).isEmpty();
        int top = top(antecedent);
        boolean below = tree.head(top) == clause; // else the two would hang on each other
        if (top < main && (lacks && Tree.SUBJECTS.contains(tree.label(top)) || below)) {
            String subject = tree.has(main, "auxpass") ? "nsubjpass" : "nsubj";
            hang(top, main, lacks ? subject : "dep");
        }
        int preposition = tree.head(pronoun);
        int said = tree.kids(clause, "ccomp").stream().reduce(-1, (first, second) -> second);
        if (said > clause
                && tree.label(preposition).equals("prep")
                && tree.head(preposition) == clause) {
            hang(preposition, said, "prep"); // "in which, X says, ten died"
        }
    }

    /// The comma before "which", "in which", "most of whose"; -1 where there is none.
    private int opening(Token pronoun) {
        if (!pronoun.tag().startsWith("W")
                || !Set.of("which", "who", "whom", "whose").contains(pronoun.lemma())) {
            return -1;
        }
        int before = pronoun.index() - 1;
        boolean prepared =
                before > 1
                        && pronoun.lemma().equals("which")
                        && Set.of("in", "during").contains(tree.lemma(before))
                        && !tree.at(before - 1).punctuation();
        if (prepared) {
            return before;
        }
        for (int at = before; at > 0 && at >= pronoun.index() - 3; at--) {
            if (tree.at(at).form().equals(",")) {
                return at;
            }
            if (tree.at(at).verb()) {
                return -1;
            }
        }
        return -1;
    }

    private int clause(int pronoun) {
        int at = pronoun;
        for (int steps = 0; at >= 0 && steps < 6; steps++) {
            if (tree.at(at).verb()) {
                return at;
            }
            at = tree.head(at);
        }
        int next = pronoun;
        while (next < tree.size() && !tree.finite(next)) {
            next++;
        }
        return next < tree.size() ? next : -1;
    }

    /// The verb of the clause around: what the relative clause hangs on or what hangs on it.
    private int main(int clause, int pronoun) {
        int head = tree.head(clause);
        if (head >= 0) {
            return tree.at(head).verb() ? head : -1;
        }
        for (int kid : tree.kids(clause)) {
            boolean before = kid < pronoun && tree.labelled(kid, "ccomp", "advcl");
            if (before && tree.finite(kid)) {
                return kid;
            }
        }
        return later(clause);
    }

    private int antecedent(int comma, Token pronoun) {
        boolean event = Set.of("in", "during", "after").contains(tree.lemma(pronoun.index() - 1));
        for (int at = comma - 1; event && at >= 0; at--) {
            if (tree.at(at).noun() && words.actNouns().contains(tree.lemma(at))) {
                return at;
            }
        }
        int at = comma - 1;
        while (at >= 0 && !tree.at(at).noun()) {
            at--;
        }
        return at;
    }

    /// The noun at whose left edge or inside which `at` stands, as far up as nouns go.
    private int top(int at) {
        int top = at;
        for (int steps = 0; steps < 6; steps++) {
            int head = tree.head(top);
            boolean inside =
                    head >= 0
                            && head < at + 1
                            && tree.labelled(
                                    top, "pobj", "prep", "compound", "nmod", "poss", "appos");
            if (!inside || tree.at(head).verb()) {
                return top;
            }
            top = head;
        }
        return top;
    }

    private void hang(int index, int onto, String label) {
        mended.set(index, mended.get(index).hung(onto, label));
    }
}
