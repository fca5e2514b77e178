package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Gives a verb with a particle its object and its prepositions back: "gunned down three guards",
/// "set free ten men", "fell back to Mora".
final class ParticleRepairs {
    private static final Set<String> PARTICLES =
            Set.of(
                    "down", "up", "off", "out", "over", "away", "back", "in", "through", "aside",
                    "apart", "along", "forward");
    private static final Set<String> LOOSE =
            Set.of("npadvmod", "appos", "dep", "conj", "pobj", "attr");

    private static final Set<String> SENDING =
            Set.of(
                    "fly", "send", "bring", "call", "ship", "bus", "airlift", "rush", "draft",
                    "move");

    private static final Set<String> DRIVING =
            Set.of(
                    "drive", "push", "force", "throw", "chase", "sweep", "kick", "flush", "clear",
                    "pull", "root", "oust", "move", "keep");

    private final Tree tree;
    private final List<Token> mended;

    private ParticleRepairs(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        ParticleRepairs repairs = new ParticleRepairs(tokens);
        for (Token verb : tokens) {
            if (verb.verb() && verb.index() + 1 < tokens.size()) {
                repairs.freed(verb);
                repairs.particle(verb);
                repairs.toDeath(verb);
                repairs.sentIn(verb);
                repairs.driven(verb);
            }
        }
        return repairs.mended;
    }

    /// "set free 30 soldiers", "were set free unharmed", "shot down a drone".
    private void freed(Token verb) {
        int free = verb.index() + 1;
        if (verb.lemma().equals("set") && tree.lemma(free).equals("free")
                || verb.lemma().equals("shoot") && tree.lemma(free).equals("down")) {
            hang(free, verb.index(), "prt");
        }
        boolean held =
                Set.of("take", "hold").contains(verb.lemma())
                        && Set.of("hostage", "captive", "prisoner").contains(tree.lemma(free))
                        && tree.head(free) > free
                        && tree.head(tree.head(free)) == verb.index();
        if (held) { // "took hostage two nuns"
            hang(free, verb.index(), "oprd");
        }
    }

    /// "gunned down three guards": the guards hang on the verb, and so does "from Mora" in "driven
    /// back from Mora".
    private void particle(Token verb) {
        int at = verb.index() + 1;
        boolean particle =
                PARTICLES.contains(tree.lemma(at))
                        && tree.head(at) == verb.index()
                        && tree.labelled(at, "advmod", "prt");
        if (!particle) {
            return;
        }
        for (int kid : tree.kids(at)) {
            if (kid < at) {
                continue;
            }
            if (tree.label(kid).equals("prep")) {
                hang(kid, verb.index(), "prep");
            } else if (tree.label(kid).equals("npadvmod") && open(verb) && thing(kid)) {
                hang(kid, verb.index(), "dobj");
                hang(at, verb.index(), "prt");
            }
        }
    }

    /// "hacked to death 12 farmers"
    private void toDeath(Token verb) {
        int to = verb.index() + 1;
        boolean death =
                to + 2 < tree.size()
                        && tree.lemma(to).equals("to")
                        && tree.lemma(to + 1).equals("death");
        int noun = to + 2;
        while (death && noun + 1 < tree.size() && tree.head(noun) > noun) {
            noun = tree.head(noun);
        }
        boolean object =
                death
                        && tree.at(noun).noun()
                        && LOOSE.contains(tree.label(noun))
                        && open(verb)
                        && thing(noun);
        if (object) {
            hang(noun, verb.index(), "dobj");
        }
    }

    /// "flew in 400 men": the men were flown, they are no place.
    private void sentIn(Token verb) {
        int in = verb.index() + 1;
        int men = SENDING.contains(verb.lemma()) ? tree.kid(in, "pobj") : -1;
        boolean counted =
                men > in
                        && tree.lemma(in).equals("in")
                        && tree.head(in) == verb.index()
                        && tree.at(men).tag().equals("NNS")
                        && !Tree.TIMES.contains(tree.lemma(men))
                        && tree.at(in + 1).tag().matches("CD|JJR");
        if (counted && open(verb)) {
            hang(men, verb.index(), "dobj");
            hang(in, verb.index(), "prt");
        }
    }

    /// "drove the faction led by Omar out of Mora": he led it, and it was driven out.
    private void driven(Token verb) {
        int object = DRIVING.contains(verb.lemma()) ? tree.kid(verb.index(), "dobj") : -1;
        for (int out = object + 1; object > verb.index() && out + 1 < tree.size(); out++) {
            int inner = tree.head(out);
            boolean apart =
                    tree.lemma(out).equals("out")
                            && tree.lemma(out + 1).equals("of")
                            && inner > object
                            && tree.at(inner).verb()
                            && !DRIVING.contains(tree.lemma(inner))
                            && tree.under(out, object);
            if (apart) {
                hang(out, verb.index(), "prep");
                return;
            }
        }
    }

    private boolean open(Token verb) {
        return !tree.has(verb.index(), "dobj") && !tree.has(verb.index(), "auxpass");
    }

    private boolean thing(int noun) {
        return tree.at(noun).noun() && !Tree.TIMES.contains(tree.lemma(noun));
    }

    private void hang(int index, int onto, String label) {
        mended.set(index, mended.get(index).hung(onto, label));
    }
}
