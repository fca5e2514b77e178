package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Gives a verb what the parser hung on the helping verb before it ("Rovia has for years supported
/// them") or on the words of a rough number behind it ("kept up to 400 soldiers there").
final class HelperVerbs {
    private static final Set<String> ROUGH = Set.of("up", "close", "near", "upwards", "nearer");

    private final Tree tree;
    private final List<Token> mended;

    private HelperVerbs(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        HelperVerbs repairs = new HelperVerbs(tokens);
        for (Token token : tokens) {
            repairs.helper(token);
            repairs.roughly(token);
            repairs.since(token);
        }
        return repairs.mended;
    }

    /// "has for years supported": who has, supports.
    private void helper(Token helper) {
        int verb = helper.head();
        boolean helps =
                helper.label().startsWith("aux") && verb > helper.index() && tree.at(verb).verb();
        for (int kid : helps ? tree.kids(helper.index()) : List.<Integer>of()) {
            boolean second =
                    Tree.SUBJECTS.contains(tree.label(kid))
                            && !tree.kids(verb, Tree.SUBJECTS).isEmpty();
            if (!second) {
                boolean done =
                        tree.label(kid).equals("nsubj")
                                && tree.has(verb, "auxpass")
                                && !helper.label().equals("auxpass");
                hang(kid, verb, done ? "nsubjpass" : tree.label(kid));
            }
        }
    }

    /// "which has since cut ties": it cut them, and no ties that were cut say since when.
    private void since(Token helper) {
        int since = helper.index() + 1;
        int verb = since + 1;
        boolean done =
                helper.form().matches("has|have|had")
                        && verb + 1 < tree.size()
                        && tree.lemma(since).equals("since")
                        && tree.at(verb).tag().matches("VBN|VBD|JJ")
                        && tree.at(verb).form().matches("[a-z]+(ed|en|wn|ut|un)");
        int noun = done ? tree.kid(since, "pobj") : -1;
        if (noun <= verb || tree.head(verb) != noun || tree.head(since) != helper.index()) {
            return;
        }
        String tag = tree.at(verb).tag();
        mended.set(verb, tree.at(verb).hung(helper.head(), helper.label()));
        if (tag.equals("JJ")) {
            mended.set(verb, mended.get(verb).tagged("VBN"));
        }
        for (int kid : tree.kids(helper.index())) {
            if (kid != since) {
                hang(kid, verb, tree.label(kid));
            }
        }
        hang(helper.index(), verb, "aux");
        hang(since, verb, "advmod");
        hang(noun, verb, "dobj");
    }

    /// "kept up to 400 soldiers": the soldiers were kept, "up to" goes with their number.
    private void roughly(Token verb) {
        int up = verb.index() + 1;
        int to = up + 1;
        boolean rough =
                verb.verb()
                        && to + 1 < tree.size()
                        && ROUGH.contains(tree.lemma(up))
                        && tree.lemma(to).matches("to|of")
                        && tree.at(to + 1).tag().equals("CD")
                        && (tree.head(up) == verb.index() || tree.head(to) == verb.index());
        int noun = rough ? tree.kid(to, "pobj") : -1;
        if (noun < 0
                || Tree.TIMES.contains(tree.lemma(noun))
                || !tree.at(noun).tag().matches("NNS|NN|CD")) {
            return;
        }
        boolean passive = tree.has(verb.index(), "auxpass") || tree.has(verb.index(), "dobj");
        if (!passive) {
            hang(noun, verb.index(), "dobj");
            hang(up, noun, "advmod");
            hang(to, noun, "advmod");
        }
    }

    private void hang(int index, int onto, String label) {
        mended.set(index, mended.get(index).hung(onto, label));
    }
}
