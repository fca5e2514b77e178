package muster.parse;

/// Tells whether a verb is passive, an infinitive or carries a tense of its own.
final class Voice {
    private final Tree tree;

    Voice(Tree tree) {
        this.tree = tree;
    }

    boolean passive(int verb) {
        if (tree.has(verb, "auxpass")) {
            return true;
        }
        if (tree.has(verb, "nsubjpass") || tree.has(verb, "csubjpass")) {
            return !tree.has(verb, "dobj") || tree.has(verb, "aux");
        }
        if (tree.has(verb, "nsubj")) {
            return gapped(verb);
        }
        if (tree.has(verb, "agent")) {
            return true;
        }
        boolean participle =
                tree.at(verb).tag().equals("VBN")
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
