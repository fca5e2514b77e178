package muster.parse;

import java.util.List;
import java.util.Set;

/// Gives a verb who does the same as its subject: "the Lions fled, as did the Guard", "Rovia has
/// armed them; so has Tovia". And the place that is set before: "it was in Mora that ten died".
final class Ellipses {
    private static final Set<String> AGAIN = Set.of("have", "do", "be", "will");
    private static final Set<String> PLACES = Set.of("in", "at", "near", "on", "outside");

    private final Tree tree;
    private final Links links;

    Ellipses(Tree tree, Links links) {
        this.tree = tree;
        this.links = links;
    }

    void find() {
        for (int at = 1; at < tree.size(); at++) {
            if (AGAIN.contains(tree.lemma(at)) && tree.at(at).verb() && tree.head(at) >= 0) {
                again(at);
            }
            if (tree.lemma(at).equals("be") && tree.lemma(at - 1).equals("it")) {
                cleft(at);
            }
        }
    }

    private void again(int aux) {
        boolean as =
                tree.label(aux).equals("advcl")
                        && tree.lemma(aux - 1).equals("as")
                        && tree.comma(aux - 2);
        boolean so = tree.label(aux).equals("conj") && tree.lemma(aux - 1).equals("so");
        int verb = tree.head(aux);
        if (!as && !so || !tree.at(verb).verb() || verb > aux) {
            return;
        }
        List<Integer> others =
                tree.kids(aux, Set.of("nsubj", "dobj", "attr")).stream()
                        .filter(kid -> kid > aux)
                        .flatMap(kid -> tree.together(kid).stream())
                        .filter(kid -> tree.at(kid).tag().matches("NNPS?|NNS|PRP"))
                        .toList();
        boolean done = tree.lemma(aux).equals("be") || tree.has(verb, "auxpass");
        links.add(verb, done ? Link.OBJ : Link.SUBJ, others);
        for (Link link : List.copyOf(links.of(verb))) {
            boolean deed = link.role().equals(Link.OBJ) && !done && tree.at(link.filler()).noun();
            if (deed && !links.of(link.filler(), Link.SUBJ).isEmpty()) {
                links.add(link.filler(), Link.SUBJ, others); // "swore allegiance, as did the Guard"
            }
        }
    }

    private void cleft(int be) {
        for (int clause : tree.kids(be, Set.of("ccomp", "advcl", "relcl"))) {
            boolean that =
                    clause > be
                            && tree.kids(clause, "mark").stream()
                                    .anyMatch(mark -> tree.lemma(mark).equals("that"));
            for (int prep : that ? tree.kids(be, "prep") : List.<Integer>of()) {
                if (prep == be + 1 && PLACES.contains(tree.lemma(prep))) {
                    links.add(clause, tree.lemma(prep), tree.kids(prep, "pobj"));
                }
            }
        }
    }
}
