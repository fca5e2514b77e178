package muster.parse;

import java.util.ArrayList;
import java.util.List;

/// Parts a bare day from the subject before it: "Separatists 8 January attacked Mora", "The
/// government 17 January banned the Front": the day does nothing.
final class MidTimes {
    private final Tree tree;
    private final List<Token> mended;

    private MidTimes(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        MidTimes times = new MidTimes(tokens);
        for (Token token : tokens) {
            times.part(token);
            times.object(token);
        }
        return times.mended;
    }

    private void part(Token month) {
        int number = month.index() - 1;
        int noun = number - 1;
        int verb = month.index() + 1;
        while (verb < tree.size() && tree.at(verb).tag().startsWith("RB")) {
            verb++;
        }
        boolean day =
                noun >= 0
                        && verb < tree.size()
                        && month(month)
                        && tree.at(number).form().matches("\\d{1,2}([-–]\\d{1,2})?")
                        && (tree.at(noun).noun() || tree.at(noun).form().equals(")"))
                        && tree.at(verb).tag().equals("VBD");
        if (!day) {
            return;
        }
        mended.set(month.index(), month.hung(verb, "npadvmod"));
        mended.set(number, tree.at(number).hung(month.index(), "nmod"));
        int subject = tree.at(noun).noun() ? noun : tree.head(noun);
        boolean lost = subject >= 0 && tree.head(subject) >= number && tree.head(subject) <= verb;
        if (lost) {
            mended.set(subject, tree.at(subject).hung(verb, "nsubj"));
        }
    }

    /// "released on Sunday 22 men", "announced on Thursday the capture of Dan": the men stand
    /// beside no day.
    private void object(Token noun) {
        int day =
                noun.head() < 0
                        ? -1
                        : switch (noun.label()) {
                            case "appos" -> noun.head();
                            case "pobj" -> tree.kid(noun.head(), "pobj"); // the first of two
                            default -> -1;
                        };
        int on = day >= 0 && tree.label(day).equals("pobj") ? tree.head(day) : -1;
        int verb = on < 0 ? -1 : tree.head(on);
        boolean lost =
                verb >= 0
                        && verb == on - 1
                        && tree.at(verb).verb()
                        && Tree.TIMES.contains(tree.lemma(day))
                        && !Tree.TIMES.contains(noun.lemma())
                        && noun.noun()
                        && noun.index() > day
                        && tree.first(noun.index()) == day + 1
                        && !tree.has(verb, "dobj")
                        && !tree.has(verb, "auxpass");
        if (lost) {
            mended.set(noun.index(), noun.hung(verb, "dobj"));
            if (tree.at(verb).tag().equals("VBN") && !tree.has(verb, "aux")) {
                mended.set(verb, tree.at(verb).tagged("VBD"));
            }
        }
    }

    /// A month's name, in full or cut short, and no verb ("may").
    private static boolean month(Token token) {
        return token.properNoun()
                && token.form()
                        .matches("(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?");
    }
}
