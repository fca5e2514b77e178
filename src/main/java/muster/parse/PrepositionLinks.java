package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Links by preposition: the role is the word, several words joined with `_` ("along_with",
/// "on_behalf_of", "south_of"). Clauses under a conjunction count as well ("after", "while").
final class PrepositionLinks {
    private static final Set<String> EXAMPLES = Set.of("including", "include", "like");

    private final Tree tree;
    private final Structure words;
    private final Links links;

    PrepositionLinks(Tree tree, Structure words, Links links) {
        this.tree = tree;
        this.words = words;
        this.links = links;
    }

    void find() {
        for (int head = 0; head < tree.size(); head++) {
            for (int kid : tree.kids(head)) {
                if (preposition(kid)) {
                    role(head, kid, "");
                } else if (tree.labelled(kid, "advmod", "npadvmod")) {
                    place(head, kid);
                } else if (tree.label(kid).equals("advcl")) {
                    clause(head, kid);
                }
            }
            stranded(head);
        }
    }

    private boolean preposition(int kid) {
        return Tree.PREPOSITIONS.contains(tree.label(kid))
                && !tree.at(kid).noun()
                && !tree.at(kid).pronoun();
    }

    private void role(int head, int preposition, String before) {
        if (tree.has(preposition, "neg") && tree.comma(tree.first(preposition) - 1)) {
            return; // "blamed on the rebels, not on the army"
        }
        String role = before + (distance(preposition) ? "near" : word(preposition));
        String told = example(head, preposition) ? Link.INCLUDING : role;
        List<Integer> objects = objects(preposition);
        links.add(head, told, objects);
        if (told.equals("by") && tree.at(head).noun() && !namedSo(head)) {
            links.add(head, Link.SUBJ, objects);
        }
        if (role.equals("with")) {
            made(preposition, objects);
        }
        for (int object : objects) {
            joined(head, role, object);
            if (role.equals("among") && tree.at(object).pronoun()) {
                tree.kids(object, "appos").forEach(kid -> included(head, preposition, kid));
                tree.kids(object, "conj").stream()
                        .filter(kid -> tree.first(kid) == object + 1)
                        .forEach(kid -> included(head, preposition, kid));
            }
        }
        for (int kid : tree.kids(preposition)) {
            if (tree.label(kid).equals("prep")) {
                role(head, kid, role + "_");
                if (role.equals("from") || role.equals("out") || role.equals("up")) {
                    role(head, kid, "");
                }
            } else if (tree.label(kid).equals("conj") && prepositionBeside(kid)) {
                links.add(head, before + word(kid), objects(kid));
                if (objects.isEmpty() && !tree.has(preposition, "prep")) {
                    links.add(head, told, objects(kid));
                }
            }
        }
    }

    /// "with Dan as its deputy": that is Dan.
    private void made(int with, List<Integer> objects) {
        for (int as : tree.kids(with)) {
            if (tree.lemma(as).equals("as") && as > with + 1 && tree.at(as).tag().equals("IN")) {
                tree.kids(as, "pobj").forEach(title -> links.add(title, "~" + Link.IS, objects));
            }
        }
    }

    /// "ambushed it 20 km from Mora": near Mora.
    private boolean distance(int preposition) {
        int unit = preposition - 1;
        return unit > 0
                && tree.lemma(preposition).equals("from")
                && words.distanceUnits().contains(tree.lemma(unit))
                && tree.at(unit - 1).tag().equals("CD");
    }

    /// "absorbed six groups, among them X": X is one of the six.
    private void included(int head, int preposition, int member) {
        links.add(head, Link.INCLUDING, tree.together(member));
        for (int at = preposition - 1; tree.at(head).verb() && at > preposition - 6; at--) {
            if (at >= 0 && tree.at(at).tag().equals("NNS")) {
                links.add(at, Link.INCLUDING, tree.together(member));
                return;
            }
        }
    }

    /// "designated as terrorists by X": X does nothing of the terrorists.
    private boolean namedSo(int noun) {
        boolean underAs = tree.head(noun) >= 0 && tree.lemma(tree.head(noun)).equals("as");
        return tree.label(noun).equals("oprd") || underAs;
    }

    private boolean prepositionBeside(int kid) {
        String tag = tree.at(kid).tag();
        return tag.equals("IN") || tag.equals("TO");
    }

    /// "along with" hangs on "along" as an adverb; so do "south of", "close to", "ahead of".
    /// "there" is in the place.
    private void place(int head, int adverb) {
        if (tree.lemma(adverb).equals("there") && tree.at(adverb).tag().equals("RB")) {
            links.add(head, "in", adverb);
        }
        for (int preposition : tree.kids(adverb, "prep")) {
            String word = word(preposition);
            links.add(head, tree.lemma(adverb) + "_" + word, objects(preposition));
            if (words.directions().contains(tree.lemma(adverb)) && !word.equals("of")) {
                links.add(head, word, objects(preposition)); // "moved south to Mora"
            }
        }
    }

    private String word(int preposition) {
        StringBuilder word = new StringBuilder();
        for (int kid : tree.kids(preposition, "advmod")) {
            if (kid == preposition - 1
                    && Set.of(
                                    "together",
                                    "along",
                                    "instead",
                                    "such",
                                    "ahead",
                                    "away",
                                    "close",
                                    "next",
                                    "because",
                                    "alongside",
                                    "out")
                            .contains(tree.lemma(kid))) {
                word.append(tree.lemma(kid)).append('_');
            }
        }
        for (int kid : tree.kids(preposition, "pcomp")) {
            if (tree.at(kid).tag().equals("IN")) {
                return tree.lemma(preposition) + "_" + tree.lemma(kid); // "because of"
            }
        }
        for (int kid : tree.kids(preposition, "mwe")) {
            word.append(tree.lemma(kid)).append('_');
        }
        return word.append(tree.at(preposition).form().toLowerCase(Locale.ROOT)).toString();
    }

    private boolean example(int head, int preposition) {
        String word = word(preposition);
        return tree.at(head).noun() && EXAMPLES.contains(word)
                || word.equals("such_as")
                || word.equals("including");
    }

    private List<Integer> objects(int preposition) {
        List<Integer> objects = new ArrayList<>();
        for (int kid : tree.kids(preposition)) {
            switch (tree.label(kid)) {
                case "pobj" -> {
                    objects.addAll(tree.together(kid));
                    // "describes it as little more than a front"
                    int than = tree.lemma(kid).matches("more|less") ? tree.kid(kid, "prep") : -1;
                    if (than > kid && tree.lemma(than).equals("than")) {
                        objects.addAll(objects(than));
                    }
                }
                case "pcomp" -> {
                    if (tree.at(kid).tag().equals("IN")) {
                        continue;
                    }
                    objects.add(kid);
                    tree.kids(kid, Tree.SUBJECTS)
                            .forEach(subject -> objects.addAll(tree.together(subject)));
                    tree.kids(kid, "conj").stream().filter(tree::verbal).forEach(objects::add);
                }
                default -> {}
            }
        }
        return objects;
    }

    /// "in front of", "under the command of": one role of several words, beside the plain ones.
    private void joined(int head, String role, int noun) {
        if (!words.joiningNouns().contains(tree.lemma(noun))) {
            return;
        }
        for (int preposition : tree.kids(noun, "prep")) {
            links.add(
                    head,
                    role + "_" + tree.lemma(noun) + "_" + word(preposition),
                    objects(preposition));
        }
        for (int owner : tree.kids(noun, "poss")) {
            links.add(head, role + "_" + tree.lemma(noun) + "_of", tree.together(owner));
        }
    }

    private void clause(int head, int verb) {
        int mark = tree.kid(verb, "mark");
        int when = mark >= 0 ? mark : when(verb);
        links.add(head, when >= 0 ? tree.lemma(when) : "advcl", verb);
    }

    private int when(int verb) {
        for (int kid : tree.kids(verb, "advmod")) {
            if (tree.at(kid).tag().equals("WRB")) {
                return kid;
            }
        }
        return -1;
    }

    /// "the town where the army fought and lost ten men": it lost them there, too.
    private boolean beside(int verb) {
        int first = tree.label(verb).equals("conj") ? tree.head(verb) : -1;
        return first >= 0
                && tree.label(first).equals("relcl")
                && tree.head(first) >= 0
                && tree.kids(first).stream().anyMatch(kid -> tree.lemma(kid).equals("where"))
                && tree.kids(verb, Tree.SUBJECTS).isEmpty()
                && tree.kids(verb, "prep").stream()
                        .noneMatch(kid -> tree.lemma(kid).matches("in|at|near|to|into|from"));
    }

    /// "the town from which", "where" and "the town it withdrew from".
    private void stranded(int verb) {
        if (beside(verb)) {
            links.add(verb, "in", tree.resolve(tree.head(tree.head(verb))));
        }
        if (!tree.label(verb).equals("relcl")) {
            return;
        }
        for (int kid : tree.kids(verb)) {
            if (tree.label(kid).equals("prep") && tree.kids(kid).isEmpty() && kid > verb) {
                links.add(verb, word(kid), tree.resolve(tree.head(verb)));
            } else if (tree.lemma(kid).equals("where")) {
                links.add(verb, "in", tree.resolve(tree.head(verb)));
            }
        }
    }
}
