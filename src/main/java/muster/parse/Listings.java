package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Rehangs the members of a list that the parser hung on a date, on a part of the first member or
/// nowhere.
final class Listings {
    private final Tree tree;
    private final List<Token> mended;

    private Listings(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        List<Token> now = tokens;
        for (UnaryOperator<Listings> rule :
                List.<UnaryOperator<Listings>>of(
                        Listings::split,
                        Listings::members,
                        Listings::listed,
                        Listings::cut,
                        Listings::parted,
                        Listings::last,
                        Listings::led)) {
            now = rule.apply(new Listings(now)).mended;
        }
        return now;
    }

    /// "holds Mora since May and Beri since June", "controls Mora and most of the hills, and left":
    /// what stands after "and" belongs to the first thing held.
    private Listings split() {
        for (int second = 2; second < tree.size(); second++) {
            int first = tree.head(second);
            boolean dated =
                    tree.label(second).equals("conj")
                            && tree.at(second).properNoun()
                            && Tree.TIMES.contains(tree.lemma(first))
                            && !Tree.TIMES.contains(tree.lemma(second))
                            && tree.label(first).equals("pobj")
                            && tree.at(second - 1).tag().equals("CC");
            int verb = dated ? tree.head(tree.head(first)) : -1;
            int thing = verb < 0 || !tree.at(verb).verb() ? -1 : tree.kid(verb, "dobj");
            if (thing >= 0 && thing < second && tree.at(thing).properNoun()) {
                hang(second, thing, "conj");
            }
            int cc = Tree.SUBJECTS.contains(tree.label(second)) ? tree.first(second) - 1 : -1;
            boolean cut =
                    Tree.SUBJECTS.contains(tree.label(second))
                            && Appositions.QUANTITIES.contains(tree.lemma(second))
                            && cc > 0
                            && tree.at(cc).tag().equals("CC")
                            && tree.head(cc) != first
                            && tree.at(Math.max(0, tree.head(cc))).verb();
            int held = cut ? tree.kid(tree.head(cc), "dobj") : -1;
            if (held >= 0 && held < cc && cc - held <= 4) {
                hang(second, held, "conj");
            }
        }
        return this;
    }

    /// "the Giants of Tula, the Coast Guard and Omar's Front": they stand beside the Giants.
    private Listings members() {
        for (int second = 2; second < tree.size(); second++) {
            int first = tree.head(second);
            boolean beside =
                    tree.label(second).equals("conj")
                            || tree.label(second).equals("appos") && tree.has(second, "cc");
            boolean listed =
                    beside
                            && first >= 0
                            && tree.at(second).properNoun()
                            && tree.label(first).equals("pobj")
                            && tree.at(first).properNoun();
            int of = listed ? tree.head(first) : -1;
            boolean named =
                    of >= 0
                            && tree.lemma(of).matches("of|for")
                            && tree.head(of) >= 0
                            && tree.head(of) == of - 1
                            && tree.at(tree.head(of)).properNoun();
            boolean own = tree.has(second, "det") || tree.has(second, "poss");
            if (named
                    && own
                    && !tree.under(tree.head(of), second)
                    && (!tree.has(first, "det") || tree.has(tree.head(of), "det"))) {
                hang(second, tree.head(of), "conj");
            }
        }
        return this;
    }

    /// "three groups that make up the Front: A, led by Dan; B; and C": the groups are A, B and C.
    private Listings listed() {
        for (int colon = 2; colon + 2 < tree.size(); colon++) {
            if (!tree.at(colon).form().equals(":")) {
                continue;
            }
            int many = many(colon);
            int first = many < 0 ? -1 : top(colon);
            if (first < 0 || !tree.at(first).properNoun()) {
                continue;
            }
            if (tree.head(first) != many) {
                hang(first, many, "appos");
            }
            for (int at = first + 1; at < tree.size() - 1; at++) {
                boolean next = tree.at(at).form().equals(";") && tree.head(at) >= 0;
                int name = next ? top(at) : -1;
                if (name > first && tree.at(name).properNoun() && name != first) {
                    hang(name, first, "conj");
                }
            }
        }
        return this;
    }

    /// "The Union, made up of the Front, the Guard and the Lions, left": what stands between the
    /// first member and the verb, where that has its subject already, belongs to the list.
    private Listings cut() {
        for (int second = 3; second < tree.size() - 2; second++) {
            int verb = tree.head(second);
            boolean late =
                    Tree.SUBJECTS.contains(tree.label(second))
                            && verb > second
                            && tree.at(second).properNoun()
                            && tree.has(second, "cc")
                            && tree.has(second, "conj")
                            && tree.comma(verb - 1);
            int before = late ? tree.first(second) - 1 : -1;
            int first = late && before > 1 && tree.comma(before) ? before - 1 : -1;
            boolean told =
                    first > 0
                            && tree.at(first).noun()
                            && tree.labelled(first, "dobj", "pobj", "appos")
                            && !tree.under(first, second)
                            && tree.kids(verb, Tree.SUBJECTS).stream()
                                    .anyMatch(kid -> kid < first && tree.under(first, kid));
            if (told) {
                hang(second, first, "conj");
            }
        }
        return this;
    }

    /// "with Dan, head of the Front; Omar, its spokesman; and Yaro": Omar stands beside Dan.
    private Listings parted() {
        for (int second = 3; second < tree.size(); second++) {
            if (!tree.labelled(second, "appos", "conj")) {
                continue;
            }
            int mark = tree.first(second) - 1;
            if (mark > 1 && tree.at(mark).tag().equals("CC")) {
                mark--;
            }
            boolean item =
                    mark > 1
                            && tree.at(mark).form().equals(";")
                            && tree.at(second).properNoun()
                            && tree.labelled(second, "appos", "conj")
                            && tree.head(second) >= 0
                            && tree.head(second) < mark;
            int first = item ? tree.head(second) : -1;
            while (first >= 0) {
                boolean of =
                        tree.label(first).equals("pobj")
                                && tree.lemma(tree.head(first)).equals("of");
                if (of && tree.label(tree.head(tree.head(first))).equals("appos")) {
                    first = tree.head(tree.head(first));
                } else if (tree.label(first).equals("appos")) {
                    first = tree.head(first);
                } else {
                    break;
                }
            }
            if (first >= 0 && first != tree.head(second) && tree.at(first).properNoun()) {
                hang(second, first, "conj");
            }
        }
        return this;
    }

    /// "made up of the Guard, the Lions (AL), and the Front (TF).": the Front is the last of the
    /// list, and nothing that somebody does.
    private Listings last() {
        for (int last = 4; last < tree.size(); last++) {
            if (!tree.at(last).properNoun()) {
                continue;
            }
            int and = tree.first(last) - 1;
            boolean astray =
                    tree.labelled(last, "xcomp", "dep", "advcl", "ccomp", "npadvmod")
                            && and > 2
                            && tree.at(and).tag().equals("CC")
                            && tree.comma(and - 1)
                            && tree.kids(last, Tree.SUBJECTS).isEmpty();
            int one = astray ? tree.head(and) : -1;
            boolean list =
                    one >= 0
                            && one < and
                            && tree.at(one).properNoun()
                            && tree.labelled(one, "conj", "appos", "pobj", "dobj")
                            && !tree.under(one, last);
            if (list) {
                hang(last, one, "conj");
            }
        }
        return this;
    }

    /// "into the Front, led by Dan, and the Guard, led by Omar": the Guard stands beside the Front.
    private Listings led() {
        for (int second = 4; second < tree.size(); second++) {
            int agent = tree.label(second).equals("conj") ? tree.head(second) : -1;
            int by = agent < 0 || !tree.label(agent).equals("pobj") ? -1 : tree.head(agent);
            int verb = by < 0 || !tree.lemma(by).equals("by") ? -1 : tree.head(by);
            int and = verb > 1 ? tree.first(second) - 1 : -1;
            boolean apart =
                    verb > 1
                            && and > 0
                            && tree.at(second).properNoun()
                            && tree.at(verb).tag().equals("VBN")
                            && tree.comma(verb - 1)
                            && tree.at(and).tag().equals("CC")
                            && tree.comma(and - 1);
            int first = apart ? verb - 2 : -1;
            boolean name =
                    first >= 0
                            && tree.at(first).properNoun()
                            && tree.labelled(first, "pobj", "dobj", "appos", "conj", "nsubj")
                            && !tree.under(first, second);
            if (name) {
                hang(second, first, "conj");
                if (!tree.under(first, verb)) {
                    hang(verb, first, "acl");
                }
            }
        }
        return this;
    }

    /// The plural noun before the colon that a number or "following" counts.
    private int many(int colon) {
        for (int at = colon - 1; at >= Math.max(0, colon - 12); at--) {
            boolean counted =
                    tree.at(at).tag().equals("NNS")
                            && tree.kids(at).stream()
                                    .anyMatch(kid ->
                                            tree.at(kid).tag().equals("CD")
                                                    || tree.lemma(kid).equals("following")
                                                    || tree.lemma(kid).equals("several"));
            if (counted) {
                return at;
            }
        }
        return -1;
    }

    /// The head of the noun phrase that starts after `mark`.
    private int top(int mark) {
        int at = mark + 1;
        while (at < tree.size() - 1 && (tree.at(at).tag().equals("CC") || tree.comma(at))) {
            at++;
        }
        int start = at;
        while (tree.head(at) > at && tree.head(at) - start <= 6 && tree.at(tree.head(at)).noun()) {
            at = tree.head(at);
        }
        return at;
    }

    private void hang(int index, int onto, String label) {
        mended.set(index, mended.get(index).hung(onto, label));
    }
}
