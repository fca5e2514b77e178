package muster.parse;

import java.util.ArrayList;
import java.util.List;

/// Hangs a participle with its agent on the noun before the comma: "the Lions, led since May by
/// Dan, hold Mora", "he joined the Lions, banned in 2012 by the court".
final class AgentClauses {
    private final Tree tree;
    private final Structure words;
    private final List<Token> mended;

    private AgentClauses(List<Token> tokens, Structure words) {
        this.tree = new Tree(tokens);
        this.words = words;
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens, Structure words) {
        AgentClauses clauses = new AgentClauses(tokens, words);
        for (Token verb : tokens) {
            if (verb.index() > 1 && tokens.get(verb.index() - 1).form().equals("(")) {
                clauses.bracketed(verb, verb.index() - 2);
            }
            int noun = verb.index() - 2;
            if (noun >= 0 && clauses.tree.comma(noun + 1) && tokens.get(noun).properNoun()) {
                clauses.closing(verb, noun);
                clauses.within(verb, noun);
            }
        }
        return clauses.mended;
    }

    /// "he joined the Lions, banned in 2012 by the court": they are banned, not he.
    private void closing(Token verb, int noun) {
        boolean second =
                verb.tag().equals("VBN")
                        && verb.label().equals("acl")
                        && tree.has(verb.index(), "agent")
                        && tree.label(noun).equals("conj")
                        && verb.head() == tree.head(noun);
        if (second) {
            mended.set(
                    verb.index(), verb.hung(noun, "acl")); // "the Lions and the Guard, led by Dan"
            return;
        }
        boolean theirs =
                verb.tag().equals("VBN")
                        && verb.label().equals("advcl")
                        && tree.has(verb.index(), "agent")
                        && verb.head() < noun
                        && tree.labelled(noun, "dobj", "pobj")
                        && !words.victimVerbs().contains(verb.lemma());
        if (theirs) {
            mended.set(verb.index(), verb.hung(noun, "acl"));
        }
    }

    /// "the Lions and the Guard (led by Dan)": the Guard is.
    private void bracketed(Token verb, int noun) {
        boolean astray =
                verb.tag().equals("VBN")
                        && verb.label().equals("acl")
                        && tree.has(verb.index(), "agent")
                        && tree.at(noun).properNoun()
                        && verb.head() != noun
                        && verb.head() < noun;
        if (astray) {
            mended.set(verb.index(), verb.hung(noun, "acl"));
        }
    }

    /// "the Lions, led since May by Dan, hold Mora": the tagger took "led" for a past tense.
    private void within(Token verb, int noun) {
        int main = verb.head();
        int by =
                tree.kids(verb.index(), "prep").stream()
                        .filter(kid -> kid > verb.index() && tree.lemma(kid).equals("by"))
                        .findFirst()
                        .orElse(-1);
        boolean mistaken =
                verb.tag().equals("VBD")
                        && by > 0
                        && tree.has(by, "pobj")
                        && !tree.has(verb.index(), "dobj")
                        && tree.head(noun) == verb.index()
                        && tree.label(noun).equals("nsubj")
                        && tree.at(verb.index() + 1).tag().equals("IN");
        if (!mistaken) {
            return;
        }
        mended.set(by, tree.at(by).hung(verb.index(), "agent"));
        if (main > verb.index() && tree.finite(main)) {
            mended.set(noun, tree.at(noun).hung(main, "nsubj"));
            mended.set(verb.index(), verb.tagged("VBN").hung(noun, "acl"));
            for (int late : tree.kids(main, "nsubj")) {
                if (late > main) {
                    mended.set(late, tree.at(late).hung(main, "dobj"));
                }
            }
        }
    }
}
