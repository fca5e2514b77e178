package muster.parse;

import java.util.ArrayList;
import java.util.List;

/// Hangs articles and second names where their noun phrases end: on the noun that a name stands
/// before, on the name right before the comma.
final class PhraseEdges {
    private final Tree tree;
    private final List<Token> mended;

    private PhraseEdges(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        PhraseEdges edges = new PhraseEdges(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            edges.article(at);
            edges.title(at);
            edges.designated(at);
        }
        PhraseEdges again = new PhraseEdges(edges.mended);
        for (int at = 0; at < tokens.size(); at++) {
            again.nearest(at);
            again.holder(at);
            again.who(at);
            again.listed(at);
        }
        return again.mended;
    }

    /// "after the arrest of the head of the Front (MSN), Dan Yaro, on Monday": the head is Dan
    /// Yaro.
    private void holder(int name) {
        int comma = tree.first(name) - 1;
        boolean loose =
                tree.at(name).properNoun()
                        && tree.labelled(name, "dep", "npadvmod", "meta", "vocative", "nsubj")
                        && tree.comma(comma)
                        && tree.comma(last(name) + 1)
                        && !tree.has(name, "cc");
        for (int title = comma - 1; loose && title >= 0 && comma - title < 12; title--) {
            if (tree.at(title).verb() || tree.comma(title)) {
                return;
            }
            boolean office =
                    tree.at(title).tag().equals("NN")
                            && tree.labelled(title, "pobj", "dobj")
                            && tree.has(title, "det")
                            && !tree.has(title, "appos")
                            && tree.kids(title, "prep").stream()
                                    .anyMatch(kid -> tree.lemma(kid).equals("of"));
            if (office && last(title) >= comma - 1 && last(title) <= comma) {
                mended.set(name, tree.at(name).hung(title, "appos"));
                return;
            }
        }
    }

    /// "Col. Dan Yaro of the SLA, who was shot": Yaro was.
    private void who(int pronoun) {
        int verb =
                tree.lemma(pronoun).equals("who") && tree.labelled(pronoun, "nsubj", "nsubjpass")
                        ? tree.head(pronoun)
                        : -1;
        int body = verb >= 0 && tree.label(verb).equals("relcl") ? tree.head(verb) : -1;
        boolean letters =
                body > 0
                        && tree.at(body).form().matches("\\p{Lu}{2,6}")
                        && tree.label(body).equals("pobj")
                        && tree.lemma(tree.head(body)).matches("of|from|in");
        int man = letters ? tree.head(tree.head(body)) : -1;
        if (man >= 0 && tree.at(man).noun() && !tree.at(man).tag().endsWith("S")) {
            mended.set(verb, tree.at(verb).hung(man, "relcl"));
        }
    }

    /// "including Dan, the head of the 5th Brigade, Omar and Yaro": Omar stands beside Dan.
    private void listed(int second) {
        int part = tree.label(second).equals("conj") ? tree.head(second) : -1;
        int of =
                part > 0 && part < second && tree.label(part).equals("pobj") ? tree.head(part) : -1;
        int title = of > 0 && tree.lemma(of).equals("of") ? tree.head(of) : -1;
        int first = title > 0 && tree.label(title).equals("appos") ? tree.head(title) : -1;
        boolean list =
                first >= 0
                        && first < title
                        && tree.at(first).properNoun()
                        && tree.at(second).properNoun()
                        && tree.at(title).tag().equals("NN")
                        && tree.comma(tree.first(title) - 1)
                        && tree.comma(tree.first(second) - 1)
                        && tree.label(first).equals("pobj")
                        && tree.lemma(tree.head(first)).equals("include");
        if (list) {
            mended.set(second, tree.at(second).hung(first, "conj"));
        }
    }

    private int last(int noun) {
        int last = noun;
        for (int at = noun + 1; at < tree.size() && tree.under(at, noun); at++) {
            last = at;
        }
        return last;
    }

    /// "an Army of God leader": one leader, and no army.
    private void article(int at) {
        int name = tree.label(at).equals("det") ? tree.head(at) : -1;
        int noun =
                name > at && tree.labelled(name, "nmod", "compound") && tree.at(name).properNoun()
                        ? tree.head(name)
                        : -1;
        boolean one =
                noun > name
                        && tree.lemma(at).matches("an?")
                        && tree.at(noun).tag().equals("NN")
                        && !tree.has(noun, "det")
                        && !tree.has(noun, "poss");
        if (one) {
            mended.set(at, tree.at(at).hung(noun, "det"));
        }
    }

    /// "the Union designated Dan, its envoy": Dan was, and no name was given.
    private void designated(int at) {
        int verb = tree.label(at).equals("oprd") ? tree.head(at) : -1;
        boolean object =
                verb >= 0
                        && verb < at
                        && tree.at(at).properNoun()
                        && tree.has(verb, "nsubj")
                        && !tree.has(verb, "dobj")
                        && !tree.has(verb, "auxpass")
                        && tree.at(verb).tag().matches("VBD|VBN|VBZ")
                        && tree.first(at) == verb + 1;
        if (object) {
            mended.set(at, tree.at(at).hung(verb, "dobj"));
        }
    }

    /// "its envoy Dan as well as Omar": the envoy is Dan alone.
    private void title(int second) {
        int title = tree.label(second).equals("appos") ? tree.head(second) : -1;
        int first = title < 0 ? -1 : tree.kid(title, "appos");
        int cc = tree.first(second) - 1;
        boolean two =
                first > title
                        && first < second
                        && tree.at(first).properNoun()
                        && tree.at(second).properNoun()
                        && tree.at(title).tag().equals("NN")
                        && (tree.label(cc).equals("cc")
                                || tree.at(cc).tag().equals("CC")
                                || tree.lemma(cc).equals("as")
                                        && cc > 2
                                        && tree.lemma(cc - 1).equals("well"));
        if (two) {
            mended.set(second, tree.at(second).hung(title, "conj"));
        }
    }

    /// "units of the Front and the Guard, a force led by Dan", "its envoy Dan and Omar, the head of
    /// the Guard": the force is the Guard, the head Omar.
    private void nearest(int noun) {
        int above = tree.label(noun).equals("appos") ? tree.head(noun) : -1;
        int comma = tree.first(noun) - 1;
        int name = comma - 1;
        boolean close =
                above >= 0
                        && above < name
                        && tree.at(noun).tag().equals("NN")
                        && tree.has(noun, "det")
                        && tree.comma(comma)
                        && tree.at(name).properNoun();
        while (close && tree.labelled(name, "compound", "nmod") && tree.head(name) < comma) {
            name = tree.head(name);
        }
        boolean other =
                close
                        && name != above
                        && tree.labelled(name, "conj")
                        && !tree.at(above).properNoun()
                        && (tree.at(above).tag().equals("NNS")
                                || tree.label(name).equals("conj") && tree.head(name) == above)
                        && tree.under(name, above);
        if (other) {
            mended.set(noun, tree.at(noun).hung(name, "appos"));
        }
    }
}
