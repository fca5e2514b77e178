package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Rehangs a noun phrase that stands before the subject it describes: "A splinter of the Front, the
/// Guard took Mora", "while its rivals, the Lions, left".
final class FrontedNouns {
    private static final Set<String> SPANS =
            Set.of("decade", "hour", "minute", "century", "generation", "fortnight", "weekend");
    private static final Set<String> OPENERS =
            Set.of("a", "an", "once", "long", "one", "now", "formerly", "originally", "initially");
    private static final Set<String> MARKS =
            Set.of("while", "whereas", "although", "though", "that");
    private static final Set<String> CONTRASTS = Set.of("while", "whereas", "although", "though");

    private final Tree tree;
    private final List<Token> mended;

    private FrontedNouns(List<Token> tokens) {
        tree = new Tree(tokens);
        mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        FrontedNouns nouns = new FrontedNouns(tokens);
        for (int noun = 0; noun + 3 < tokens.size(); noun++) {
            int subject = nouns.described(noun);
            if (subject > noun) {
                nouns.hang(noun, subject, "appos");
            }
            nouns.contrasted(noun);
        }
        return nouns.mended;
    }

    /// The subject behind the comma that ends the phrase which opens the sentence; -1 for none.
    private int described(int noun) {
        boolean loose =
                tree.at(noun).noun() && tree.labelled(noun, "npadvmod", "advcl", "dep", "vocative");
        boolean subject = Tree.SUBJECTS.contains(tree.label(noun));
        int verb = tree.head(noun);
        while (loose && verb > noun && !tree.at(verb).verb()) {
            verb = tree.head(verb);
        }
        int start = tree.first(noun);
        boolean marked = start == 1 && CONTRASTS.contains(tree.lemma(0)) && tree.head(0) == verb;
        if (!loose && !subject || verb <= noun || start != 0 && !marked) {
            marked = CONTRASTS.contains(tree.lemma(0)) && tree.head(0) == noun && start == 0;
            if (!marked || verb <= noun || !tree.at(noun).noun() || tree.verbal(noun)) {
                return -1;
            }
        }
        if (tree.at(noun).properNoun() || tree.at(noun).pronoun() || timed(noun)) {
            return -1;
        }
        boolean opens =
                OPENERS.contains(tree.lemma(0))
                        || tree.at(0).tag().equals("RB")
                        || subject
                        || marked;
        int second = -1;
        for (int kid : tree.kids(verb, Tree.SUBJECTS)) {
            second = kid > noun && second < 0 ? kid : second;
        }
        int comma = second < 0 ? -1 : tree.first(second) - 1;
        boolean next = opens && comma > noun && tree.comma(comma) && named(second);
        for (int at = noun + 1; next && at < comma; at++) {
            next = tree.under(at, noun);
        }
        return next ? second : -1;
    }

    private boolean timed(int noun) {
        return Tree.TIMES.contains(tree.lemma(noun)) || SPANS.contains(tree.lemma(noun));
    }

    /// "the Guard", "the group", "it".
    private boolean named(int subject) {
        return tree.at(subject).properNoun()
                || tree.at(subject).form().matches("it|they|he|she")
                || tree.lemma(tree.first(subject)).equals("the");
    }

    /// "copied its flag, while its rivals, the Lions, left": the rivals are the Lions, no flag's.
    /// "believes that the Lions, a wing of the Front, left": they left.
    private void contrasted(int noun) {
        int mark = tree.labelled(noun, "conj", "dobj") ? tree.first(noun) - 1 : -1;
        boolean late =
                mark > tree.head(noun)
                        && MARKS.contains(tree.lemma(mark))
                        && tree.label(mark).equals("mark");
        int verb = late ? tree.head(mark) : -1;
        int subject = verb > noun ? tree.kid(verb, "nsubj") : -1;
        if (subject > noun && tree.comma(tree.first(subject) - 1)) {
            hang(subject, noun, "appos");
            hang(noun, verb, "nsubj");
        }
    }

    private void hang(int index, int onto, String label) {
        mended.set(index, tree.at(index).hung(onto, label));
    }
}
