package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Who is named of many: "six groups, among them X", "groups, the largest of which is X".
final class MemberLinks {
    private static final int FAR = 16;
    private static final Set<String> SINGLING =
            Set.of("notably", "particularly", "especially", "chiefly", "namely", "principally");

    private final Tree tree;
    private final Links links;

    MemberLinks(Tree tree, Links links) {
        this.tree = tree;
        this.links = links;
    }

    void find() {
        for (int at = 2; at + 1 < tree.size(); at++) {
            if (tree.label(at).equals("appos") && singled(at)) {
                include(many(tree.head(at)), tree.together(at));
            }
            if (tree.lemma(at).equals("among")
                    && tree.at(at + 1).form().matches("them|whom|these|which")) {
                among(at);
            }
            if (tree.lemma(at).equals("which")
                    && tree.lemma(at - 1).equals("of")
                    && tree.label(at).equals("pobj")
                    && tree.head(at - 1) < at) {
                which(tree.head(at - 1), tree.resolve(at));
            }
        }
    }

    /// "parts of the land, notably the hills": the hills are some of them.
    private boolean singled(int noun) {
        return tree.kids(noun, "advmod").stream()
                .anyMatch(kid -> kid < noun && SINGLING.contains(tree.lemma(kid)));
    }

    /// "villages around Mora, notably Beri": one of the villages.
    private int many(int noun) {
        int preposition = tree.at(noun).properNoun() ? tree.head(noun) : -1;
        int above = preposition < 0 ? -1 : tree.head(preposition);
        return above >= 0 && tree.at(above).tag().equals("NNS") ? above : noun;
    }

    private void among(int among) {
        int comma = among - 1;
        while (comma > 0 && comma > among - 4 && !tree.comma(comma)) {
            comma--;
        }
        int member = among + 2;
        while (member + 1 < tree.size()
                && tree.head(member) > member
                && (!tree.at(member).noun() || tree.at(tree.head(member)).noun())) {
            member = tree.head(member);
        }
        if (!tree.comma(comma) || member >= tree.size() || !tree.at(member).properNoun()) {
            return;
        }
        for (int at = comma - 1; at >= 0 && at > comma - FAR; at--) {
            if (tree.at(at).tag().equals("NNS")) {
                include(at, tree.together(member));
                return;
            }
        }
    }

    /// "the largest of which are X and Y", "two of which - X and Y - left".
    private void which(int part, List<Integer> many) {
        List<Integer> members = new ArrayList<>(links.of(part, Link.IS));
        for (int at = part + 1; at < tree.size(); at++) {
            if (links.of(at, Link.IS).contains(part)) {
                members.add(at);
            }
        }
        members.removeIf(member -> !tree.at(member).properNoun());
        many.forEach(noun -> include(noun, members));
    }

    private void include(int noun, List<Integer> members) {
        members.stream()
                .filter(member -> !links.of(noun, Link.IS).contains(member))
                .forEach(member -> links.add(noun, Link.INCLUDING, member));
        int of = tree.head(noun);
        if (of > 0 && tree.lemma(of).equals("of") && tree.head(of) >= 0) {
            int count = tree.head(of);
            if (tree.at(count).tag().equals("CD") || tree.at(count).tag().equals("DT")) {
                links.add(count, Link.INCLUDING, members);
            }
        }
    }
}
