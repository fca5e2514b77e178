package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts together a clause whose parts the parser set apart: its helping verb, its subject.
final class LooseClauses {
    private static final Set<String> MARKS =
            Set.of("after", "before", "since", "until", "as", "once", "when", "while");

    private LooseClauses() {}

    static List<Token> mend(List<Token> tokens) {
        return TwoSides.mend(
                swallowed(
                        participles(
                                places(
                                        absolute(
                                                fronted(
                                                        marked(
                                                                subjects(
                                                                        helped(
                                                                                joined(
                                                                                        tokens))))))))));
    }

    /// "raids coordinated with and in support of X": the second preposition has an object of its
    /// own.
    private static List<Token> joined(List<Token> tokens) {
        Tree tree = new Tree(tokens);
        List<Token> mended = new ArrayList<>(tokens);
        for (Token second : tokens) {
            int first = second.label().equals("conj") ? second.head() : -1;
            boolean two =
                    first >= 0
                            && second.index() == first + 2
                            && tree.at(first + 1).tag().equals("CC")
                            && second.tag().equals("IN")
                            && tree.label(first).equals("prep")
                            && !tree.has(first, "pobj")
                            && tree.head(first) >= 0;
            int above = two ? tree.head(first) : -1;
            if (above >= 0 && tree.labelled(above, "acl", "advcl") && tree.head(above) < above) {
                mended.set(second.index(), second.hung(tree.head(above), "prep"));
            }
        }
        return List.copyOf(mended);
    }

    /// "The group has for months attacked X": it attacked, and "has" only helps.
    private static List<Token> helped(List<Token> tokens) {
        Tree tree = new Tree(tokens);
        for (Token have : tokens) {
            int verb = have.lemma().equals("have") && have.verb() ? parted(tree, have.index()) : -1;
            if (verb >= 0) {
                List<Token> mended = new ArrayList<>(tokens);
                mended.set(verb, tree.at(verb).hung(have.head(), have.label()));
                mended.set(have.index(), have.hung(verb, "aux"));
                for (int kid : tree.kids(have.index())) {
                    if (kid != verb) {
                        mended.set(kid, tree.at(kid).hung(verb, tree.label(kid)));
                    }
                }
                mended.set(have.index() + 1, tree.at(have.index() + 1).hung(verb, "prep"));
                return List.copyOf(mended);
            }
        }
        return tokens;
    }

    /// The participle behind a word of time that stands right after "has"; -1 for none.
    private static int parted(Tree tree, int have) {
        boolean whole = tree.has(have, "dobj") || tree.label(have).startsWith("aux") || have < 1;
        int preposition = have + 1;
        if (whole
                || preposition >= tree.size()
                || !tree.label(preposition).equals("prep")
                || !tree.at(preposition).tag().equals("IN")) {
            return -1;
        }
        for (int at = preposition + 1; at < Math.min(tree.size(), preposition + 6); at++) {
            String tag = tree.at(at).tag();
            if (tag.equals("VBN")) {
                return tree.at(at - 1).noun() || tree.at(at - 1).tag().equals("CD") ? at : -1;
            }
            if (!tree.at(at).noun() && !Set.of("DT", "JJ", "CD", "RB").contains(tag)) {
                return -1;
            }
        }
        return -1;
    }

    /// "after men of the party withdrew": the men did, they are not what "after" governs.
    private static List<Token> subjects(List<Token> tokens) {
        Tree tree = new Tree(tokens);
        List<Token> mended = new ArrayList<>(tokens);
        for (Token verb : tokens) {
            int mark = tree.finite(verb.index()) ? tree.kid(verb.index(), "mark") : -1;
            boolean bare =
                    mark >= 0
                            && mark < verb.index()
                            && MARKS.contains(tree.lemma(mark))
                            && tree.kids(verb.index(), Tree.SUBJECTS).isEmpty();
            int subject = bare ? tree.kid(mark, "pobj") : -1;
            if (subject > mark && subject < verb.index()) {
                String label = tree.has(verb.index(), "auxpass") ? "nsubjpass" : "nsubj";
                mended.set(subject, tree.at(subject).hung(verb.index(), label));
            }
        }
        return List.copyOf(mended);
    }

    /// "a year since the town was taken": the town was, "since" governs the clause.
    private static List<Token> marked(List<Token> tokens) {
        Tree tree = new Tree(tokens);
        for (Token mark : tokens) {
            boolean governs = mark.label().equals("prep") && MARKS.contains(mark.lemma());
            int noun = governs ? tree.kid(mark.index(), "pobj") : -1;
            int verb = noun < 0 ? -1 : clause(tree, noun);
            if (verb > noun && tree.head(verb) >= 0) {
                List<Token> mended = new ArrayList<>(tokens);
                String label = tree.has(verb, "auxpass") ? "nsubjpass" : "nsubj";
                mended.set(noun, tree.at(noun).hung(verb, label));
                mended.set(mark.index(), mark.hung(verb, "mark"));
                if (mark.head() >= 0 && tree.head(mark.head()) == verb) {
                    mended.set(mark.head(), tree.at(mark.head()).hung(tree.head(verb), "npadvmod"));
                }
                return List.copyOf(mended);
            }
        }
        return tokens;
    }

    /// The finite verb without a subject that follows the noun and what belongs to it; -1 for none.
    private static int clause(Tree tree, int noun) {
        int at = noun + 1;
        while (at < tree.size() && tree.under(at, noun)) {
            at++;
        }
        while (at < tree.size() && tree.labelled(at, "aux", "auxpass", "advmod")) {
            at++;
        }
        return at < tree.size() && tree.finite(at) && tree.kids(at, Tree.SUBJECTS).isEmpty()
                ? at
                : -1;
    }

    /// "From bases in Mora, the Front raided X": the front did, it is no second Mora.
    private static List<Token> fronted(List<Token> tokens) {
        Tree tree = new Tree(tokens);
        for (Token noun : tokens) {
            int verb = noun.label().equals("conj") && noun.noun() ? behind(tree, noun.index()) : -1;
            if (verb >= 0 && tree.labelled(0, "prep", "advcl", "mark")) {
                List<Token> mended = new ArrayList<>(tokens);
                String label = tree.has(verb, "auxpass") ? "nsubjpass" : "nsubj";
                mended.set(noun.index(), noun.hung(verb, label));
                return List.copyOf(mended);
            }
        }
        return tokens;
    }

    /// The main verb without a subject right behind the noun, where only a comma joins the noun to
    /// what stands before it; -1 for none.
    private static int behind(Tree tree, int noun) {
        int first = tree.first(noun);
        boolean parted =
                first > 2
                        && tree.comma(first - 1)
                        && tree.at(noun).head() < first
                        && tree.kids(tree.head(noun), "cc").isEmpty()
                        && Set.of("the", "a", "an").contains(tree.lemma(first));
        int at = noun + 1;
        while (parted && at < tree.size() && tree.under(at, noun)) {
            at++;
        }
        while (parted && at < tree.size() && tree.labelled(at, "aux", "auxpass", "advmod")) {
            at++;
        }
        return parted
                        && at < tree.size()
                        && tree.head(at) < 0
                        && tree.finite(at)
                        && tree.kids(at, Tree.SUBJECTS).isEmpty()
                ? at
                : -1;
    }

    /// "with Mora falling to the army": Mora falls, not the subject of the main clause.
    private static List<Token> absolute(List<Token> tokens) {
        Tree tree = new Tree(tokens);
        List<Token> mended = new ArrayList<>(tokens);
        for (Token with : tokens) {
            int noun = with.lemma().equals("with") ? tree.kid(with.index(), "pobj") : -1;
            int verb = noun < 0 ? -1 : tree.kid(with.index(), "pcomp");
            if (verb > noun && tree.kids(verb, Tree.SUBJECTS).isEmpty()) {
                boolean done = tree.at(verb).tag().equals("VBN");
                if (done || tree.at(verb).tag().equals("VBG")) {
                    mended.set(noun, tree.at(noun).hung(verb, done ? "nsubjpass" : "nsubj"));
                }
            }
        }
        return List.copyOf(mended);
    }

    /// "crossed from Mora, where the Front keeps camps": more is said of Mora, nobody says it.
    private static List<Token> places(List<Token> tokens) {
        Tree tree = new Tree(tokens);
        List<Token> mended = new ArrayList<>(tokens);
        for (Token verb : tokens) {
            boolean loose =
                    verb.label().equals("ccomp")
                            || verb.label().equals("advcl") && verb.head() < verb.index();
            int where = loose ? tree.kid(verb.index(), "advmod") : -1;
            boolean place =
                    where > 1
                            && where < verb.index()
                            && tree.lemma(where).equals("where")
                            && tree.comma(where - 1)
                            && tree.at(where - 2).noun()
                            && verb.head() < where - 1;
            if (place) {
                mended.set(verb.index(), verb.hung(where - 2, "relcl"));
            }
        }
        return List.copyOf(mended);
    }

    /// "abducted X at Mora on 21 April, killing two": who abducted killed, no day did.
    private static List<Token> participles(List<Token> tokens) {
        Tree tree = new Tree(tokens);
        List<Token> mended = new ArrayList<>(tokens);
        for (Token verb : tokens) {
            int above = verb.head();
            int mark = verb.label().equals("conj") ? tree.kid(verb.index(), "mark") : -1;
            if (mark > above && MARKS.contains(tree.lemma(mark)) && !joined(tree, above, mark)) {
                mended.set(verb.index(), verb.hung(above, "advcl")); // "bombed X after two died"
            }
            boolean loose =
                    verb.tag().equals("VBG")
                            && above >= 0
                            && verb.index() > 1
                            && tree.comma(verb.index() - 1)
                            && verb.label().equals("parataxis")
                            && !tree.at(above).verb()
                            && tree.kids(verb.index(), Tree.SUBJECTS).isEmpty();
            int main = above;
            while (loose && main >= 0 && !tree.at(main).verb()) {
                main = tree.head(main);
            }
            if (loose && main >= 0 && main < verb.index()) {
                mended.set(verb.index(), verb.hung(main, "advcl"));
            }
        }
        return List.copyOf(mended);
    }

    /// "Men calling themselves the Guard ambushed X": they ambushed, and are called so.
    private static List<Token> swallowed(List<Token> tokens) {
        Tree tree = new Tree(tokens);
        for (Token root : tokens) {
            boolean bare =
                    root.head() < 0
                            && root.tag().equals("VBG")
                            && !tree.has(root.index(), "aux")
                            && root.index() > 0
                            && tree.at(root.index() - 1).noun();
            int subject = bare ? tree.kid(root.index(), "nsubj") : -1;
            int verb = subject < 0 ? -1 : tree.kid(root.index(), "ccomp");
            for (int at = root.index() + 1; verb < 0 && subject >= 0 && at < tree.size(); at++) {
                verb = tree.head(at) < 0 ? at : -1; // a second root
            }
            if (verb > root.index()
                    && tree.finite(verb)
                    && tree.kids(verb, Tree.SUBJECTS).isEmpty()) {
                List<Token> mended = new ArrayList<>(tokens);
                mended.set(verb, tree.at(verb).hung(-1, "root"));
                mended.set(root.index(), root.hung(subject, "acl"));
                mended.set(subject, tree.at(subject).hung(verb, "nsubj"));
                return List.copyOf(mended);
            }
        }
        return tokens;
    }

    /// "and" stands right before the mark: "bombed X, and after two died left".
    private static boolean joined(Tree tree, int verb, int mark) {
        return mark - 1 > verb && tree.at(mark - 1).tag().equals("CC");
    }
}
