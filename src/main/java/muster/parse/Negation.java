package muster.parse;

import java.util.Set;

/// Tells whether a clause is denied ("not", "never", "no", "neither", "nor") or ended ("no
/// longer").
record Negation(Tree tree) {
    private static final Set<String> NOT = Set.of("not", "never", "neither", "nor", "hardly");
    private static final Set<String> ONLY =
            Set.of("until", "only", "just", "merely", "simply", "solely");
    private static final Set<String> NONE =
            Set.of("no", "none", "nobody", "nothing", "neither", "no-one");
    private static final Set<String> PARTAKING =
            Set.of(
                    "part",
                    "hand",
                    "role",
                    "involvement",
                    "responsibility",
                    "share",
                    "any",
                    "one",
                    "all",
                    "some",
                    "kind",
                    "sort",
                    "form",
                    "claim",
                    "credit",
                    "member",
                    "number");
    private static final Set<String> BUT =
            Set.of("but", "except", "save", "besides", "other than", "apart from", "aside from");
    private static final Set<String> SECRETS = Set.of("secret", "doubt", "time", "bones", "wonder");
    private static final Set<String> ENDED = Set.of("longer", "long", "anymore");
    private static final Set<String> ARGUMENTS = Set.of("dobj", "attr", "acomp", "oprd", "pobj");

    /// Whether the word, whose clause is that of the verb, is denied.
    boolean of(int word, int verb) {
        if (says(word) || none(word)) {
            return true;
        }
        if (word != verb) {
            return belongs(word) && of(verb, verb);
        }
        if (nor(verb)) {
            return true;
        }
        for (int kid : tree.kids(verb)) {
            boolean argument =
                    Tree.SUBJECTS.contains(tree.label(kid)) || tree.labelled(kid, "dobj", "attr");
            if (argument && none(kid)
                    || tree.label(kid).equals("preconj")
                            && NOT.contains(tree.lemma(kid))
                            && !only(kid)) {
                return true;
            }
            if (tree.label(kid).equals("agent") && tree.kids(kid).stream().anyMatch(this::none)) {
                return true; // "is led by nobody"
            }
        }
        return inherited(verb);
    }

    /// "nor has it released them".
    private boolean nor(int verb) {
        int head = tree.head(verb);
        return head >= 0
                && tree.label(verb).equals("conj")
                && tree.kids(verb).stream()
                        .filter(kid -> tree.label(kid).startsWith("aux"))
                        .anyMatch(kid -> kid > 0 && tree.lemma(kid - 1).equals("nor"));
    }

    /// "nobody but them", "no state other than Turkey": they did. "makes no secret of its support".
    private boolean but(int noun) {
        if (SECRETS.contains(tree.lemma(noun))) {
            return true;
        }
        int next = noun + 1;
        return next + 1 < tree.size()
                && (BUT.contains(tree.lemma(next))
                        || BUT.contains(tree.lemma(next) + " " + tree.lemma(next + 1)));
    }

    /// "did not attack or loot", "did not manage to take".
    private boolean inherited(int verb) {
        int head = tree.head(verb);
        if (head < 0 || !tree.verbal(head)) {
            return false;
        }
        boolean shares =
                tree.label(verb).equals("conj")
                        && tree.kids(verb, Tree.SUBJECTS).isEmpty()
                        && !tree.has(verb, "aux")
                        && !tree.has(verb, "auxpass")
                        && (tree.kids(head, "cc").stream()
                                        .anyMatch(
                                                cc -> Set.of("or", "nor").contains(tree.lemma(cc)))
                                || tree.at(verb).tag().equals("VB")
                                        && tree.at(head).tag().equals("VB"));
        return (shares || tree.label(verb).equals("xcomp")) && of(head, head);
    }

    /// An argument of the verb, so that what is denied of the verb is denied of it.
    private boolean belongs(int word) {
        int at = word;
        for (int steps = 0; steps < 6 && at >= 0; steps++) {
            if (tree.verbal(at)) {
                return true;
            }
            if (harmless(at)) {
                return false;
            }
            if (!ARGUMENTS.contains(tree.label(at))
                    && !tree.labelled(at, "prep", "agent", "conj")) {
                return false;
            }
            int above = tree.head(at);
            if (tree.label(at).equals("prep")
                    && above >= 0
                    && !tree.verbal(above)
                    && !PARTAKING.contains(tree.lemma(above))) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    /// "nobody was killed in the attack": there was one.
    private boolean harmless(int preposition) {
        return tree.label(preposition).equals("prep")
                && tree.lemma(preposition).matches("in|during|after|by|from|at")
                && tree.head(preposition) >= 0
                && tree.lemma(tree.head(preposition)).matches("kill|die|wound|injure|hurt|harm");
    }

    private boolean says(int word) {
        return tree.kids(word).stream()
                        .anyMatch(kid ->
                                NOT.contains(tree.lemma(kid))
                                                && tree.labelled(kid, "neg", "advmod")
                                                && !only(kid)
                                                && !counting(kid)
                                        || kid == 0 && tree.lemma(kid).equals("nor")
                                        || tree.label(kid).equals("neg")
                                                && !NOT.contains(tree.lemma(kid))
                                                && !tree.lemma(kid).equals("no"))
                && !ended(word)
                && !until(word);
    }

    /// "was not added to the list until 2019": then it was.
    private boolean until(int verb) {
        return tree.kids(verb).stream()
                .anyMatch(kid ->
                        kid > verb
                                && tree.lemma(kid).equals("until")
                                && tree.label(kid).equals("prep"));
    }

    /// "not only controls but rules", "is not the only enemy".
    private boolean only(int not) {
        int next = not + 1;
        next += next < tree.size() && tree.lemma(next).equals("the") ? 1 : 0;
        return next < tree.size() && ONLY.contains(tree.lemma(next));
    }

    /// "never more than 200 strong": how many they were.
    private boolean counting(int not) {
        return not + 2 < tree.size()
                && tree.lemma(not + 1).matches("more|less|fewer|many|few|much")
                && tree.lemma(not + 2).equals("than")
                && !tree.verbal(not + 1);
    }

    private boolean none(int noun) {
        if (but(noun)) {
            return false;
        }
        boolean itself = NONE.contains(tree.lemma(noun)) && !tree.label(noun).equals("neg");
        return itself
                || notOne(noun)
                || tree.kids(noun).stream()
                        .anyMatch(kid ->
                                NONE.contains(tree.lemma(kid))
                                        && tree.labelled(kid, "det", "neg", "preconj", "predet")
                                        && !tree.at(noun).verb()
                                        && !tree.at(noun).tag().startsWith("RB"));
    }

    /// "not one village", "not a single man"
    private boolean notOne(int noun) {
        int not = tree.at(noun).noun() ? tree.first(noun) : tree.size();
        String next = not + 1 < noun ? tree.lemma(not + 1) : "";
        boolean one =
                next.equals("one") || next.equals("a") && tree.lemma(not + 2).equals("single");
        return one && tree.lemma(not).equals("not");
    }

    boolean ended(int word) {
        return tree.kids(word).stream()
                .anyMatch(kid ->
                        ENDED.contains(tree.lemma(kid))
                                && (tree.lemma(kid).equals("anymore") || noBefore(kid)));
    }

    private boolean noBefore(int adverb) {
        return adverb > 0 && tree.lemma(adverb - 1).equals("no");
    }
}
