package muster.parse;

import java.util.ArrayList;
import java.util.List;

/// Gives a verb back the subject that the parser took into what opens or interrupts the sentence:
/// "Active since the fall of Mora, the Lions and the Guard hold Beri", "the Lions and the Guard,
/// once allies, clashed".
final class SwallowedSubjects {
    private final Tree tree;
    private final List<Token> mended;

    private SwallowedSubjects(List<Token> tokens) {
        tree = new Tree(tokens);
        mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        SwallowedSubjects first = new SwallowedSubjects(tokens);
        for (int noun = 3; noun + 1 < tokens.size(); noun++) {
            if (first.opened(noun)) {
                break;
            }
        }
        List<Token> opened = List.copyOf(first.mended);
        SwallowedSubjects second = new SwallowedSubjects(opened);
        for (int noun = 3; noun + 2 < opened.size(); noun++) {
            second.aside(noun);
        }
        return second.mended;
    }

    /// "Active since the fall of Mora, the Lions and the Guard left": they stand beside no Mora.
    private boolean opened(int noun) {
        if (!tree.labelled(noun, "conj", "appos") || !inclined()) {
            return false;
        }
        int comma = tree.first(noun) - 1;
        boolean loose =
                tree.comma(comma)
                        && tree.at(noun).properNoun()
                        && tree.lemma(comma + 1).equals("the")
                        && tree.head(noun) < comma
                        && tree.kids(tree.head(noun), "cc").isEmpty();
        int verb = loose ? verb(noun) : -1;
        boolean own = verb > noun && (tree.under(0, verb) || tree.head(0) < 0);
        List<Integer> before = own ? tree.kids(verb, Tree.SUBJECTS) : List.of();
        if (!own || before.stream().anyMatch(kid -> kid > comma || !movable(kid))) {
            return false;
        }
        for (int kid : before) {
            if (kid > 0) {
                hang(tree.first(kid) - 1, 0, "prep");
                hang(kid, tree.first(kid) - 1, "pobj");
            }
        }
        hang(0, verb, "advcl");
        if (tree.under(verb, noun) || tree.head(0) < 0) {
            hang(verb, -1, "root");
        }
        hang(noun, verb, tree.has(verb, "auxpass") ? "nsubjpass" : "nsubj");
        return true;
    }

    /// An adjective or a participle opens the sentence.
    private boolean inclined() {
        return tree.at(0).tag().matches("JJ|VBN|VBG")
                || tree.at(0).form().endsWith("ed") && tree.at(1).tag().matches("RB|IN|TO");
    }

    private boolean movable(int subject) {
        int mark = tree.first(subject) - 1;
        return subject == 0 || mark > 0 && tree.at(mark).tag().equals("IN");
    }

    /// The finite verb right behind the names that stand together; -1 for none.
    private int verb(int noun) {
        int at = noun;
        for (int name : tree.together(noun)) {
            at = Math.max(at, name);
        }
        at++;
        while (at < tree.size() && tree.labelled(at, "aux", "auxpass", "advmod", "neg")) {
            at++;
        }
        boolean finite =
                at < tree.size() && tree.at(at).verb() && (tree.finite(at) || tree.head(at) < 0);
        return finite ? at : -1;
    }

    /// "the Lions and the Guard, once allies, clashed": both were allies, and clashed.
    private void aside(int noun) {
        if (!tree.at(noun).tag().equals("NNS")
                || !NounLinks.RELATIONS.contains(tree.lemma(noun))
                || !tree.comma(noun + 1)) {
            return;
        }
        int comma = noun - 1;
        while (comma > 0 && comma > noun - 5 && !tree.comma(comma)) {
            comma--;
        }
        int name = comma - 1;
        boolean two = comma > 2 && tree.comma(comma) && tree.at(name).properNoun();
        while (two
                && tree.head(name) >= 0
                && tree.head(name) < name
                && tree.labelled(name, "conj", "appos")
                && tree.at(tree.head(name)).noun()) {
            name = tree.head(name);
        }
        int verb = noun + 2;
        while (verb < tree.size() && tree.labelled(verb, "aux", "auxpass", "advmod", "neg")) {
            verb++;
        }
        boolean wrong =
                two
                        && name < comma - 1
                        && verb < tree.size()
                        && tree.finite(verb)
                        && tree.head(noun) != name
                        && (tree.head(name) == verb || tree.head(name) == noun);
        if (wrong) {
            if (tree.head(name) == noun) {
                hang(name, verb, tree.has(verb, "auxpass") ? "nsubjpass" : "nsubj");
            }
            hang(noun, name, "appos");
        }
    }

    private void hang(int index, int onto, String label) {
        mended.set(index, tree.at(index).hung(onto, label));
    }
}
