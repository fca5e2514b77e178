package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Hangs the word for what became of somebody on the verb that tells it: "shot dead two guards",
/// "reported two women dead".
final class Outcomes {
    private static final Set<String> WORDS = Set.of("dead", "alive", "hostage", "captive");

    private static final Set<String> TELLING =
            Set.of(
                    "report",
                    "leave",
                    "find",
                    "confirm",
                    "count",
                    "declare",
                    "pronounce",
                    "record",
                    "burn",
                    "shoot",
                    "beat",
                    "stab",
                    "take",
                    "capture",
                    "seize",
                    "hold",
                    "bury");

    private static final Set<String> MODIFIERS = Set.of("nmod", "amod", "compound");

    private Outcomes() {}

    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        Tree tree = new Tree(tokens);
        for (Token token : tokens) {
            boolean modifies =
                    WORDS.contains(token.lemma())
                            && MODIFIERS.contains(token.label())
                            && tree.at(token.head()).noun();
            if (among(tree, token)) {
                mended.set(
                        token.index(),
                        new Token(
                                token.index(),
                                token.span(),
                                token.form(),
                                token.lemma(),
                                "VBN",
                                token.index() - 1,
                                "acl"));
            }
            int verb = modifies ? verb(tree, token) : -1;
            if (verb >= 0) {
                mended.set(token.index(), token.hung(verb, "oprd"));
                for (int kid : tree.kids(token.index(), "prep")) {
                    mended.set(kid, tree.at(kid).hung(verb, "prep"));
                }
            }
        }
        return mended;
    }

    /// "was among five men shot dead": the men were shot.
    private static boolean among(Tree tree, Token verb) {
        int noun = verb.index() - 1;
        int among = noun > 0 && tree.label(noun).equals("pobj") ? tree.head(noun) : -1;
        return among >= 0
                && verb.tag().equals("VBD")
                && tree.lemma(among).equals("among")
                && tree.head(among) == verb.head()
                && tree.kids(verb.index(), Tree.SUBJECTS).isEmpty();
    }

    /// The verb right before the word, or right before the object that the word follows.
    private static int verb(Tree tree, Token outcome) {
        int noun = outcome.head();
        int verb = tree.head(noun);
        boolean told =
                verb >= 0
                        && tree.label(noun).equals("dobj")
                        && tree.at(verb).verb()
                        && TELLING.contains(tree.lemma(verb));
        boolean before = outcome.index() == verb + 1 && outcome.index() < noun;
        boolean behind = outcome.index() == noun + 1;
        return told && (before || behind) ? verb : beside(tree, outcome);
    }

    /// "left six men dead and several others wounded", where the others took the word.
    private static int beside(Tree tree, Token outcome) {
        int noun = outcome.index() - 1;
        int verb = noun > 0 && tree.label(noun).equals("dobj") ? tree.head(noun) : -1;
        boolean joined =
                verb >= 0
                        && outcome.index() + 1 < tree.size()
                        && tree.lemma(outcome.index() + 1).equals("and")
                        && outcome.head() > outcome.index();
        return joined && TELLING.contains(tree.lemma(verb)) ? verb : -1;
    }
}
