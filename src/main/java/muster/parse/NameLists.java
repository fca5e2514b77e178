package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Rehangs the members of a list of names that the parser took for second names of the first: "the
/// 3R, the MPC and the UPC", "Ansar, the Front, Jund and Liwa".
final class NameLists {
    private static final Set<String> UNITS =
            Set.of(
                    "brigade",
                    "battalion",
                    "regiment",
                    "militia",
                    "movement",
                    "group",
                    "faction",
                    "front",
                    "army");

    private final Tree tree;

    private NameLists(List<Token> tokens) {
        tree = new Tree(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (int second = tokens.size() - 1; second > 1; second--) {
            int first = new NameLists(mended).agents(second);
            if (first >= 0) {
                int third = new NameLists(mended).outer(first, second);
                mended.set(second, mended.get(second).hung(first, "conj"));
                mended.set(third, mended.get(third).hung(first, "conj"));
            }
            NameLists now = new NameLists(mended);
            if (now.listed(second)) {
                mended.set(second, mended.get(second).hung(now.tree.head(second), "conj"));
            } else if (now.described(second)) {
                mended.set(second, mended.get(second).hung(now.tree.head(second), "appos"));
            }
        }
        return mended;
    }

    /// The name stands between a comma and "and", or before another member that does.
    private boolean listed(int second) {
        int first = tree.head(second);
        if (first < 0 || first > second || !tree.labelled(second, "appos", "conj")) {
            return false;
        }
        if (tree.label(second).equals("conj") || !name(first) || !name(second) && !unit(second)) {
            return false;
        }
        int start = start(second);
        boolean comma = start > 0 && tree.at(start - 1).form().equals(",");
        boolean alike = tree.has(first, "det") == tree.has(second, "det");
        int third = third(first, second);
        return comma
                && third > 0
                && (name(third) || several(third))
                && (alike || !oxford(third))
                && !acronym(second, start, first)
                && tree.kids(first, "appos").stream().allMatch(kid -> kid >= second);
    }

    /// "The Front, Karim hunters who guard Mora, left": hunters, and no second beside the Front.
    private boolean described(int second) {
        int first = tree.head(second);
        int comma = tree.first(second) - 1;
        return tree.label(second).equals("conj")
                && first >= 0
                && first < second
                && tree.at(second).tag().equals("NNS")
                && tree.at(first).properNoun()
                && tree.comma(comma)
                && comma > first
                && !tree.has(first, "cc")
                && !tree.has(second, "cc")
                && !tree.has(second, "conj")
                && tree.kids(first, "conj").size() == 1
                && !tree.label(first).equals("conj");
    }

    /// "deemed a sect by Tana, the Union, and several others": whom `second` stands beside, where
    /// the third was hung on something before them all; -1 else.
    private int agents(int second) {
        int first = tree.labelled(second, "appos", "conj") ? tree.head(second) : -1;
        boolean by =
                first > 0
                        && first < second
                        && tree.label(first).equals("pobj")
                        && tree.head(first) >= 0
                        && tree.lemma(tree.head(first)).equals("by");
        boolean list =
                by
                        && name(first)
                        && name(second)
                        && tree.comma(start(second) - 1)
                        && third(first, second) < 0;
        return list && outer(first, second) >= 0 ? first : -1;
    }

    /// The member behind "and" that stands beside something that holds `first`.
    private int outer(int first, int second) {
        for (int third = second + 2; third < tree.size(); third++) {
            boolean last =
                    tree.label(third).equals("conj")
                            && tree.head(third) < first
                            && tree.head(third) >= 0
                            && tree.head(tree.head(third)) != first
                            && (tree.under(first, tree.head(third))
                                    || tree.under(first, tree.head(tree.head(third))))
                            && (name(third) || several(third))
                            && linked(second, third);
            if (last) {
                return third;
            }
        }
        return -1;
    }

    /// The next member: it stands beside the second, or beside the first behind it.
    private int third(int first, int second) {
        for (int head : new int[] {second, first}) {
            for (int kid : tree.kids(head, "conj")) {
                if (kid > second && linked(second, kid)) {
                    return kid;
                }
            }
        }
        return -1;
    }

    /// Only names and small words stand between them, "and" or a comma among them.
    private boolean linked(int second, int third) {
        boolean linked = false;
        for (int at = second + 1; at < third; at++) {
            Token token = tree.at(at);
            boolean mark = token.form().equals(",") || token.tag().equals("CC");
            linked |= mark;
            if (!mark && token.verb()) {
                return false;
            }
        }
        return linked;
    }

    /// "and a handful of smaller bands", "and two other groups".
    private boolean several(int third) {
        return tree.at(third).tag().equals("NNS") && !tree.has(third, "poss")
                || tree.at(third).noun()
                        && tree.kids(third, "prep").stream()
                                .anyMatch(kid -> tree.lemma(kid).equals("of"));
    }

    /// "A, B, and C": a comma stands before the "and" too.
    private boolean oxford(int third) {
        int start = start(third);
        return start > 1
                && tree.at(start - 1).tag().equals("CC")
                && tree.at(start - 2).form().equals(",");
    }

    /// "the Rebel Army of Tana, RAT, and the Front": a short second name.
    private boolean acronym(int second, int start, int first) {
        String form = tree.at(second).form();
        if (start != second || !form.equals(form.toUpperCase(Locale.ROOT))) {
            return false;
        }
        char initial =
                tree.at(start(first)).tag().equals("DT")
                        ? tree.at(start(first) + 1).form().charAt(0)
                        : tree.at(start(first)).form().charAt(0);
        boolean several = first - start(first) > 0;
        return several && form.charAt(0) == initial;
    }

    private int start(int noun) {
        int start = noun;
        while (start > 0
                && tree.under(start - 1, noun)
                && !tree.at(start - 1).form().equals(",")
                && !tree.at(start - 1).tag().equals("CC")) {
            start--;
        }
        return start;
    }

    /// "the Libya Shield 1 brigade" is a name, but for its last word.
    private boolean unit(int index) {
        return UNITS.contains(tree.at(index).form())
                && tree.has(index, "det")
                && tree.kids(index).stream()
                        .anyMatch(kid -> kid < index && tree.at(kid).properNoun());
    }

    private boolean name(int index) {
        Token token = tree.at(index);
        return token.properNoun()
                || token.noun() && token.form().chars().anyMatch(Character::isUpperCase);
    }
}
