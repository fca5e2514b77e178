package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Mends what stands around "officials said" in the middle or at the end of a sentence: who does
/// what follows, and who says it.
final class Parentheses {
    private static final Set<String> SAYING =
            Set.of(
                    "say",
                    "tell",
                    "report",
                    "announce",
                    "add",
                    "claim",
                    "state",
                    "declare",
                    "confirm",
                    "acknowledge",
                    "admit",
                    "note",
                    "allege");

    /// Follows from what was done, and is nothing that a speaker does.
    private static final Set<String> OUTCOMES =
            Set.of(
                    "kill",
                    "wound",
                    "injure",
                    "destroy",
                    "damage",
                    "force",
                    "leave",
                    "capture",
                    "seize",
                    "burn",
                    "loot",
                    "abduct",
                    "kidnap",
                    "displace",
                    "cut",
                    "sink",
                    "trap",
                    "trigger",
                    "prompt",
                    "hit",
                    "bring",
                    "torch",
                    "take",
                    "send",
                    "free",
                    "maim");

    private static final Set<String> WEAPONS =
            Set.of(
                    "rocket",
                    "missile",
                    "bomb",
                    "shell",
                    "drone",
                    "mine",
                    "mortar",
                    "blast",
                    "explosion",
                    "strike",
                    "airstrike",
                    "bomber",
                    "landmine",
                    "grenade",
                    "attack");

    private static final Set<String> EDGES = Set.of("late", "early");

    private final Tree tree;
    private final List<Token> mended;

    private Parentheses(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        Parentheses parentheses = new Parentheses(tokens);
        for (Token token : tokens) {
            if (token.tag().equals("VBG") && OUTCOMES.contains(token.lemma())) {
                parentheses.outcome(token);
            }
            if (token.tag().equals("VBG") && SAYING.contains(token.lemma())) {
                parentheses.went(token);
            }
            if (EDGES.contains(token.lemma()) && token.head() > token.index()) {
                parentheses.late(token);
            }
            if (token.verb() && SAYING.contains(token.lemma())) {
                parentheses.sayers(token);
            }
        }
        return parentheses.mended;
    }

    /// "..., late on Monday, Rovia's ministry said": what was done was done late on Monday.
    private void late(Token adverb) {
        int above = adverb.head();
        int on = tree.kid(adverb.index(), "prep");
        int day = on < 0 ? -1 : tree.kid(on, "pobj");
        boolean astray =
                day > 0
                        && Tree.TIMES.contains(tree.lemma(day))
                        && !tree.at(above).verb()
                        && tree.commaBetween(day, above);
        for (int verb = adverb.index() - 1; astray && verb >= 0; verb--) {
            if (tree.finite(verb)) {
                mended.set(adverb.index(), adverb.hung(verb, "advmod"));
                return;
            }
        }
    }

    /// "denied that it had killed them, stating that": who denied states it.
    private void went(Token saying) {
        int told = saying.head();
        int above = told < 0 ? -1 : tree.head(told);
        boolean on =
                above >= 0
                        && above < told
                        && told < saying.index()
                        && saying.label().equals("advcl")
                        && tree.label(told).equals("ccomp")
                        && tree.comma(saying.index() - 1)
                        && (SAYING.contains(tree.lemma(above)) || tree.lemma(above).equals("deny"));
        if (on) {
            mended.set(saying.index(), saying.hung(above, "advcl"));
        }
    }

    /// "Rebels shelled Mora, officials said, killing six": the rebels killed. "struck in response
    /// to a rocket that hit Mora, killing six": the rocket did.
    private void outcome(Token participle) {
        int at = participle.index();
        int above = participle.head();
        boolean follows =
                above >= 0
                        && above < at
                        && participle.label().equals("advcl")
                        && tree.at(at - 1).form().equals(",")
                        && !tree.has(at, "mark");
        if (!follows) {
            return;
        }
        int told = SAYING.contains(tree.lemma(above)) ? told(above) : -1;
        int weapon = told < 0 ? weapon(above, at) : -1;
        if (told >= 0 || weapon >= 0) {
            mended.set(at, participle.hung(Math.max(told, weapon), "advcl"));
        }
    }

    /// What was said before the verb of saying; -1 where it says something else.
    private int told(int saying) {
        if (tree.label(saying).equals("parataxis")) {
            return tree.at(tree.head(saying)).verb() ? tree.head(saying) : -1;
        }
        return tree.kids(saying, "ccomp").stream()
                .filter(kid -> kid < saying && tree.finite(kid))
                .reduce((first, second) -> second)
                .orElse(-1);
    }

    /// The verb of the last clause before the participle of which a weapon is the subject.
    private int weapon(int above, int participle) {
        for (int at = participle - 1; at > above; at--) {
            boolean hit =
                    tree.label(at).equals("relcl")
                            && tree.at(at).verb()
                            && tree.head(at) > above
                            && WEAPONS.contains(tree.lemma(tree.head(at)));
            if (hit) {
                return at;
            }
        }
        return -1;
    }

    /// "..., killing nine, a nurse and the Front said": they said it, and were not killed.
    private void sayers(Token verb) {
        int at = verb.index();
        List<Integer> subjects = tree.kids(at, "nsubj");
        int second = at - 1;
        boolean joined =
                second > 2
                        && tree.at(second).noun()
                        && (subjects.isEmpty()
                                ? tree.label(second).equals("conj")
                                : subjects.equals(List.of(second)));
        int first = joined ? first(second, subjects.isEmpty()) : -1;
        if (first < 0) {
            return;
        }
        mended.set(first, tree.at(first).hung(at, "nsubj"));
        mended.set(second, tree.at(second).hung(first, "conj"));
        for (int cc = first + 1; cc < second; cc++) {
            if (tree.at(cc).tag().equals("CC")) {
                mended.set(cc, tree.at(cc).hung(first, "cc"));
            }
        }
    }

    /// The noun that "and" joins to the second sayer, where a comma parts it from what was told.
    private int first(int second, boolean lost) {
        int cc = second;
        while (cc > 0 && !tree.at(cc).tag().equals("CC")) {
            if (tree.at(cc).punctuation() || tree.at(cc).verb()) {
                return -1;
            }
            cc--;
        }
        int first = cc - 1;
        boolean noun = first > 1 && tree.at(first).noun() && !(lost && tree.head(second) != first);
        int start = first;
        while (noun && start > 0 && tree.under(start - 1, first)) {
            start--;
        }
        boolean apart =
                noun
                        && start > 1
                        && tree.at(start - 1).form().equals(",")
                        && tree.labelled(first, "appos", "conj")
                        && tree.head(first) < start;
        return apart ? first : -1;
    }
}
