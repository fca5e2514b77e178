package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Parts a time that opens a sentence from the subject behind it: "Since January the Front, led by
/// Omar, has killed": "the Front" is no part of "January".
final class FrontedTimes {
    private static final Set<String> OPENERS =
            Set.of("in", "on", "since", "by", "until", "before", "after", "during");
    private static final Set<String> WORDS =
            Set.of("last", "next", "this", "that", "early", "late", "mid", "-");
    private static final Set<String> LATER =
            Set.of("conj", "advcl", "ccomp", "dep", "parataxis", "relcl", "acl");

    private final Tree tree;
    private final List<Token> mended;

    private FrontedTimes(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        FrontedTimes times = new FrontedTimes(tokens);
        for (Token token : tokens) {
            boolean opens =
                    token.index() == 0
                            || Set.of("-", "–", "—", ":", "--")
                                    .contains(tokens.get(token.index() - 1).form())
                            || times.told(token.index());
            if (opens && OPENERS.contains(token.lemma())) {
                times.part(token.index());
            }
        }
        return times.mended;
    }

    /// "documented how, in May, ...".
    private boolean told(int at) {
        return at > 2
                && tree.comma(at - 1)
                && Set.of("how", "that", "when", "where").contains(tree.lemma(at - 2));
    }

    private void part(int opener) {
        int last = last(opener);
        int subject = last < 0 ? -1 : subject(opener, last);
        int main = subject < 0 ? -1 : main(subject);
        if (main < 0 || main <= subject) {
            return;
        }
        List<Integer> others = tree.kids(main, Tree.SUBJECTS);
        for (int other : others) {
            if (other < subject || !tree.at(subject + 1).form().equals(",")) {
                return;
            }
            hang(other, subject, "appos");
        }
        for (int at = opener; at <= last; at++) {
            Token time = tree.at(at);
            if (time.tag().equals("MD")) {
                mended.set(
                        at,
                        new Token(
                                at,
                                time.span(),
                                time.form(),
                                "may",
                                "NNP",
                                time.head(),
                                time.label()));
            }
        }
        participle(subject, main);
        own(opener, last, subject);
        hang(opener, main, "prep");
        hang(subject, main, tree.has(main, "auxpass") ? "nsubjpass" : "nsubj");
    }

    /// "On 9 June attackers burned": the ninth of June is no attackers'.
    private void own(int opener, int last, int subject) {
        if (tree.head(subject) == opener) {
            hang(last, opener, "pobj");
            for (int at = opener + 1; at < last; at++) {
                hang(at, last, "nmod");
            }
        }
    }

    /// The last word of the time behind the opener; -1 where no time stands there.
    private int last(int opener) {
        boolean time = false;
        int at = opener + 1;
        while (at < tree.size() - 2 && named(at)) {
            time |=
                    Tree.TIMES.contains(tree.lemma(at))
                            || tree.lemma(at).equals("then")
                            || tree.at(at).form().length() == 4;
            at++;
        }
        return time ? at - 1 : -1;
    }

    private boolean named(int at) {
        Token token = tree.at(at);
        boolean month =
                Tree.TIMES.contains(token.lemma()) && !token.verb() || token.lemma().equals("then");
        boolean joins =
                token.tag().equals("CC")
                        && Tree.TIMES.contains(tree.lemma(at - 1))
                        && Tree.TIMES.contains(tree.lemma(at + 1));
        return month
                || joins
                || WORDS.contains(token.lemma())
                || token.form().matches("\\d{1,4}(st|nd|rd|th)?");
    }

    /// The noun behind the time that hangs on the time's words; -1 where none does.
    private int subject(int opener, int last) {
        int at = last + 1;
        if (tree.at(at).form().equals(",")) {
            at++;
        }
        while (tree.head(at) > at && !tree.at(at).verb() && !tree.at(tree.head(at)).verb()) {
            at = tree.head(at);
        }
        int head = tree.head(at);
        return tree.at(at).noun() && at > last && head >= opener && head <= last ? at : -1;
    }

    /// The finite verb of the sentence.
    private int main(int subject) {
        int above = tree.head(tree.head(subject));
        if (above > subject
                && tree.at(tree.head(subject)).tag().equals("IN")
                && tree.finite(above)
                && tree.kids(above, Tree.SUBJECTS).isEmpty()) {
            return above;
        }
        int root = subject;
        for (int steps = 0; steps < tree.size() && tree.head(root) >= 0; steps++) {
            root = tree.head(root);
            if (root > subject && tree.finite(root)) {
                return root;
            }
        }
        if (tree.finite(root)) {
            return root;
        }
        for (int kid : tree.kids(root)) {
            boolean later = kid > root && LATER.contains(tree.label(kid)) && tree.finite(kid);
            if (later && tree.at(root).verb() && tree.commaBetween(root, kid)) {
                return kid;
            }
        }
        return -1;
    }

    /// "the Front, then led by Omar, seized": the participle is the noun's.
    private void participle(int subject, int main) {
        int at = subject + 1;
        if (at >= main || !tree.at(at).form().equals(",")) {
            return;
        }
        at++;
        while (at < main && tree.at(at).tag().startsWith("RB")) {
            at++;
        }
        if (at >= main || !tree.at(at).tag().equals("VBN") || tree.finite(at)) {
            return;
        }
        for (int kid : tree.kids(at)) {
            if (kid < subject) {
                hang(kid, main, tree.label(kid));
            }
        }
        if (tree.head(at) < 0) {
            hang(main, -1, "root");
        }
        hang(at, subject, "acl");
    }

    private void hang(int index, int onto, String label) {
        mended.set(index, mended.get(index).hung(onto, label));
    }
}
