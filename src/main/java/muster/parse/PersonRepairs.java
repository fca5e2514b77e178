package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Rehangs what is said of a person beside others: the office that belongs to the name right before
/// it, "who" that means the man and not what he is a member of.
final class PersonRepairs {
    private static final Set<String> NAMING =
            Set.of(
                    "name",
                    "appoint",
                    "elect",
                    "declare",
                    "proclaim",
                    "crown",
                    "choose",
                    "make",
                    "install",
                    "anoint",
                    "nominate",
                    "confirm");
    private static final Set<String> LEADING =
            Set.of("lead", "head", "chair", "command", "found", "run", "direct", "co-lead");
    private static final Set<String> BODIES =
            Set.of(
                    "army",
                    "police",
                    "militia",
                    "group",
                    "movement",
                    "navy",
                    "guard",
                    "force",
                    "brigade",
                    "faction",
                    "organisation",
                    "organization",
                    "military",
                    "service",
                    "insurgency",
                    "council",
                    "party",
                    "gang",
                    "unit");
    private static final Set<String> BINDING = Set.of("of", "with", "in", "from", "for");

    private final Tree tree;
    private final List<Token> mended;

    private PersonRepairs(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        List<UnaryOperator<PersonRepairs>> rules =
                List.of(
                        PersonRepairs::had,
                        PersonRepairs::led,
                        PersonRepairs::titled,
                        PersonRepairs::second,
                        PersonRepairs::nearest,
                        PersonRepairs::who,
                        PersonRepairs::named);
        List<Token> now = tokens;
        for (UnaryOperator<PersonRepairs> rule : rules) {
            now = rule.apply(new PersonRepairs(now)).mended;
        }
        return now;
    }

    /// "the Front, which rose against Omar, had as its chief Dan": the chief is not Omar.
    private PersonRepairs had() {
        for (int as = 1; as < tree.size(); as++) {
            boolean bare =
                    tree.lemma(as).equals("as")
                            && tree.label(as).equals("prep")
                            && !tree.has(as, "pobj")
                            && tree.head(as) >= 0
                            && tree.at(tree.head(as)).verb();
            for (int office = as + 1; bare && office < Math.min(as + 5, tree.size()); office++) {
                int head = tree.head(office);
                if (tree.label(office).equals("appos") && head >= 0 && head < tree.head(as)) {
                    mended.set(office, tree.at(office).hung(as, "pobj"));
                    break;
                }
            }
        }
        return this;
    }

    /// "broke with the Front, led by Dan, in May": the Front is led, not who broke with it.
    private PersonRepairs led() {
        for (int verb = 2; verb < tree.size(); verb++) {
            int name = verb - 2;
            boolean bare =
                    LEADING.contains(tree.lemma(verb))
                            && tree.at(verb).tag().equals("VBN")
                            && tree.label(verb).equals("advcl")
                            && tree.head(verb) < verb
                            && tree.comma(verb - 1)
                            && tree.at(name).properNoun()
                            && tree.kid(verb, "agent") == verb + 1;
            if (bare) {
                mended.set(verb, tree.at(verb).hung(name, "acl"));
            }
        }
        return this;
    }

    /// "his successor as emir, Dan, left": Dan is the successor.
    private PersonRepairs titled() {
        for (int name = 3; name < tree.size(); name++) {
            int office = tree.head(name);
            boolean below =
                    office >= 0
                            && tree.label(name).equals("appos")
                            && tree.at(name).properNoun()
                            && tree.label(office).equals("pobj")
                            && tree.head(office) >= 0
                            && tree.at(office).tag().equals("NN")
                            && tree.lemma(tree.head(office)).equals("as");
            int holder = below ? tree.head(tree.head(office)) : -1;
            if (holder >= 0 && tree.at(holder).tag().equals("NN")) {
                mended.set(name, tree.at(name).hung(holder, "appos"));
            }
        }
        return this;
    }

    /// "general in the army and founder of the Front": the founder stands beside the general.
    private PersonRepairs second() {
        for (int office = 3; office < tree.size(); office++) {
            int first = tree.head(office);
            boolean bare =
                    tree.label(office).equals("conj")
                            && tree.at(office).tag().equals("NN")
                            && first >= 0
                            && tree.label(first).equals("pobj")
                            && tree.head(first) >= 0
                            && opens(office)
                            && office + 1 < tree.size()
                            && tree.lemma(office + 1).equals("of")
                            && (tree.has(first, "det") || tree.at(first).properNoun());
            int title = bare ? tree.head(tree.head(first)) : -1;
            if (title >= 0
                    && tree.at(title).tag().equals("NN")
                    && tree.labelled(title, "appos", "attr")) {
                mended.set(office, tree.at(office).hung(title, "conj"));
                mended.set(office + 1, tree.at(office + 1).hung(office, "prep"));
            }
        }
        return this;
    }

    /// Right behind "and", but for adjectives.
    private boolean opens(int office) {
        int at = office - 1;
        while (at > 0 && (tree.at(at).adjective() || tree.at(at).tag().equals("NN"))) {
            at--;
        }
        return tree.at(at).tag().equals("CC");
    }

    /// "Dan and Omar, leader of the Front, left": Omar leads it.
    private PersonRepairs nearest() {
        for (int office = 2; office < tree.size(); office++) {
            int first = tree.head(office);
            boolean after =
                    first >= 0
                            && tree.label(office).equals("appos")
                            && tree.at(office).tag().equals("NN")
                            && tree.at(first).properNoun()
                            && tree.comma(tree.first(office) - 1);
            int nearest = after ? last(first, office) : first;
            if (after && nearest != first && close(nearest, tree.first(office))) {
                mended.set(office, tree.at(office).hung(nearest, "appos"));
            }
        }
        return this;
    }

    /// The last name coordinated with `first` before `end`.
    private int last(int first, int end) {
        int last = first;
        for (int kid : tree.kids(first, "conj")) {
            if (kid > last && kid < end && tree.at(kid).properNoun()) {
                last = last(kid, end);
            }
        }
        return last;
    }

    /// Nothing but a comma stands between.
    private boolean close(int name, int office) {
        return office - name == 2 && tree.comma(name + 1);
    }

    /// "a member of the Guard who had fled", "a cleric with papers who leads it": no name is told
    /// apart by "who", the member is.
    private PersonRepairs who() {
        for (int who = 2; who < tree.size(); who++) {
            int clause = tree.lemma(who).equals("who") ? tree.relativeClause(who) : -1;
            int noun = clause < 0 ? -1 : tree.head(clause);
            int preposition = noun >= 0 && tree.label(noun).equals("pobj") ? tree.head(noun) : -1;
            int man = preposition < 0 ? -1 : tree.head(preposition);
            boolean bound =
                    man >= 0
                            && noun == who - 1
                            && BINDING.contains(tree.lemma(preposition))
                            && tree.at(man).noun()
                            && !tree.at(man).properNoun();
            boolean thing =
                    bound
                            && !titled(noun)
                            && (tree.at(noun).tag().equals("NNP")
                                    || BODIES.contains(tree.lemma(noun))
                                    || tree.lemma(preposition).equals("with")
                                            && tree.at(noun).tag().equals("NN")
                                            && !tree.has(noun, "det"));
            if (thing) {
                mended.set(clause, tree.at(clause).hung(man, "relcl"));
            }
        }
        return this;
    }

    /// "ties with former president Omar": the name of a person.
    private boolean titled(int name) {
        return tree.kids(name).stream()
                .anyMatch(kid ->
                        kid < name
                                && tree.labelled(kid, "compound", "nmod", "amod")
                                && OfficeHolders.office(tree.lemma(kid)));
    }

    /// "was proclaimed head of the Front": the head is who was proclaimed, no measure of it.
    private PersonRepairs named() {
        for (int noun = 1; noun < tree.size(); noun++) {
            int verb = tree.head(noun);
            boolean office =
                    tree.label(noun).equals("npadvmod")
                            && tree.at(noun).tag().equals("NN")
                            && verb == noun - 1
                            && NAMING.contains(tree.lemma(verb))
                            && !Tree.TIMES.contains(tree.lemma(noun));
            if (office) {
                mended.set(noun, tree.at(noun).hung(verb, "oprd"));
            }
        }
        return this;
    }
}
