package muster.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A sentence's tree for `LogicalRoles`: who hangs on whom, who stands beside whom, and for what a
/// relative pronoun stands. Tokens are indexes; -1 is none.
final class Tree {
    static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");
    static final Set<String> PREPOSITIONS = Set.of("prep", "agent", "dative");

    private static final Set<String> RELATIVE_WORDS =
            Set.of("who", "whom", "which", "that", "whose", "where");

    static final Set<String> TIMES =
            Set.of(
                    "time",
                    "moment",
                    "year",
                    "month",
                    "week",
                    "day",
                    "morning",
                    "night",
                    "evening",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private final List<Token> tokens;

    /// By head; empty until somebody asks, since many repairs look at a few words only.
    private List<List<Integer>> kids = List.of();

    Tree(List<Token> tokens) {
        this.tokens = tokens;
    }

    private void hang() {
        List<List<Integer>> all = new ArrayList<>(Collections.nCopies(tokens.size(), List.of()));
        for (Token token : tokens) {
            if (token.head() >= 0) {
                if (all.get(token.head()).isEmpty()) {
                    all.set(token.head(), new ArrayList<>(2));
                }
                all.get(token.head()).add(token.index());
            }
        }
        kids = all;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    String lemma(int index) {
        return tokens.get(index).lemma();
    }

    String label(int index) {
        return tokens.get(index).label();
    }

    int head(int index) {
        return tokens.get(index).head();
    }

    boolean labelled(int index, String... labels) {
        for (String label : labels) {
            if (label.equals(label(index))) {
                return true;
            }
        }
        return false;
    }

    List<Integer> kids(int head) {
        if (kids.isEmpty() && !tokens.isEmpty()) {
            hang();
        }
        return kids.get(head);
    }

    List<Integer> kids(int head, Set<String> labels) {
        List<Integer> found = new ArrayList<>(2);
        for (int kid : kids(head)) {
            if (labels.contains(label(kid))) {
                found.add(kid);
            }
        }
        return found;
    }

    List<Integer> kids(int head, String label) {
        List<Integer> found = new ArrayList<>(2);
        for (int kid : kids(head)) {
            if (label.equals(label(kid))) {
                found.add(kid);
            }
        }
        return found;
    }

    /// The first word that hangs on `head` with that label.
    int kid(int head, String label) {
        for (int kid : kids(head)) {
            if (label(kid).equals(label)) {
                return kid;
            }
        }
        return -1;
    }

    boolean has(int head, String label) {
        return kid(head, label) >= 0;
    }

    /// Whether `below` is `above` or hangs on it, over any number of words (in a ring: once round).
    boolean under(int below, int above) {
        int at = below;
        for (int steps = 0; at >= 0 && at != above && steps < size(); steps++) {
            at = head(at);
        }
        return at == above;
    }

    /// It carries a tense of its own, or a helping verb does.
    boolean finite(int verb) {
        return at(verb).verb()
                && (MissedVerbs.FINITE.contains(at(verb).tag())
                        || kids(verb).stream()
                                .anyMatch(kid ->
                                        label(kid).startsWith("aux")
                                                && (MissedVerbs.FINITE.contains(at(kid).tag())
                                                        || at(kid).tag().equals("MD"))));
    }

    boolean commaBetween(int first, int last) {
        for (int at = first + 1; at < last; at++) {
            if (at(at).form().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /// A verb, or a word that the tagger took for none but that has a verb's company.
    boolean verbal(int index) {
        return at(index).verb()
                || kids(index).stream()
                        .anyMatch(kid -> SUBJECTS.contains(label(kid)) || label(kid).equals("aux"));
    }

    /// `index`, or what it stands for where it is a relative pronoun, and all that is coordinated
    /// with it.
    List<Integer> together(int index) {
        Set<Integer> all = new LinkedHashSet<>();
        for (int resolved : resolve(index)) {
            gather(resolved, all);
        }
        if (relative(index)) {
            all.removeIf(other -> other > index); // "Omar, who leads it, and Dan left"
        }
        if (notBut(index) && all.size() > 1) {
            all.remove(index);
        }
        return List.copyOf(all);
    }

    private boolean notBut(int first) {
        return kids(first).stream().anyMatch(kid -> kid < first && lemma(kid).equals("not"))
                && kids(first, "cc").stream().anyMatch(kid -> lemma(kid).equals("but"));
    }

    private void gather(int index, Set<Integer> into) {
        if (into.add(index)) {
            for (int kid : kids(index)) {
                if (label(kid).equals("conj") && !at(kid).verb() && !butNot(index, kid)) {
                    gather(kid, into);
                }
            }
        }
    }

    /// "A but not B": B is not beside A.
    private boolean butNot(int first, int second) {
        return has(second, "neg")
                || kids(first, "neg").stream().anyMatch(not -> not > first && not < second);
    }

    List<Integer> resolve(int index) {
        if (!relative(index)) {
            return List.of(index);
        }
        int clause = relativeClause(index);
        if (clause < 0) {
            return List.of(nounBefore(index));
        }
        return antecedents(beyondTime(head(clause)), clause);
    }

    /// "its commander at the time, who": nobody is a time.
    private int beyondTime(int noun) {
        int at = noun;
        while (TIMES.contains(lemma(at)) && label(at).equals("pobj") && head(head(at)) >= 0) {
            int governor = head(head(at));
            if (!at(governor).noun()) {
                break;
            }
            at = governor;
        }
        return at;
    }

    /// "A and B, which are": a plural verb takes in all.
    private List<Integer> antecedents(int nearest, int clause) {
        boolean people =
                head(nearest) >= 0
                        && label(nearest).equals("appos")
                        && at(nearest).properNoun()
                        && at(head(nearest)).properNoun()
                        && kids(nearest).stream().anyMatch(kid -> lemma(kid).matches("an?"));
        if (people) {
            return List.of(head(nearest)); // "Omar, a Fur who leads it"
        }
        boolean plural =
                at(clause).tag().equals("VBP")
                        || kids(clause).stream()
                                .anyMatch(kid ->
                                        at(kid).tag().equals("VBP")
                                                || at(kid).form().equals("were")
                                                || at(kid).lemma().equals("other")
                                                        && at(kid - 1).lemma().equals("each"));
        boolean singular = at(nearest).tag().equals("NNP") || at(nearest).tag().equals("NN");
        int first = nearest;
        while (plural && singular && label(first).equals("conj") && head(first) >= 0) {
            first = head(first);
        }
        if (first == nearest || at(first).verb()) {
            return List.of(nearest);
        }
        Set<Integer> all = new LinkedHashSet<>();
        gather(first, all);
        return List.copyOf(all);
    }

    private boolean relative(int index) {
        Token token = at(index);
        return RELATIVE_WORDS.contains(token.lemma())
                && (token.tag().startsWith("W") || token.lemma().equals("that"))
                && !label(index).equals("det")
                && !label(index).equals("mark")
                && (relativeClause(index) >= 0
                        || !token.lemma().equals("that") && nounBefore(index) >= 0);
    }

    /// The noun to whose right the pronoun stands, where the parser found no relative clause.
    private int nounBefore(int index) {
        int at = index - 1;
        if (at > 0 && lemma(at).equals(",")) {
            at--;
        }
        return at >= 0 && at(at).noun() ? at : -1;
    }

    /// The clause on a noun in which the pronoun stands.
    int relativeClause(int index) {
        int at = index;
        for (int steps = 0; at >= 0 && steps < 8; steps++) {
            if (label(at).equals("relcl")) {
                return at;
            }
            at = head(at);
        }
        return -1;
    }

    /// The first word of what hangs on `noun`, commas aside.
    int first(int noun) {
        int first = noun;
        while (first > 0 && under(first - 1, noun)) {
            first--;
        }
        while (comma(first)) {
            first++;
        }
        return first;
    }

    boolean comma(int at) {
        return at >= 0 && at < size() && at(at).form().equals(",");
    }
}
