package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Gives a clause behind "after" or "as" its subject back, where the parser took the word for a
/// preposition and the subject for what it governs; and hangs what the subject did next on that
/// clause.
final class OpenedClauses {
    private static final Set<String> OPENERS =
            Set.of("after", "before", "until", "since", "as", "while", "because", "once");
    private static final Set<String> LOOSE =
            Set.of("conj", "advcl", "ccomp", "dep", "parataxis", "acl");

    private final List<Token> tokens;
    private final Tree tree;
    private final List<Token> mended;

    private OpenedClauses(List<Token> tokens) {
        this.tokens = tokens;
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        List<Token> now = new OpenedClauses(tokens).opened().mended;
        now = new OpenedClauses(now).joined().mended;
        return new OpenedClauses(now).said().mended;
    }

    /// "They left after its chief, Dan Yaro, fled to Mora": "after" opens a clause; its subject is
    /// the chief.
    private OpenedClauses opened() {
        for (Token preposition : tokens) {
            boolean opens =
                    preposition.label().equals("prep")
                            && OPENERS.contains(preposition.lemma())
                            && preposition.head() >= 0;
            int noun = opens ? governed(preposition.index()) : -1;
            int verb = noun < 0 ? -1 : behind(noun);
            if (verb >= 0 && lost(preposition, noun, verb)) {
                int moving = tree.head(noun);
                if (moving != preposition.index()) {
                    hang(moving, noun, "nmod"); // "as advancing troops try to"
                    hang(noun, verb, "nsubj");
                }
                hang(verb, preposition.head(), "advcl");
                hang(preposition.index(), verb, "mark");
                hang(noun, verb, tree.has(verb, "auxpass") ? "nsubjpass" : "nsubj");
            }
        }
        return this;
    }

    /// What the preposition governs, also as the object of a participle right behind it; -1 for
    /// none.
    private int governed(int preposition) {
        int noun = tree.kid(preposition, "pobj");
        int moving = tree.kid(preposition, "pcomp");
        if (noun < 0 && moving == preposition + 1 && tree.at(moving).tag().equals("VBG")) {
            noun = tree.kid(moving, "dobj");
            boolean plural = noun > moving && tree.at(noun).tag().equals("NNS");
            noun = plural && !tree.has(noun, "det") && !tree.has(moving, "prep") ? noun : -1;
        }
        return noun > preposition ? noun : -1;
    }

    /// The verb right behind the noun and what hangs on it; -1 for none.
    private int behind(int noun) {
        int verb = noun + 1;
        while (verb < tree.size() && (inside(verb, noun) || tree.comma(verb))) {
            verb++;
        }
        verb = aside(noun) > 0 ? aside(noun) : verb;
        if (verb < tree.size() && tree.labelled(verb, "aux", "auxpass")) {
            verb = Math.max(verb, tree.head(verb)); // "after its chief, Dan, was shot"
        }
        return verb < tree.size() && tree.finite(verb) ? verb : -1;
    }

    /// The verb behind what is said of the noun between commas: "its garrison, short of food,
    /// fled"; -1 for none.
    private int aside(int noun) {
        int at = noun + 2;
        boolean adjective = tree.comma(noun + 1) && at < tree.size() && tree.at(at).adjective();
        while (adjective && at < tree.size() && !tree.comma(at) && !tree.at(at).verb()) {
            at++;
        }
        return adjective && at + 1 < tree.size() && tree.comma(at) && tree.at(at + 1).verb()
                ? at + 1
                : -1;
    }

    /// What hangs on the noun; but no deed with an object of its own ("the army of Rovia accused X
    /// of").
    private boolean inside(int at, int noun) {
        return tree.under(at, noun) && !deed(at);
    }

    private boolean deed(int at) {
        return tree.label(at).equals("acl")
                && tree.at(at).tag().equals("VBD")
                && tree.kid(at, "dobj") > at
                && !tree.comma(at - 1);
    }

    private boolean lost(Token preposition, int noun, int verb) {
        int closing = verb - 1;
        while (closing > noun && tree.labelled(closing, "aux", "auxpass", "advmod", "neg")) {
            closing--;
        }
        boolean explained =
                tree.kids(noun, "appos").stream()
                        .anyMatch(kid -> kid > noun && tree.commaBetween(noun, kid));
        boolean elsewhere = tree.head(verb) < noun || tree.label(verb).equals("ccomp");
        boolean alone = tree.head(verb) < 0; // a second root
        boolean loose = LOOSE.contains(tree.label(verb)) && !told(verb);
        return tree.kids(verb, Tree.SUBJECTS).isEmpty()
                && !tree.under(preposition.index(), verb)
                && (alone || deed(verb) || elsewhere && loose)
                && (explained || aside(noun) > 0) == tree.comma(closing);
    }

    /// A participle that describes the noun: "after clashes, reported on Monday".
    private boolean told(int verb) {
        return tree.label(verb).equals("acl");
    }

    /// "when the army advanced and seized Mora": the army did both.
    private OpenedClauses joined() {
        for (Token verb : tokens) {
            int and = verb.index() - 1;
            int first = and - 1;
            boolean next =
                    verb.label().equals("conj")
                            && first > 0
                            && tree.at(and).tag().equals("CC")
                            && tree.finite(verb.index())
                            && tree.finite(first)
                            && tree.at(first).tag().equals(verb.tag())
                            && verb.head() >= 0
                            && verb.head() < first
                            && tree.under(first, verb.head())
                            && tree.kids(verb.index(), Tree.SUBJECTS).isEmpty()
                            && !tree.kids(first, Tree.SUBJECTS).isEmpty();
            if (next) {
                hang(verb.index(), first, "conj");
                hang(and, first, "cc");
            }
        }
        return this;
    }

    /// "assessed on 7 March that the army left": that is what was assessed.
    private OpenedClauses said() {
        for (Token verb : tokens) {
            int that = verb.label().equals("advcl") ? tree.kid(verb.index(), "mark") : -1;
            int above = verb.head();
            boolean said =
                    that > 0
                            && above >= 0
                            && above < that
                            && tree.lemma(that).equals("that")
                            && tree.at(above).verb()
                            && !tree.has(above, "ccomp")
                            && !tree.lemma(that - 1).matches("so|such|provided|given|now")
                            && tree.kids(above, "advmod").stream()
                                    .noneMatch(kid -> tree.lemma(kid).equals("so"));
            if (said) {
                hang(verb.index(), above, "ccomp");
            }
        }
        return this;
    }

    private void hang(int index, int onto, String label) {
        mended.set(index, mended.get(index).hung(onto, label));
    }
}
