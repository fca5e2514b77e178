package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Finds the subject that a verb shows, shares with a verb beside it, or takes over from the clause
/// around it ("vowed to", "after capturing", "killing 20"), and whether the verb is passive.
final class Subjects {
    private final Tree tree;
    private final Structure words;
    private final Voice voice;
    private final Map<Integer, List<Integer>> known = new TreeMap<>();

    Subjects(Tree tree, Structure words) {
        this.tree = tree;
        this.words = words;
        this.voice = new Voice(tree, words.needsObject());
    }

    /// Who stands in subject position; for a passive, to whom it is done.
    List<Integer> of(int verb) {
        List<Integer> done = known.get(verb);
        if (done != null) {
            return done;
        }
        known.put(verb, List.of()); // a ring in the tree ends here
        List<Integer> own = own(verb);
        List<Integer> found = own.isEmpty() ? shared(verb) : own;
        known.put(verb, found);
        return found;
    }

    private List<Integer> own(int verb) {
        List<Integer> own = new ArrayList<>();
        List<Integer> subjects = tree.kids(verb, Tree.SUBJECTS);
        for (int kid : subjects) {
            boolean stressed = tree.at(kid).form().matches("(him|her|it)self|themselves");
            if (subjects.size() > 1 && (tree.has(kid, "neg") || stressed)) {
                continue; // "Not the army but the militia attacked", "who was himself killed"
            }
            own.addAll(tree.together(kid));
        }
        if (tree.has(verb, "expl")) {
            tree.kids(verb, "attr").forEach(kid -> own.addAll(tree.together(kid)));
        }
        return own;
    }

    private List<Integer> shared(int verb) {
        int head = tree.head(verb);
        if (head < 0) {
            return List.of();
        }
        return switch (tree.label(verb)) {
            case "conj" -> beside(verb, head);
            case "xcomp" -> controller(head);
            case "advcl" -> around(verb, head);
            case "ccomp" -> voice.finite(verb) ? List.of() : controller(head);
            case "acl" -> voice.infinitive(verb) ? owner(head) : described(verb, head);
            case "relcl", "nmod", "amod" -> tree.resolve(head);
            case "pcomp", "pobj" -> afterPreposition(head);
            default -> List.of();
        };
    }

    /// "men storming Mora"; in "a video showing men storming Mora" the men as well.
    private List<Integer> described(int verb, int noun) {
        for (int other : tree.kids(noun, "acl")) {
            boolean shows = other < verb && words.objectControlVerbs().contains(tree.lemma(other));
            if (shows && tree.at(verb).tag().equals("VBG") && !objects(other).isEmpty()) {
                return objects(other);
            }
        }
        return tree.resolve(noun);
    }

    private List<Integer> beside(int verb, int head) {
        if (!tree.verbal(head)) {
            boolean aside = tree.labelled(head, "appos", "amod", "acl") && tree.head(head) >= 0;
            return !tree.at(head).adjective()
                    ? List.of()
                    : aside ? tree.resolve(tree.head(head)) : of(clause(head));
        }
        boolean imperative =
                tree.at(verb).tag().equals("VB")
                        && !voice.infinitive(verb)
                        && !tree.has(verb, "aux");
        return imperative && voice.finite(head) && !tree.has(head, "aux") && own(head).isEmpty()
                ? List.of()
                : of(head);
    }

    /// "ordered X to attack", "was forced to withdraw", "vowed to fight", "is ready to fight",
    /// "called on X to withdraw".
    private List<Integer> controller(int head) {
        int verb = clause(head);
        if (verb != head) {
            return of(verb);
        }
        List<Integer> objects = objects(head);
        List<Integer> takers = tree.kids(head, "dobj");
        boolean time = takers.size() > 1 || takers.size() == 1 && tree.has(head, "npadvmod");
        if (time
                && tree.lemma(head).equals("take")
                && own(head).stream().allMatch(it -> tree.lemma(it).equals("it"))) {
            return tree.together(takers.getFirst());
        }
        if (!passive(head) && words.objectControlVerbs().contains(tree.lemma(head))) {
            if (!objects.isEmpty()) {
                return objects;
            }
            if (tree.label(head).equals("relcl")
                    && own(head).stream().noneMatch(it -> tree.at(it).tag().startsWith("W"))
                    && !own(head).isEmpty()) {
                return tree.resolve(tree.head(head)); // "men they believed to be from the Guard"
            }
            for (int preposition : tree.kids(head, "prep")) {
                if (Set.of("on", "upon", "for", "to").contains(tree.lemma(preposition))) {
                    return objectsOf(preposition);
                }
            }
        }
        return of(head);
    }

    /// "X attacked, killing 20": X. "Attacked by X, killing 20": X. "Backed by X, Y attacked": Y.
    private List<Integer> around(int verb, int head) {
        int clause = clause(head);
        if (!tree.verbal(clause)) {
            return owner(clause);
        }
        List<Integer> company =
                tree.at(verb).tag().equals("VBG") ? company(verb, clause) : List.of();
        if (!company.isEmpty()) {
            return company;
        }
        if (passive(clause) && tree.at(verb).tag().equals("VBG") && verb > clause) {
            List<Integer> agents = agents(clause);
            boolean gave = Set.of("retreat", "withdraw", "flee", "lose").contains(tree.lemma(verb));
            boolean other = !words.objectControlVerbs().contains(tree.lemma(clause));
            boolean harms = other && words.victimVerbs().contains(tree.lemma(verb));
            if (!agents.isEmpty() && !gave || harms) {
                return agents; // "the convoy was ambushed, killing seven": not the convoy
            }
        }
        return voice.finite(verb)
                        && !tree.at(verb).tag().startsWith("VBG")
                        && tree.has(verb, "aux")
                        && !voice.infinitive(verb)
                        && !tree.at(verb).tag().equals("VBN")
                ? List.of()
                : of(clause);
    }

    /// "The army attacked, with the militia taking part": the militia.
    private List<Integer> company(int verb, int clause) {
        for (int kid : tree.kids(clause, "prep")) {
            if (tree.lemma(kid).equals("with")
                    && kid < verb
                    && tree.at(verb).tag().startsWith("VB")) {
                for (int at = kid; at < verb; at++) {
                    if (tree.lemma(at).equals(",") && tree.head(at) == clause) {
                        return List.of();
                    }
                }
                return tree.lemma(verb - 1).equals(",") ? List.of() : objectsOf(kid);
            }
        }
        return List.of();
    }

    /// "accused the army of shelling", where the tree hangs "of" on the army.
    private boolean blamed(int noun, int preposition) {
        int verb = tree.head(noun);
        return tree.label(noun).equals("dobj")
                && verb >= 0
                && words.blameVerbs().contains(tree.lemma(verb))
                && Set.of("of", "for", "with").contains(tree.lemma(preposition));
    }

    private List<Integer> afterPreposition(int preposition) {
        int head = tree.head(preposition);
        if (head < 0) {
            return List.of();
        }
        if (Tree.PREPOSITIONS.contains(tree.label(head))) {
            return afterPreposition(head);
        }
        int clause = clause(head);
        if (!tree.verbal(clause)) {
            return blamed(head, preposition) ? tree.together(head) : owner(head);
        }
        if (!passive(clause) && words.blameVerbs().contains(tree.lemma(clause))) {
            List<Integer> objects = objects(clause);
            if (objects.isEmpty() && tree.label(clause).equals("relcl") && !own(clause).isEmpty()) {
                return tree.resolve(tree.head(clause)); // "people they suspect of supporting X"
            }
            if (!objects.isEmpty()
                    && !Set.of("by", "after", "before", "in").contains(tree.lemma(preposition))) {
                return objects;
            }
        }
        return of(clause);
    }

    /// Who has, or does, what the noun says: "its plan to attack", "announced a plan to attack".
    private List<Integer> owner(int noun) {
        List<Integer> owners = new ArrayList<>();
        tree.kids(noun, "poss").forEach(kid -> owners.addAll(tree.together(kid)));
        for (int preposition : tree.kids(noun, Tree.PREPOSITIONS)) {
            if (tree.lemma(preposition).equals("by")) {
                owners.addAll(objectsOf(preposition));
            }
        }
        int head = tree.head(noun);
        if (!owners.isEmpty() || head < 0) {
            return owners;
        }
        if (tree.verbal(head) && !Tree.SUBJECTS.contains(tree.label(noun))) {
            return passive(head) ? agents(head) : of(head);
        }
        boolean stacked = Tree.PREPOSITIONS.contains(tree.label(head)) && tree.head(head) >= 0;
        return stacked && tree.verbal(tree.head(head)) ? of(tree.head(head)) : List.of();
    }

    /// The verb that a predicate adjective or noun hangs on; the word itself where there is none.
    private int clause(int head) {
        boolean complement = tree.labelled(head, "acomp", "attr", "oprd") && tree.head(head) >= 0;
        return complement ? tree.head(head) : head;
    }

    List<Integer> objects(int verb) {
        List<Integer> objects = new ArrayList<>();
        tree.kids(verb, "dobj").forEach(kid -> objects.addAll(tree.together(kid)));
        return objects;
    }

    /// Whom "by" names.
    List<Integer> agents(int verb) {
        List<Integer> agents = new ArrayList<>();
        tree.kids(verb, "agent").forEach(kid -> agents.addAll(objectsOf(kid)));
        agents.removeIf(at -> Tree.TIMES.contains(tree.lemma(at))); // "by Sunday evening"
        if (agents.isEmpty() && passive(verb)) {
            List<Integer> shared = sharedAgents(verb);
            return shared.isEmpty() ? lateAgents(verb) : shared;
        }
        return agents;
    }

    /// "armed and paid by Rovia": armed by it, too.
    private List<Integer> sharedAgents(int verb) {
        for (int other : tree.kids(verb, "conj")) {
            boolean row =
                    tree.at(other).tag().equals("VBN")
                            && tree.kids(other, Tree.SUBJECTS).isEmpty()
                            && !tree.has(other, "auxpass")
                            && tree.kids(verb).stream()
                                    .allMatch(kid ->
                                            kid < verb
                                                    || kid >= other
                                                    || tree.labelled(kid, "cc", "punct", "conj"));
            if (row) {
                return agents(other);
            }
        }
        return List.of();
    }

    /// "designated as terrorists by the council": hung on the terrorists, who have no doers.
    private List<Integer> lateAgents(int verb) {
        List<Integer> agents = new ArrayList<>();
        for (int kid : tree.kids(verb)) {
            List<Integer> nouns =
                    tree.label(kid).equals("prep") ? tree.kids(kid, "pobj") : List.of(kid);
            for (int noun : nouns) {
                if (noun < verb
                        || tree.verbal(noun)
                        || words.actNouns().contains(tree.lemma(noun))) {
                    continue;
                }
                for (int by : tree.kids(noun, "prep")) {
                    if (tree.lemma(by).equals("by")) {
                        agents.addAll(objectsOf(by));
                    }
                }
            }
        }
        return agents;
    }

    private List<Integer> objectsOf(int preposition) {
        List<Integer> objects = new ArrayList<>();
        tree.kids(preposition, "pobj").forEach(kid -> objects.addAll(tree.together(kid)));
        tree.kids(preposition, "conj").forEach(beside -> objects.addAll(objectsOf(beside)));
        return objects;
    }

    boolean passive(int verb) {
        return voice.passive(verb);
    }
}
