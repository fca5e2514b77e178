package muster.parse;

import java.util.List;

/// Links that one of two nouns beside each other shares with the other: "its emir and spokesman",
/// "founder and leader of the Front".
final class SharedTitles {
    private final Tree tree;
    private final Links links;

    SharedTitles(Tree tree, Links links) {
        this.tree = tree;
        this.links = links;
    }

    /// "its emir and spokesman": whose emir, his spokesman too.
    void shared(int first, int second) {
        boolean bare =
                tree.at(second).noun()
                        && tree.kids(second).stream()
                                .noneMatch(kid ->
                                        kid < second && tree.labelled(kid, "det", "poss", "nmod"));
        if (bare && !name(second)) {
            tree.kids(first, "poss")
                    .forEach(kid -> links.add(second, Link.POSS, tree.together(kid)));
            tree.kids(first, "nmod").stream()
                    .filter(kid -> kid < first && tree.at(kid).adjective())
                    .forEach(kid -> links.add(second, "~" + Link.MOD, kid));
        }
    }

    /// "X, Y and other backers of Z": X and Y back Z.
    void others(int noun) {
        boolean other =
                tree.at(noun).tag().equals("NNS")
                        && tree.kids(noun).stream()
                                .anyMatch(kid -> kid < noun && tree.lemma(kid).equals("other"));
        int first = tree.head(noun);
        while (other && tree.label(first).equals("conj") && tree.head(first) >= 0) {
            first = tree.head(first);
        }
        for (int name : other ? tree.together(first) : List.<Integer>of()) {
            if (name < noun && tree.at(name).properNoun()) {
                links.add(noun, "~" + Link.IS, name);
            }
        }
    }

    /// "leader and founder of X": also leader of X.
    void late(int first, int second) {
        boolean close = second - first <= 3 && !name(first) && tree.at(first).noun();
        boolean bare = tree.kids(first).stream().noneMatch(kid -> tree.label(kid).equals("prep"));
        if (close && bare && !tree.has(second, "det")) {
            for (Link link : links.of(second)) {
                if (link.role().equals("of") || link.role().equals("to")) {
                    links.add(first, link.role(), link.filler());
                }
            }
        }
    }

    /// "the founder and leader of X", where the tree hangs "of X" on the founder alone.
    void early(int first, int second) {
        boolean titles =
                second - first == 2
                        && tree.at(first).tag().equals("NN")
                        && tree.at(second).tag().equals("NN");
        for (Link link : titles ? links.of(first) : List.<Link>of()) {
            if (link.filler() > second && (link.role().equals("of") || link.role().equals("to"))) {
                links.add(second, link.role(), link.filler());
            }
        }
    }

    private boolean name(int index) {
        return tree.at(index).properNoun();
    }
}
