package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Links of verbs: who does what to whom, whichever way it is put; and of hyphened participles
/// ("Turkish-backed rebels").
final class VerbLinks {
    /// How a participle after a hyphen takes the name before it, where not as its subject.
    private static final Map<String, String> HYPHENED =
            Map.ofEntries(
                    Map.entry("link", "to"),
                    Map.entry("tie", "to"),
                    Map.entry("connect", "to"),
                    Map.entry("relate", "to"),
                    Map.entry("ally", "with"),
                    Map.entry("align", "with"),
                    Map.entry("affiliate", "with"),
                    Map.entry("associate", "with"),
                    Map.entry("base", "in"),
                    Map.entry("bear", "in"),
                    Map.entry("headquarter", "in"),
                    Map.entry("border", "on"));

    /// "rebel-held": who holds it needs no name.
    private static final Set<String> HELD =
            Set.of("hold", "control", "occupy", "rule", "govern", "dominate", "administer");

    private static final Set<String> STRANDED = Set.of("at", "on", "upon", "into");

    private final Tree tree;
    private final Subjects subjects;
    private final Structure words;
    private final Links links;

    VerbLinks(Tree tree, Subjects subjects, Structure words, Links links) {
        this.tree = tree;
        this.subjects = subjects;
        this.words = words;
        this.links = links;
    }

    void find() {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.verbal(i)) {
                verb(i);
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            if (tree.verbal(i)) {
                sharedObject(i);
            }
        }
    }

    private void verb(int verb) {
        boolean passive = subjects.passive(verb);
        List<Integer> objects = objects(verb);
        int hyphened = hyphened(verb);
        int stranded = passive && objects.isEmpty() ? stranded(verb) : -1;
        if (!passive) {
            links.add(verb, Link.SUBJ, subjects.of(verb));
        } else if (stranded >= 0) {
            links.add(verb, tree.lemma(stranded), subjects.of(verb));
        } else if (objects.isEmpty() || naming(verb)) {
            links.add(verb, Link.OBJ, subjects.of(verb));
        } else {
            links.add(verb, Link.IOBJ, subjects.of(verb));
        }
        if (hyphened >= 0) {
            links.add(
                    verb,
                    HYPHENED.getOrDefault(tree.lemma(verb), Link.SUBJ),
                    tree.together(hyphened));
        }
        boolean named = naming(verb) && (passive || links.has(verb, Link.OBJ));
        links.add(verb, named ? "as" : Link.OBJ, objects);
        links.add(verb, Link.SUBJ, subjects.agents(verb));
        for (int kid : tree.kids(verb)) {
            switch (tree.label(kid)) {
                case "ccomp", "xcomp" -> complement(verb, kid);
                case "csubj" -> links.add(verb, Link.SUBJ, kid);
                case "oprd" -> links.add(verb, "as", tree.together(kid));
                case "attr" -> links.add(verb, Link.ATTR, tree.together(kid));
                case "acomp" -> links.add(verb, Link.ATTR, beside(kid));
                case "prt" -> links.add(verb, Link.PRT, kid);
                case "parataxis" -> aside(verb, kid);
                default -> {}
            }
        }
    }

    /// "was fired on": the preposition whose noun became the subject; -1 where there is none.
    private int stranded(int verb) {
        int next = verb + 1;
        boolean bare =
                next < tree.size()
                        && tree.head(next) == verb
                        && STRANDED.contains(tree.lemma(next))
                        && tree.label(next).equals("prep")
                        && tree.kids(next).isEmpty();
        return bare ? next : -1;
    }

    private List<Integer> beside(int adjective) {
        List<Integer> all = new ArrayList<>(List.of(adjective));
        all.addAll(tree.kids(adjective, "conj"));
        return all;
    }

    private void complement(int verb, int kid) {
        if (turned(verb, kid)) {
            return;
        }
        if (tells(verb, kid)) {
            links.add(kid, Link.COMP, verb);
            return;
        }
        links.add(verb, Link.COMP, kid);
        for (int other : tree.kids(kid, "conj")) {
            if (tree.verbal(other)) {
                complement(verb, other);
            }
        }
    }

    /// "A rocket hit the hall, however the army denied responsibility": not that it hit.
    private boolean turned(int verb, int kid) {
        return kid < verb
                && tree.has(verb, "dobj")
                && tree.kids(verb, "advmod").stream()
                        .anyMatch(adverb -> adverb > kid && tree.lemma(adverb).equals("however"));
    }

    /// "The army, the monitor said, has left": what is said hangs on the saying.
    private void aside(int clause, int kid) {
        boolean says =
                tree.has(kid, "nsubj")
                        && !tree.has(kid, "ccomp")
                        && (!tree.has(kid, "dobj")
                                || words.sayingVerbs().contains(tree.lemma(kid)));
        if (says) {
            links.add(kid, Link.COMP, clause);
        }
    }

    /// "“We left,” the spokesman told us": the telling, though it hangs on the leaving.
    private boolean tells(int clause, int kid) {
        return kid > clause
                && words.sayingVerbs().contains(tree.lemma(kid))
                && !tree.has(kid, "ccomp")
                && !tree.has(kid, "mark")
                && tree.has(kid, "nsubj")
                && comma(clause, kid)
                && !words.sayingVerbs().contains(tree.lemma(clause));
    }

    private List<Integer> objects(int verb) {
        List<Integer> objects = new ArrayList<>(subjects.objects(verb));
        List<Integer> first = tree.kids(verb, "dobj");
        for (int kid : tree.kids(verb, "dative")) {
            if (tree.at(kid).noun() || tree.at(kid).pronoun()) {
                links.add(verb, naming(verb) ? Link.OBJ : Link.IOBJ, tree.together(kid));
            }
        }
        if (first.size() > 1 && !naming(verb) && !comma(first.getFirst(), first.get(1))) {
            List<Integer> receivers = tree.together(first.getFirst());
            links.add(verb, Link.IOBJ, receivers);
            objects.removeAll(receivers);
        }
        if (objects.isEmpty() && tree.has(verb, "oprd") && !subjects.passive(verb)) {
            // "shot dead and buried two rebels"
            tree.kids(verb, "conj").forEach(kid -> objects.addAll(subjects.objects(kid)));
        }
        if (tree.label(verb).equals("relcl") && objects.isEmpty() && relativeObject(verb)) {
            objects.addAll(tree.resolve(tree.head(verb)));
        }
        boolean lacks = objects.isEmpty() && !subjects.passive(verb);
        if (lacks && tree.labelled(verb, "xcomp", "conj") && !tree.has(verb, "nsubj")) {
            objects.addAll(awaited(verb));
        }
        return objects;
    }

    /// "the group that the army used to arm", "that it armed and trained": whom it armed and
    /// trained stands before the verb above.
    private List<Integer> awaited(int infinitive) {
        int clause = tree.head(infinitive);
        boolean open =
                clause >= 0
                        && tree.label(clause).equals("relcl")
                        && !words.intransitiveVerbs().contains(tree.lemma(infinitive));
        for (int kid : open ? tree.kids(clause, "dobj") : List.<Integer>of()) {
            if (kid < clause && tree.at(kid).tag().startsWith("W")) {
                return tree.resolve(kid);
            }
        }
        return List.of();
    }

    private boolean comma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.lemma(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /// "the town the army took": no pronoun stands for the town.
    private boolean relativeObject(int verb) {
        boolean open =
                !subjects.passive(verb)
                        && tree.has(verb, "nsubj")
                        && !tree.has(verb, "ccomp")
                        && !tree.has(verb, "xcomp")
                        && !words.copulas().contains(tree.lemma(verb))
                        && tree.kids(verb, "prep").stream()
                                .noneMatch(kid -> tree.kids(kid).isEmpty());
        return open && !namesItsHead(verb);
    }

    private boolean namesItsHead(int verb) {
        for (int i = tree.head(verb) + 1; i < tree.size(); i++) {
            if (tree.at(i).tag().startsWith("W") && tree.relativeClause(i) == verb) {
                return true;
            }
            if (i == verb) {
                break;
            }
        }
        return false;
    }

    private boolean naming(int verb) {
        return words.namingVerbs().contains(tree.lemma(verb));
    }

    /// The name before the hyphen: "Houthi" in "Houthi-held".
    private int hyphened(int verb) {
        int hyphen = verb - 1;
        if (hyphen < 1
                || "-–‐‑".indexOf(tree.at(hyphen).form().charAt(0)) < 0
                || tree.at(hyphen).span().end() != tree.at(verb).span().start()
                || tree.at(hyphen - 1).span().end() != tree.at(hyphen).span().start()) {
            return -1;
        }
        boolean named =
                tree.at(hyphen - 1).form().codePoints().limit(4).anyMatch(Character::isUpperCase);
        boolean holder =
                tree.at(hyphen - 1).tag().matches("NN|JJ") && HELD.contains(tree.lemma(verb));
        return named || holder ? hyphen - 1 : -1;
    }

    /// "captured and burned the village".
    private void sharedObject(int verb) {
        for (int other : tree.kids(verb, "conj")) {
            if (tree.at(other).verb()) {
                links.add(verb, "~next", other);
            }
            if (!tree.at(verb).verb() || !tree.at(other).verb() || subjects.passive(verb)) {
                continue;
            }
            boolean bare =
                    !links.has(verb, Link.OBJ)
                            && tree.kids(verb).stream()
                                    .noneMatch(kid ->
                                            kid > verb
                                                    && kid < other
                                                    && !tree.labelled(kid, "cc", "punct", "conj"));
            if (bare
                    && other - verb <= 3
                    && !words.intransitiveVerbs().contains(tree.lemma(verb))) {
                links.add(verb, Link.OBJ, links.of(other, Link.OBJ));
            }
            List<Integer> later =
                    tree.kids(verb, "dobj").stream().filter(kid -> kid > other).toList();
            if (!later.isEmpty() && !links.has(other, Link.OBJ)) {
                later.forEach(kid -> links.add(other, Link.OBJ, tree.together(kid)));
            }
        }
    }
}
