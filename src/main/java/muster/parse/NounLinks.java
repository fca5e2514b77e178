package muster.parse;

import java.util.List;
import java.util.Set;

/// Links of nouns and adjectives: what they describe ("an ally", "its emir X", "is loyal"), whose
/// they are, what stands before them.
final class NounLinks {
    static final Set<String> BEFORE = Set.of("compound", "nmod", "amod", "nn", "num");

    private static final Set<String> ALL = Set.of("both", "all");
    private static final List<String> COUNTS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Set<String> MARKS = Set.of("(", "[", "-", "–", "—", "--", ":");

    /// What several are to each other or to another: "A and B, rivals since May".
    static final Set<String> RELATIONS =
            Set.of(
                    "ally",
                    "partner",
                    "rival",
                    "enemy",
                    "foe",
                    "adversary",
                    "member",
                    "affiliate",
                    "opponent",
                    "friend",
                    "comrade",
                    "competitor",
                    "collaborator");

    private final Tree tree;
    private final Subjects subjects;
    private final Structure words;
    private final Links links;
    private final SharedTitles coordinated;

    NounLinks(Tree tree, Subjects subjects, Structure words, Links links) {
        this.tree = tree;
        this.subjects = subjects;
        this.words = words;
        this.links = links;
        this.coordinated = new SharedTitles(tree, links);
    }

    void find() {
        for (int i = 0; i < tree.size(); i++) {
            described(i);
            for (int kid : tree.kids(i)) {
                String label = tree.label(kid);
                if (label.equals("poss")) {
                    links.add(i, Link.POSS, tree.together(kid));
                } else if (BEFORE.contains(label)) {
                    modifier(i, kid);
                } else if (label.equals("appos")) {
                    apposition(i, kid);
                } else if (label.equals("acl") && infinitive(kid)) {
                    links.add(i, Link.COMP, kid);
                } else if (Set.of("acl", "relcl").contains(label)
                        && tree.at(i).noun()
                        && !name(i)) {
                    named(i, kid);
                } else if (label.equals("ccomp") && tree.at(i).noun()) {
                    links.add(i, Link.COMP, kid);
                } else if (label.equals("xcomp") && tree.at(i).adjective()) {
                    links.add(i, Link.COMP, kid);
                } else if (label.equals("conj")) {
                    coordinated.shared(i, kid);
                }
            }
            if (tree.at(i).properNoun()) {
                TitledNames.link(tree, links, i);
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            if (tree.label(i).equals("conj") && tree.at(i).noun() && tree.head(i) >= 0) {
                coordinated.late(tree.head(i), i);
                coordinated.early(tree.head(i), i);
                coordinated.others(i);
            }
            if (tree.at(i).verb()) {
                had(i);
            }
        }
    }

    /// "al Qaeda ally", "an independent group", "fighters loyal to X".
    private void modifier(int noun, int kid) {
        if (kid < noun) {
            links.add(noun, Link.MOD, tree.together(kid));
        }
        if (tree.at(kid).adjective()) {
            tree.together(kid).forEach(adjective -> links.add(adjective, Link.IS, noun));
        }
    }

    private boolean infinitive(int verb) {
        return tree.kids(verb, "aux").stream().anyMatch(kid -> tree.lemma(kid).equals("to"));
    }

    /// "X is an ally", "X was named emir", "X is loyal".
    private void described(int verb) {
        List<Integer> bearers = subjects.of(verb);
        boolean small = tree.has(verb, "nsubj") && !tree.at(verb).verb();
        if (small && tree.labelled(verb, "xcomp", "ccomp", "oprd", "advcl")) {
            describe(List.of(verb), "~is", bearers); // "considers X an enemy"
        }
        boolean copula = words.copulas().contains(tree.lemma(verb)) && !tree.has(verb, "expl");
        for (int kid : tree.kids(verb)) {
            String label = tree.label(kid);
            if (label.equals("attr") && copula) {
                describe(tree.together(kid), Link.IS, bearers);
                inverted(tree.together(kid), bearers);
            } else if (label.equals("acomp") || FrontedWords.clause(tree, kid)) {
                describe(List.of(kid), Link.IS, bearers);
                describe(tree.kids(kid, "conj"), Link.IS, bearers);
            } else if (copula && label.equals("prep") && tree.lemma(kid).equals("among")) {
                among(kid, verb, bearers);
            } else if (label.equals("oprd")) {
                List<Integer> objects = links.of(verb, Link.OBJ);
                describe(tree.together(kid), "~is", objects.isEmpty() ? bearers : objects);
            }
        }
        if (tree.at(verb).verb()) {
            List<Integer> objects = links.of(verb, Link.OBJ);
            for (int as : links.of(verb, "as")) { // "As its head, Dan ran the office"
                boolean fronted = as < verb && bearers.stream().anyMatch(it -> it > as);
                describe(List.of(as), "~is", fronted || objects.isEmpty() ? bearers : objects);
                if (name(as)
                        && tree.label(as).equals("pobj")
                        && objects.stream().noneMatch(this::name)) {
                    describe(objects, "~is", List.of(as)); // "named its chief as Dan"
                }
            }
        }
    }

    /// "Among the Front's sponsors is Rovia".
    private void among(int preposition, int verb, List<Integer> bearers) {
        tree.kids(preposition, "pobj").stream()
                .filter(noun -> noun < verb && !name(noun))
                .forEach(noun -> describe(tree.together(noun), Link.IS, bearers));
    }

    /// "The Front's main sponsor is Rovia": the sponsor is Rovia.
    private void inverted(List<Integer> names, List<Integer> bearers) {
        for (int bearer : bearers) {
            boolean description = tree.at(bearer).noun() && !name(bearer);
            if (description && names.stream().allMatch(this::called)) {
                links.add(bearer, Link.IS, names);
            }
        }
    }

    /// "the Karim militia" is a name too.
    private boolean called(int noun) {
        return name(noun)
                || tree.has(noun, "det")
                        && tree.kids(noun, "compound").stream().anyMatch(this::name);
    }

    /// "The Front has a new chief, Dan": the chief is the Front's.
    private void had(int verb) {
        if (!Set.of("have", "boast", "comprise").contains(tree.lemma(verb))) {
            return;
        }
        for (int noun : links.of(verb, Link.OBJ)) {
            boolean told = !name(noun) && links.of(noun, Link.IS).stream().anyMatch(this::name);
            if (told && noun > verb) {
                links.add(noun, Link.POSS, links.of(verb, Link.SUBJ));
            }
        }
    }

    /// "its bomb-maker, an exile named Dan": both are Dan. "a group calling itself the Front": it
    /// is.
    private void named(int noun, int verb) {
        boolean itself =
                tree.kids(verb, "dobj").stream()
                        .anyMatch(kid -> tree.at(kid).form().matches("(it|him)self|themselves"));
        boolean tells = tree.labelled(verb, "acl") || itself;
        if (!tells || !Set.of("name", "call", "style", "dub").contains(tree.lemma(verb))) {
            return;
        }
        for (int kid : tree.kids(verb)) {
            boolean called = tree.label(kid).equals("oprd") || itself && kid > verb;
            if (called && tree.labelled(kid, "oprd", "dobj") && called(kid)) {
                links.add(noun, Link.IS, kid);
                int head = tree.head(noun);
                if (tree.label(noun).equals("appos") && !name(head)) {
                    links.add(head, Link.IS, kid);
                }
            }
        }
    }

    private void describe(List<Integer> descriptions, String role, List<Integer> bearers) {
        for (int description : descriptions) {
            if (!tree.at(description).verb() || role.equals(Link.IS)) {
                links.add(description, role, bearers);
            }
        }
    }

    /// The description is the predicate, the name its bearer; of two names the first bears the
    /// second.
    private void apposition(int first, int second) {
        boolean time =
                Tree.TIMES.contains(tree.lemma(first)) || Tree.TIMES.contains(tree.lemma(second));
        if (tree.at(first).pronoun() || time) {
            return; // "among them X", "on Friday, X"
        }
        boolean firstNamed = name(first);
        boolean secondNamed = name(second);
        if (firstNamed && headed(second)) {
            links.add(second, "of", tree.together(first)); // "the Lions (leader: Dan)"
            return;
        }
        if (firstNamed && secondNamed) {
            links.add(first, setOff(second) ? Link.INCLUDING : Link.APPOS, tree.together(second));
            beyond(first, second);
        } else if (!firstNamed && secondNamed && !tree.at(first).verb()) {
            boolean one =
                    tree.at(first).tag().equals("NN") && OfficeHolders.office(tree.lemma(first));
            links.add(first, Link.IS, one ? List.of(second) : tree.together(second));
            beyond(first, second);
        } else {
            if (!firstNamed && tree.at(first).noun() && chained(first, second)) {
                return;
            }
            for (int description : tree.together(second)) {
                if (!tree.at(description).properNoun()) {
                    links.add(description, Link.IS, tree.resolve(first));
                    several(first, description);
                }
            }
        }
    }

    private boolean headed(int noun) {
        return noun > 0
                && noun + 1 < tree.size()
                && tree.at(noun - 1).form().equals("(")
                && tree.at(noun + 1).form().equals(":");
    }

    /// "his deputy, the Front's commander Dan": both are Dan, and no deputy is a commander.
    private boolean chained(int first, int second) {
        List<Integer> names = tree.kids(second, "appos").stream().filter(this::name).toList();
        names.forEach(name -> links.add(first, Link.IS, tree.together(name)));
        return !names.isEmpty();
    }

    /// "the Alliance (the Front, the Guard and the Lions)": its members.
    private boolean setOff(int second) {
        int mark = tree.first(second) - 1;
        return tree.together(second).size() > 1 && mark > 0 && MARKS.contains(tree.at(mark).form());
    }

    /// "A and B, both members of C", "A, B and D, three members of C": all are.
    private void several(int first, int description) {
        if (!tree.at(description).tag().equals("NNS")) {
            return;
        }
        int top = first;
        while (tree.label(top).equals("conj") && tree.at(tree.head(top)).noun()) {
            top = tree.head(top);
        }
        List<Integer> all = tree.together(top);
        boolean told =
                tree.kids(description).stream()
                                .filter(kid -> kid < description)
                                .map(tree::lemma)
                                .anyMatch(word ->
                                        ALL.contains(word)
                                                || COUNTS.indexOf(word) + 2 == all.size())
                        || RELATIONS.contains(tree.lemma(description))
                                && (all.getLast() < description || description < all.getFirst());
        for (int other : told ? all : List.<Integer>of()) {
            if ((other < description || description < all.getFirst()) && called(other)) {
                links.add(description, Link.IS, other);
            }
        }
    }

    /// "a spokesman for the Front, Ali Omar, said": the name may be the spokesman's.
    private void beyond(int first, int second) {
        int noun = above(first);
        while (noun >= 0 && name(noun)) {
            noun = above(noun); // "the commander of the Guard of the Host, Ali Omar, said"
        }
        if (noun >= 0 && tree.at(noun).noun() && !name(noun)) {
            links.add(noun, "~" + Link.IS, second);
        }
    }

    /// On which noun it hangs by a preposition.
    private int above(int noun) {
        int preposition = tree.label(noun).equals("pobj") ? tree.head(noun) : -1;
        return preposition < 0 ? -1 : tree.head(preposition);
    }

    /// The parser takes an acronym for a plain noun now and then: "its ally, the FRPI".
    private boolean name(int index) {
        Token token = tree.at(index);
        return token.properNoun()
                || token.tag().equals("NN") && token.form().matches("\\p{Lu}[\\p{Lu}\\d-]+");
    }
}
