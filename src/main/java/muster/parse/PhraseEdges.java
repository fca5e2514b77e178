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
        }
        PhraseEdges again = new PhraseEdges(edges.mended);
        for (int at = 0; at < tokens.size(); at++) {
            again.nearest(at);
        }
        return again.mended;
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
