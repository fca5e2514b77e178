package muster.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Works out `ClauseFacts` from a tree.
final class ClauseReader {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> CHAINED =
            Set.of(
                    "conj",
                    "xcomp",
                    "ccomp",
                    "dobj",
                    "attr",
                    "acomp",
                    "oprd",
                    "pobj",
                    "prep",
                    "pcomp",
                    "agent",
                    "nsubj",
                    "nsubjpass",
                    "advcl");

    private final Tree tree;
    private final Negation negation;

    ClauseReader(Tree tree) {
        this.tree = tree;
        negation = new Negation(tree);
    }

    ClauseFacts read(int word) {
        int verb = clause(word);
        Tenses.Reading reading = new Tenses(tree).of(verb);
        return new ClauseFacts(
                negation.of(word, verb),
                negation.ended(verb) || negation.ended(word),
                tree.at(word).verb()
                        && (tree.has(word, "auxpass")
                                || tree.has(word, "agent")
                                || tree.has(word, "nsubjpass")
                                || bareParticiple(word)),
                reading.tense(),
                reading.progressive(),
                reading.modals(),
                conditional(word),
                conditioned(verb),
                question(word),
                quoted(word),
                imperative(verb),
                adverbs(word, verb),
                mark(verb));
    }

    private boolean bareParticiple(int word) {
        return tree.at(word).tag().equals("VBN")
                && !tree.has(word, "aux")
                && !tree.has(word, "dobj")
                && tree.labelled(word, "acl", "nmod", "amod", "advcl");
    }

    /// The verb that a noun or adjective belongs to; the word itself where it is a verb or belongs
    /// to none.
    private int clause(int word) {
        int at = word;
        for (int steps = 0; steps < 12 && at >= 0 && !tree.verbal(at); steps++) {
            at = tree.head(at);
        }
        return at < 0 ? word : at;
    }

    /// Up through what the clause hangs on, not out of a relative clause.
    private boolean conditional(int word) {
        int at = word;
        for (int steps = 0; at >= 0 && steps < 15; steps++) {
            if (CONDITIONS.contains(opener(at))) {
                return true;
            }
            if (!CHAINED.contains(tree.label(at))) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    private String opener(int verb) {
        for (int kid : tree.kids(verb)) {
            boolean whetherOrIf =
                    tree.label(kid).equals("mark")
                            || CONDITIONS.contains(tree.lemma(kid))
                                    && tree.labelled(kid, "advmod", "prep");
            if (whetherOrIf) {
                return tree.lemma(kid);
            }
        }
        return "";
    }

    private boolean conditioned(int verb) {
        return tree.kids(verb, "advcl").stream()
                .anyMatch(kid -> Set.of("if", "unless").contains(opener(kid)));
    }

    private boolean question(int word) {
        if (!tree.at(tree.size() - 1).form().equals("?")
                && !(tree.size() > 1 && tree.at(tree.size() - 2).form().equals("?"))) {
            return false;
        }
        int at = word;
        for (int steps = 0; at >= 0 && steps < 15; steps++) {
            if (tree.head(at) < 0) {
                return true;
            }
            if (!CHAINED.contains(tree.label(at))) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    private boolean quoted(int word) {
        boolean inside = false;
        for (int i = 0; i < tree.size(); i++) {
            boolean opens = opens(i);
            boolean closes = closes(i);
            if (i > word) {
                if (opens) {
                    return inside;
                }
                if (closes) {
                    return true;
                }
            } else if (opens || closes) {
                inside = opens;
            }
        }
        return inside;
    }

    private boolean opens(int i) {
        return tree.at(i).form().equals("“")
                || tree.at(i).form().equals("\"") && tree.at(i).tag().equals("``");
    }

    private boolean closes(int i) {
        return tree.at(i).form().equals("”")
                || tree.at(i).form().equals("\"") && tree.at(i).tag().equals("''");
    }

    private boolean imperative(int verb) {
        return tree.at(verb).tag().equals("VB")
                && tree.head(verb) < 0
                && tree.kids(verb, Tree.SUBJECTS).isEmpty()
                && !tree.has(verb, "aux");
    }

    private List<String> adverbs(int word, int verb) {
        Set<String> adverbs = new LinkedHashSet<>();
        for (int at : List.of(verb, word)) {
            for (int kid : tree.kids(at)) {
                if (tree.labelled(kid, "advmod", "neg") && !tree.at(kid).tag().startsWith("W")) {
                    adverbs.add(tree.lemma(kid));
                } else if (tree.labelled(kid, "aux", "acomp") && tree.lemma(kid).equals("likely")) {
                    adverbs.add("likely");
                }
            }
        }
        return new ArrayList<>(adverbs);
    }

    private String mark(int verb) {
        String mark = opener(verb);
        if (!mark.isEmpty()) {
            return mark;
        }
        int head = tree.head(verb);
        if (tree.label(verb).equals("pcomp") && head >= 0) {
            return tree.lemma(head);
        }
        return tree.kids(verb, "advmod").stream()
                .filter(kid -> tree.at(kid).tag().equals("WRB"))
                .map(tree::lemma)
                .findFirst()
                .orElse("");
    }
}
