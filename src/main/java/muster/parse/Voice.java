package muster.parse;

import java.util.Set;

/// Tells whether a verb is passive, an infinitive or carries a tense of its own.
final class Voice {
    private final Tree tree;
    private final Set<String> needsObject;

    /// @param needsObject verbs that are passive where they have none
    Voice(Tree tree, Set<String> needsObject) {
        this.tree = tree;
        this.needsObject = needsObject;
    }

    boolean passive(int verb) {
        if (tree.has(verb, "auxpass")) {
            return true;
        }
        if (tree.has(verb, "nsubjpass") || tree.has(verb, "csubjpass")) {
            return !tree.has(verb, "dobj") || tree.has(verb, "aux");
        }
        if (tree.has(verb, "nsubj")) {
            return gapped(verb) || reduced(verb);
        }
        if (tree.has(verb, "agent")) {
            return true;
        }
        boolean participle =
                tree.at(verb).tag().equals("VBN")
                        || beside(verb)
                        || tree.at(verb).tag().equals("VBD") && tree.label(verb).equals("acl");
        if (!participle || tree.has(verb, "aux")) {
            return false;
        }
        return switch (tree.label(verb)) {
            case "acl", "nmod", "amod" -> true;
            case "advcl", "xcomp", "pcomp", "dep" -> !tree.has(verb, "dobj");
            case "conj" ->
                    tree.verbal(tree.head(verb))
                            && passive(tree.head(verb))
                            && !tree.has(verb, "dobj");
            default -> false;
        };
    }

    /// "Ten were killed and dozens wounded": the second "were" is left out.
    private boolean gapped(int verb) {
        return tree.at(verb).tag().equals("VBN")
                && tree.label(verb).equals("conj")
                && !tree.has(verb, "aux")
                && !tree.has(verb, "dobj")
                && passive(tree.head(verb));
    }

    /// "The Guard, set up by miners, left", "it reported two men killed", "3 children killed in
    /// Mora": no "were", and no object.
    private boolean reduced(int verb) {
        String tag = tree.at(verb).tag();
        boolean bare =
                (tag.equals("VBN") || tag.equals("VBD"))
                        && !tree.has(verb, "aux")
                        && tree.kids(verb, "dobj").stream()
                                .allMatch(kid -> tree.lemma(kid).equals("dead"))
                        && !contact(verb)
                        && !tree.has(verb, "ccomp")
                        && !tree.has(verb, "xcomp")
                        && tree.kids(verb, "conj").stream() // "captured and burned Mora"
                                .noneMatch(kid -> tree.has(kid, "dobj") && !tree.has(kid, "nsubj"));
        boolean done = tag.equals("VBN") && tree.has(verb, "agent");
        return bare && (done || needsObject.contains(tree.lemma(verb)));
    }

    /// "were abducted and shot": shot is done to them too.
    private boolean beside(int verb) {
        return tree.at(verb).tag().equals("VBD")
                && tree.label(verb).equals("conj")
                && verb > 0
                && tree.at(verb - 1).tag().equals("CC")
                && needsObject.contains(tree.lemma(verb));
    }

    /// "the soldiers they captured": they did it, to the soldiers.
    private boolean contact(int verb) {
        return tree.label(verb).equals("relcl")
                && tree.kids(verb, Tree.SUBJECTS).stream()
                        .allMatch(kid -> kid < verb && !tree.at(kid).tag().startsWith("W"));
    }

    boolean infinitive(int verb) {
        return tree.kids(verb, "aux").stream()
                .anyMatch(kid -> tree.at(kid).tag().equals("TO") || tree.lemma(kid).equals("to"));
    }

    boolean finite(int verb) {
        String tag = tree.at(verb).tag();
        return !tag.equals("VBG") && !tag.equals("VBN") && !infinitive(verb)
                || tree.kids(verb, "aux").stream()
                        .anyMatch(kid ->
                                tree.at(kid).tag().equals("MD")
                                        || tree.at(kid).tag().equals("VBZ")
                                        || tree.at(kid).tag().equals("VBP")
                                        || tree.at(kid).tag().equals("VBD"));
    }
}
