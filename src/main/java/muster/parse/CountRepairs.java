package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Rehangs the words of a count of victims: "20 dead", "14 killed and 30 wounded".
final class CountRepairs {
    private static final Set<String> DONE =
            Set.of(
                    "kill", "wound", "injure", "hurt", "capture", "arrest", "detain", "kidnap",
                    "abduct", "free", "release", "execute");
    private static final Set<String> ABOUT = Set.of("around", "about", "over", "under");
    private static final Set<String> STATES = Set.of("dead", "wounded", "injured");

    private final Tree tree;
    private final List<Token> mended;

    private CountRepairs(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        CountRepairs repairs = new CountRepairs(tokens);
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.get(at - 1).tag().equals("CD")) {
                repairs.done(at);
                repairs.state(at);
            }
        }
        for (Token token : tokens) {
            if (token.lemma().equals("between") && token.label().equals("prep")) {
                repairs.span(token);
            } else if (ABOUT.contains(token.lemma()) && token.label().equals("prep")) {
                repairs.about(token);
            }
        }
        return repairs.mended;
    }

    /// "killed between 80 and 100 men": the men were killed.
    private void span(Token between) {
        int noun = tree.kid(between.index(), "pobj");
        int verb = between.head();
        boolean count =
                noun > between.index() + 3
                        && verb == between.index() - 1
                        && tree.at(verb).verb()
                        && tree.at(between.index() + 1).tag().equals("CD")
                        && tree.at(between.index() + 3).tag().equals("CD")
                        && !tree.has(verb, "dobj")
                        && !tree.has(verb, "auxpass");
        if (count) {
            mended.set(noun, tree.at(noun).hung(verb, "dobj"));
            mended.set(between.index(), between.hung(noun, "advmod"));
        }
    }

    /// "supplied around 120 tonnes of arms": the tonnes were supplied.
    private void about(Token about) {
        int noun = tree.kid(about.index(), "pobj");
        int verb = about.head();
        boolean count =
                noun > about.index() + 1
                        && verb == about.index() - 1
                        && tree.at(verb).verb()
                        && tree.at(about.index() + 1).tag().equals("CD")
                        && !tree.has(verb, "dobj")
                        && !tree.has(verb, "auxpass")
                        && !Tree.TIMES.contains(tree.lemma(noun));
        if (count) {
            mended.set(noun, tree.at(noun).hung(verb, "dobj"));
            mended.set(about.index(), about.hung(noun, "advmod"));
        }
    }

    /// "put the toll at 14 killed": fourteen were killed.
    private void done(int verb) {
        Token word = tree.at(verb);
        int count = verb - 1;
        boolean participle =
                word.tag().matches("VB[ND]")
                        && DONE.contains(word.lemma())
                        && word.head() >= 0
                        && word.head() != count
                        && tree.head(count) != verb
                        && !tree.has(verb, "dobj")
                        && !tree.has(verb, "aux")
                        && !tree.has(verb, "auxpass");
        if (participle && tree.kids(verb, Tree.SUBJECTS).isEmpty()) {
            mended.set(verb, word.hung(count, "acl"));
        }
    }

    /// "counted 43 dead": the dead were counted. "left 43 dead": who was left, is dead.
    private void state(int dead) {
        Token word = tree.at(dead);
        int count = dead - 1;
        boolean apart =
                STATES.contains(word.lemma())
                        && word.adjective()
                        && tree.head(count) != dead
                        && tree.head(count) >= 0
                        && !tree.labelled(dead, "oprd", "acomp", "root")
                        && !tree.label(count).equals("nmod");
        int noun = tree.head(count);
        boolean listed =
                STATES.contains(word.lemma())
                        && noun > dead
                        && word.head() == noun
                        && tree.head(noun) >= 0
                        && tree.at(dead + 1).form().equals(",");
        if (listed) { // "44 dead, several churches torched"
            mended.set(dead, word.hung(tree.head(noun), "dep"));
            mended.set(count, tree.at(count).hung(dead, "nmod"));
        } else if (apart) {
            mended.set(dead, word.hung(tree.head(count), tree.label(count)));
            mended.set(count, tree.at(count).hung(dead, "nmod"));
        }
    }
}
