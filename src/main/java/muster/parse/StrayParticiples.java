package muster.parse;

import java.util.ArrayList;
import java.util.List;

/// Hangs participles and adjectives where they belong: "condolences to the family of the soldier
/// killed" is of the soldier, "the force killed the leader, Omar" has a verb.
final class StrayParticiples {
    private final Tree tree;
    private final List<Token> mended;

    private StrayParticiples(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        StrayParticiples repair = new StrayParticiples(tokens);
        for (Token token : tokens) {
            if (token.tag().equals("VBN")) {
                repair.behind(token);
                repair.governing(token);
            }
            if (token.tag().matches("VB[DN]")) {
                repair.undergone(token);
            }
            if (token.tag().equals("VBG")) {
                repair.beside(token);
            }
            if (token.adjective()) {
                repair.nearest(token);
            }
            if (token.label().equals("prep") && token.lemma().equals("to")) {
                repair.whereto(token);
            }
        }
        return repair.mended;
    }

    /// "to the family of the soldier killed": right behind a noun that stands under a preposition.
    private void behind(Token verb) {
        int at = verb.index();
        int noun = at - 1;
        boolean loose =
                verb.label().equals("advcl")
                        && noun > verb.head()
                        && tree.at(noun).noun()
                        && tree.label(noun).equals("pobj")
                        && tree.lemma(tree.head(noun)).equals("of")
                        && tree.kids(at).stream().noneMatch(kid -> kid < at)
                        && !tree.has(at, "dobj")
                        && (at + 1 == tree.size() || !tree.at(at + 1).adjective());
        if (loose) {
            mended.set(at, verb.hung(noun, "acl"));
        }
    }

    /// "regained the ground lost to the Front", "freed men taken by it": of the ground and the men.
    private void undergone(Token verb) {
        int at = verb.index();
        int noun = at - 1;
        boolean gone =
                verb.label().equals("advcl")
                        && noun > verb.head()
                        && tree.label(noun).equals("dobj")
                        && tree.head(noun) == verb.head()
                        && at + 1 < tree.size()
                        && tree.kids(at).stream().noneMatch(kid -> kid < at)
                        && !tree.has(at, "dobj");
        boolean whom =
                gone
                        && (tree.lemma(at + 1).equals("by")
                                || tree.lemma(at + 1).equals("to")
                                        && verb.lemma().matches("lose|cede|surrender|give|yield"));
        if (whom) {
            mended.set(at, verb.tagged("VBN").hung(noun, "acl"));
        }
    }

    /// "driving a wedge between the armies and seizing two towns": nobody is beside the armies.
    private void beside(Token verb) {
        int noun = verb.head();
        boolean stray =
                verb.label().equals("conj")
                        && noun >= 0
                        && tree.at(noun).noun()
                        && tree.has(verb.index(), "dobj")
                        && tree.lemma(verb.index() - 1).equals("and");
        int up = stray ? tree.head(noun) : -1;
        while (up >= 0 && !tree.at(up).verb()) {
            up = tree.head(up);
        }
        if (up >= 0 && tree.at(up).tag().equals("VBG") && tree.label(up).equals("advcl")) {
            mended.set(verb.index(), verb.hung(up, "conj"));
        }
    }

    /// "added a faction known as Dawn to the list": it was added there.
    private void whereto(Token to) {
        int known = to.head();
        boolean called =
                known >= 0
                        && known < to.index()
                        && tree.lemma(known).matches("know|call|dub|name")
                        && tree.label(known).equals("acl")
                        && tree.kids(known).stream()
                                .anyMatch(kid -> tree.lemma(kid).equals("as") && kid < to.index());
        int above = called ? tree.head(known) : -1;
        while (above >= 0 && tree.at(above).noun()) {
            above = tree.head(above);
        }
        if (above >= 0 && tree.lemma(above).matches("add|send|give|supply|hand|transfer|link")) {
            mended.set(to.index(), to.hung(above, "prep"));
        }
    }

    /// "the army and fighters loyal to the Front": the fighters are loyal.
    private void nearest(Token adjective) {
        int noun = adjective.index() - 1;
        boolean behind =
                noun > 0
                        && tree.labelled(adjective.index(), "nmod", "amod")
                        && adjective.head() < noun
                        && tree.has(adjective.index(), "prep")
                        && tree.at(noun).noun()
                        && tree.label(noun).equals("conj")
                        && tree.head(noun) == adjective.head();
        if (behind) {
            mended.set(adjective.index(), adjective.hung(noun, tree.label(adjective.index())));
        }
    }

    /// "An Afghan force killed Taliban leader, Omar": a participle before the noun with a subject
    /// of its own.
    private void governing(Token verb) {
        int at = verb.index();
        int noun = verb.head();
        boolean main =
                tree.labelled(at, "nmod", "amod")
                        && noun > at
                        && tree.head(noun) < 0
                        && tree.has(at, "nsubj")
                        && tree.kid(at, "nsubj") == at - 1;
        if (!main) {
            return;
        }
        mended.set(at, new Token(at, verb.span(), verb.form(), verb.lemma(), "VBD", -1, "root"));
        mended.set(noun, tree.at(noun).hung(at, "dobj"));
        for (int kid : tree.kids(noun)) {
            boolean own = kid < noun || tree.labelled(kid, "appos", "conj", "cc");
            if (kid != at && (!own || tree.at(kid).punctuation())) {
                mended.set(kid, mended.get(kid).hung(at, tree.label(kid)));
            }
        }
    }
}
