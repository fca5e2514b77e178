package muster.parse;

import java.util.List;

/// Links a title to the name behind it: what stands before both, and whose it is, is the title's.
final class TitledNames {
    private TitledNames() {}

    /// "Taliban emir Mullah Omar": the common noun right before the name says what he is.
    static void link(Tree tree, Links links, int name) {
        List<Integer> before =
                tree.kids(name).stream()
                        .filter(kid -> kid < name && NounLinks.BEFORE.contains(tree.label(kid)))
                        .toList();
        for (int kid : before) {
            boolean title =
                    tree.at(kid).tag().matches("NNS?")
                            || tree.at(kid).properNoun() && OfficeHolders.office(tree.lemma(kid));
            if (title && namesOnly(tree, kid + 1, name)) {
                boolean several = tree.at(kid).tag().equals("NNS");
                links.add(kid, Link.IS, several ? tree.together(name) : List.of(name));
                tree.kids(name).stream()
                        .filter(other ->
                                other < kid && NounLinks.BEFORE.contains(tree.label(other)))
                        .forEach(other -> links.add(kid, Link.MOD, tree.together(other)));
                tree.kids(name, "poss")
                        .forEach(owner -> links.add(kid, Link.POSS, tree.together(owner)));
            }
        }
    }

    private static boolean namesOnly(Tree tree, int from, int name) {
        for (int i = from; i < name; i++) {
            if (!tree.at(i).properNoun() && !tree.at(i).form().matches("[\"“”'‘’`]+")) {
                return false;
            }
        }
        return true;
    }
}
