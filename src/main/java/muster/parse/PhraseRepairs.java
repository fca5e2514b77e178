package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Rehangs names and descriptions that the parser hung beside each other wrongly.
final class PhraseRepairs {
    private static final Pattern DIRECTION =
            Pattern.compile("(?:north|south)?-?(?:east|west)|north|south");

    private PhraseRepairs() {}

    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        Tree tree = new Tree(tokens);
        for (Token token : tokens) {
            if (token.head() >= 0) {
                descriptions(tree, token, mended);
                names(tree, token, mended);
                NotRepairs.mend(tree, token, mended);
                secondSubject(tree, token, mended);
                list(tree, token, mended);
                FrontedPhrases.mend(tree, token, mended);
                direction(tree, token, mended);
                date(tree, token, mended);
                aside(tree, token, mended);
                across(tree, token, mended);
                goesOn(tree, token, mended);
                weekday(tree, token, mended);
            }
        }
        return mended;
    }

    /// "Khan, once its chief in Mora, was appointed": the chief is Khan, not a second subject.
    private static void secondSubject(Tree tree, Token token, List<Token> mended) {
        List<Integer> subjects =
                Tree.SUBJECTS.contains(token.label())
                        ? tree.kids(token.head(), Tree.SUBJECTS)
                        : List.of();
        int first = subjects.isEmpty() ? -1 : subjects.getFirst();
        boolean description =
                first >= 0
                        && first < token.index()
                        && token.index() < token.head()
                        && token.tag().equals("NN")
                        && tree.at(first).properNoun()
                        && !plural(tree, token.head());
        if (description && comma(tree, first, token.index())) {
            mended.set(token.index(), token.hung(first, "appos"));
        }
    }

    /// "Officials suspect the Guard": no apposition stands across a verb.
    private static void across(Tree tree, Token token, List<Token> mended) {
        int first = token.head();
        int verb = tree.head(first);
        boolean split =
                token.label().equals("appos")
                        && token.noun()
                        && verb > first
                        && verb < token.index()
                        && Tree.SUBJECTS.contains(tree.label(first))
                        && tree.finite(verb)
                        && !tree.has(verb, "dobj")
                        && !tree.has(verb, "auxpass")
                        && !comma(tree, verb, token.index());
        if (split) {
            mended.set(token.index(), token.hung(verb, "dobj"));
        }
    }

    /// "on Monday Mora fell": Mora fell, on Monday.
    private static void weekday(Tree tree, Token day, List<Token> mended) {
        int name = day.head();
        boolean joined =
                day.label().equals("compound")
                        && Tree.TIMES.contains(day.lemma())
                        && day.properNoun()
                        && name == day.index() + 1
                        && tree.at(name).properNoun()
                        && tree.label(name).equals("pobj");
        int preposition = joined ? tree.head(name) : -1;
        int verb = preposition < 0 ? -1 : tree.head(preposition);
        boolean bare =
                verb > name
                        && tree.finite(verb)
                        && preposition == day.index() - 1
                        && tree.kids(verb, Tree.SUBJECTS).isEmpty();
        if (bare) {
            mended.set(day.index(), day.hung(preposition, "pobj"));
            mended.set(
                    name,
                    tree.at(name).hung(verb, tree.has(verb, "auxpass") ? "nsubjpass" : "nsubj"));
        }
    }

    /// "..., the ministry reported, ...": the ministry was hung on the name before it.
    private static void aside(Tree tree, Token verb, List<Token> mended) {
        int at = verb.index();
        boolean bare =
                tree.labelled(at, "advcl", "parataxis", "dep")
                        && verb.verb()
                        && MissedVerbs.FINITE.contains(verb.tag())
                        && tree.kids(at, Tree.SUBJECTS).isEmpty()
                        && !tree.has(at, "mark");
        for (int noun = at - 1; bare && noun >= Math.max(1, at - 8); noun--) {
            if (tree.label(noun).equals("appos")
                    && comma(tree, tree.head(noun), noun)
                    && !comma(tree, noun, at)) {
                mended.set(noun, tree.at(noun).hung(at, "nsubj"));
                mended.set(at, verb.hung(verb.head(), "parataxis"));
                return;
            }
        }
    }

    /// "They fled, officers said, and may have killed six": the officers killed nobody.
    private static void goesOn(Tree tree, Token verb, List<Token> mended) {
        int aside = verb.head();
        boolean after =
                verb.label().equals("conj")
                        && tree.at(verb.index()).verb()
                        && aside < verb.index()
                        && tree.label(aside).equals("parataxis")
                        && tree.head(aside) >= 0
                        && tree.head(aside) < aside
                        && aside + 1 < tree.size()
                        && tree.at(aside + 1).form().equals(",")
                        && tree.kids(verb.index(), Tree.SUBJECTS).isEmpty();
        if (after) {
            mended.set(verb.index(), verb.hung(tree.head(aside), "conj"));
        }
    }

    /// "but on 2 March expelled them": March expelled nobody.
    private static void date(Tree tree, Token month, List<Token> mended) {
        int day = month.index() - 1;
        boolean split =
                Tree.SUBJECTS.contains(month.label())
                        && Tree.TIMES.contains(month.lemma())
                        && day >= 0
                        && tree.at(day).tag().equals("CD")
                        && tree.label(day).equals("pobj");
        if (split) {
            mended.set(month.index(), month.hung(tree.head(day), "pobj"));
            mended.set(day, tree.at(day).hung(month.index(), "nmod"));
        }
    }

    /// "positions of the Guard west of Mora": of the Guard, and they lie west.
    private static void direction(Tree tree, Token token, List<Token> mended) {
        int name = token.index() - 1;
        boolean headed =
                token.noun()
                        && DIRECTION.matcher(token.lemma()).matches()
                        && name >= 0
                        && tree.head(name) == token.index()
                        && tree.at(name).noun()
                        && tree.kids(token.index(), "prep").stream()
                                .anyMatch(kid -> tree.lemma(kid).equals("of"));
        if (!headed) {
            return;
        }
        mended.set(name, tree.at(name).hung(token.head(), token.label()));
        for (int kid : tree.kids(token.index())) {
            if (kid < name) {
                mended.set(kid, tree.at(kid).hung(name, tree.label(kid)));
            }
        }
        mended.set(token.index(), token.hung(name, "advmod"));
    }

    /// "That wing, the Guard and two others left": no comma closes an apposition, so it is a list.
    private static void list(Tree tree, Token token, List<Token> mended) {
        int first = token.head();
        boolean named = token.label().equals("appos") && token.properNoun();
        if (!named || tree.at(first).tag().endsWith("S") || !comma(tree, first, token.index())) {
            return;
        }
        int last = token.index();
        for (int kid = last; kid >= 0; kid = tree.kid(kid, "conj")) {
            last = kid;
        }
        boolean ended =
                last > token.index()
                        && coordinated(tree, tree.head(last), last)
                        && Tree.SUBJECTS.contains(tree.label(first))
                        && !comma(tree, last, tree.head(first));
        if (ended && last < tree.head(first)) {
            mended.set(token.index(), token.hung(first, "conj"));
        }
    }

    private static boolean plural(Tree tree, int verb) {
        return tree.at(verb).tag().equals("VBP")
                || tree.kids(verb).stream()
                        .anyMatch(kid ->
                                tree.label(kid).startsWith("aux")
                                        && (tree.at(kid).tag().equals("VBP")
                                                || tree.at(kid).form().equals("were")));
    }

    private static boolean comma(Tree tree, int from, int to) {
        for (int at = from; at < to; at++) {
            if (tree.at(at).form().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /// "Omar, once its deputy and now its head, left": the head stands beside the deputy.
    private static void descriptions(Tree tree, Token token, List<Token> mended) {
        int first = token.head();
        int cc = token.index() - 1;
        if (!token.label().equals("conj")
                || !token.tag().equals("NN")
                || !tree.at(first).properNoun()) {
            return;
        }
        while (cc > first && !tree.at(cc).tag().equals("CC")) {
            cc--;
        }
        int deputy = tree.kid(first, "appos");
        boolean within = cc > first && !tree.at(cc - 1).form().equals(",");
        if (within && deputy >= 0 && deputy < cc && tree.at(deputy).tag().equals("NN")) {
            mended.set(token.index(), token.hung(deputy, "conj"));
        }
    }

    /// "X and its allies, Y and Z, left": Y and Z are the allies.
    private static void names(Tree tree, Token token, List<Token> mended) {
        int name = token.index();
        boolean several =
                tree.kids(name, "conj").stream().anyMatch(kid -> coordinated(tree, name, kid));
        if (!token.properNoun() || !several || token.head() < 0) {
            return;
        }
        int allies = token.head();
        if (Tree.SUBJECTS.contains(token.label())) {
            allies = subjectBefore(tree, token);
        } else if (!token.label().equals("conj") || coordinated(tree, allies, name)) {
            return;
        }
        if (allies >= 0
                && tree.at(allies).tag().equals("NNS")
                && tree.label(allies).equals("conj")
                && coordinated(tree, tree.head(allies), allies)) {
            mended.set(name, token.hung(allies, "appos"));
        }
    }

    /// The last word of the coordination that is the verb's first subject.
    private static int subjectBefore(Tree tree, Token second) {
        List<Integer> subjects = tree.kids(second.head(), Tree.SUBJECTS);
        int last = subjects.getFirst();
        if (last == second.index()) {
            return -1;
        }
        for (int kid = tree.kid(last, "conj"); kid >= 0; kid = tree.kid(last, "conj")) {
            last = kid;
        }
        return last;
    }

    private static boolean coordinated(Tree tree, int first, int second) {
        for (int at = first + 1; at < second; at++) {
            if (tree.at(at).tag().equals("CC") && tree.head(at) == first) {
                return true;
            }
        }
        return false;
    }
}
