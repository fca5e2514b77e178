package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Parts what stands behind "and" or a comma from what stands before it: the time of the next verb,
/// the next clause's subject.
final class SharedTimes {
    private static final Set<String> TIMED = Set.of("in", "on", "by", "during", "after", "since");

    private final Tree tree;
    private final List<Token> mended;

    private SharedTimes(List<Token> tokens) {
        tree = new Tree(tokens);
        mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        SharedTimes now = new SharedTimes(tokens);
        for (int at = 2; at + 2 < tokens.size(); at++) {
            now.next(at);
            now.later(at);
        }
        List<Token> timed = List.copyOf(now.mended);
        SharedTimes then = new SharedTimes(timed);
        for (int at = 2; at + 2 < timed.size(); at++) {
            then.which(at);
            then.swallowed(at);
        }
        return then.mended;
    }

    /// "left the Front and in May 2009 founded the Guard": founded then.
    private void next(int preposition) {
        int noun = tree.kid(preposition, "pobj");
        boolean beside =
                tree.at(preposition - 1).tag().equals("CC")
                        && tree.label(preposition).equals("conj")
                        && TIMED.contains(tree.lemma(preposition))
                        && noun > preposition
                        && time(noun);
        int verb = noun + 1;
        while (beside && verb < tree.size() && (time(verb) || tree.comma(verb))) {
            verb++;
        }
        while (beside && verb < tree.size() && tree.labelled(verb, "aux", "auxpass", "advmod")) {
            verb++;
        }
        boolean parted =
                beside
                        && verb < tree.size()
                        && tree.at(verb).verb()
                        && tree.finite(verb)
                        && tree.kids(verb, Tree.SUBJECTS).isEmpty()
                        && tree.head(verb) >= 0
                        && tree.head(verb) < preposition
                        && tree.at(tree.head(verb)).verb();
        if (!parted) {
            return;
        }
        int first = tree.head(verb);
        hang(preposition, verb, "prep");
        hang(verb, first, "conj");
        hang(preposition - 1, first, "cc");
        for (int at = noun + 1; at < verb; at++) {
            if (tree.labelled(at, "npadvmod") && tree.head(at) == noun) {
                hang(at, noun, "nmod");
            }
        }
    }

    /// "became independent in 2013 and two years later joined the Front": it joined then.
    private void later(int cc) {
        int later = cc + 1;
        while (later < cc + 5
                && later + 1 < tree.size()
                && !tree.at(later).form().matches("later|earlier|afterwards")) {
            later++;
        }
        int verb = later + 1;
        boolean timed =
                tree.at(cc).tag().equals("CC")
                        && verb < tree.size()
                        && later > cc + 1
                        && tree.at(later).form().matches("later|earlier|afterwards")
                        && Tree.TIMES.contains(tree.lemma(later - 1))
                        && tree.at(verb).verb()
                        && tree.finite(verb)
                        && tree.kids(verb, Tree.SUBJECTS).isEmpty()
                        && !tree.label(verb).equals("conj")
                        && tree.head(verb) >= 0
                        && tree.head(verb) < cc
                        && tree.at(tree.head(verb)).verb();
        if (timed) {
            hang(cc, tree.head(verb), "cc");
            hang(verb, tree.head(verb), "conj");
            hang(later, verb, "advmod");
            hang(later - 1, later, "npadvmod");
            for (int at = cc + 1; at < later - 1; at++) {
                hang(at, later - 1, "nmod");
            }
        }
    }

    private boolean time(int at) {
        return Tree.TIMES.contains(tree.lemma(at)) || tree.at(at).form().matches("[12]\\d{3}");
    }

    /// "The Union, of which the Guard is a member, left": the union left, the guard is its member.
    private void which(int preposition) {
        boolean opens =
                tree.comma(preposition - 1)
                        && tree.at(preposition).tag().equals("IN")
                        && tree.at(preposition + 1).tag().equals("WDT");
        int main = opens ? tree.head(preposition) : -1;
        int noun = preposition - 2;
        while (opens && noun > 0 && !tree.label(noun).equals("nsubj")) {
            noun = tree.head(noun) < noun ? tree.head(noun) : -1;
        }
        int clause = opens && noun >= 0 ? tree.head(noun) : -1;
        boolean two =
                clause > preposition
                        && main > clause
                        && tree.finite(main)
                        && tree.kids(main, Tree.SUBJECTS).isEmpty()
                        && tree.kids(clause, "nsubj").stream().anyMatch(kid -> kid > preposition);
        if (two) {
            int told = tree.kid(clause, "attr");
            hang(preposition, told < 0 ? clause : told, "prep");
            hang(clause, noun, "relcl");
            hang(noun, main, "nsubj");
            if (tree.head(clause) < 0 || tree.head(clause) == main) {
                hang(main, -1, "root");
            }
        }
    }

    /// "Having absorbed the Front and most of the Guard, the Lions left": the lions left.
    private void swallowed(int noun) {
        int last = tree.label(noun).equals("appos") ? tree.head(noun) : -1;
        int part = last;
        while (part >= 0 && !Tree.SUBJECTS.contains(tree.label(part))) {
            part = tree.head(part);
        }
        int verb = part < 0 || !tree.comma(tree.first(noun) - 1) ? -1 : tree.head(part);
        int cc = part < 0 ? -1 : tree.first(part) - 1;
        boolean list =
                verb > noun
                        && tree.finite(verb)
                        && cc > 1
                        && tree.at(cc).tag().equals("CC")
                        && tree.head(cc) >= 0
                        && tree.labelled(tree.head(cc), "dobj", "pobj")
                        && tree.first(tree.head(cc)) > 0
                        && opening(tree.head(cc));
        for (int at = noun + 1; list && at < verb; at++) {
            list = tree.under(at, noun) || tree.labelled(at, "aux", "auxpass", "advmod");
        }
        if (list) {
            hang(noun, verb, tree.label(part));
            hang(part, tree.head(cc), "conj");
        }
    }

    /// The sentence opens with the participle or the preposition on which the word hangs.
    private boolean opening(int noun) {
        int at = tree.head(noun);
        while (at > 1 && tree.head(at) >= 0 && tree.head(at) < at) {
            at = tree.head(at);
        }
        return at <= 1;
    }

    private void hang(int index, int onto, String label) {
        mended.set(index, tree.at(index).hung(onto, label));
    }
}
