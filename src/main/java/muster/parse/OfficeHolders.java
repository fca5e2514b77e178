package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Hangs a person's name on the office before it: in "in Mora, Yaro Province, the brigade's
/// commander, Col. Dan Okot, said" the commander is Okot.
final class OfficeHolders {
    private static final Set<String> OFFICES =
            Set.of(
                    "leader",
                    "commander",
                    "chief",
                    "head",
                    "deputy",
                    "spokesman",
                    "spokeswoman",
                    "spokesperson",
                    "emir",
                    "founder",
                    "successor",
                    "predecessor",
                    "chairman",
                    "president",
                    "governor",
                    "mayor",
                    "minister",
                    "secretary",
                    "director",
                    "aide",
                    "lieutenant",
                    "adviser",
                    "brother",
                    "son",
                    "cousin",
                    "nephew",
                    "judge",
                    "officer",
                    "official",
                    "envoy",
                    "coordinator",
                    "commandant",
                    "premier",
                    "ambassador",
                    "prosecutor",
                    "attorney-general",
                    "chancellor",
                    "commander-in-chief");

    private final Tree tree;
    private final List<Token> mended;

    private OfficeHolders(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static boolean office(String lemma) {
        return OFFICES.contains(lemma);
    }

    static List<Token> mend(List<Token> tokens) {
        List<Token> now = new OfficeHolders(tokens).named().mended;
        return new OfficeHolders(now).whom().mended;
    }

    private OfficeHolders named() {
        for (int office = 1; office < tree.size() - 2; office++) {
            boolean definite =
                    OFFICES.contains(tree.lemma(office))
                            && tree.at(office).tag().equals("NN")
                            && (tree.has(office, "poss") || tree.has(office, "det"));
            int comma = definite ? end(office) : -1;
            int name = comma < 0 ? -1 : name(comma + 1);
            boolean closed =
                    name > 0
                            && name + 1 < tree.size()
                            && tree.at(name + 1).form().matches("[,.(;]|-LRB-");
            if (closed && astray(office, name) && !tree.under(office, name)) {
                mended.set(name, tree.at(name).hung(office, "appos"));
                speaks(office, name);
            }
        }
        return this;
    }

    /// The comma behind the office and what belongs to it: "its deputy in the junta,".
    private int end(int office) {
        int at = office + 1;
        if (tree.at(at).tag().matches("IN") && tree.head(at) == office) {
            at++;
            while (at < tree.size()
                    && at < office + 7
                    && (tree.at(at).noun() || tree.at(at).tag().matches("DT|JJ|POS|IN|CC"))) {
                at++;
            }
        }
        return at < tree.size() && tree.comma(at) ? at : -1;
    }

    /// The head of the name that starts at `first`; -1 where no name of two words does.
    private int name(int first) {
        int last = first;
        while (last + 1 < tree.size() && tree.at(last + 1).properNoun()) {
            last++;
        }
        return last > first && last < tree.size() && tree.at(first).properNoun() ? last : -1;
    }

    /// It hangs on what stands between, or on a name before the office.
    private boolean astray(int office, int name) {
        int head = tree.head(name);
        boolean aside = tree.labelled(name, "appos", "conj") && head >= 0 && head != office;
        boolean between = head > office && head < name && !tree.labelled(head, "appos");
        boolean before = head < office && tree.head(office) == head && tree.at(head).properNoun();
        return aside && (between || before) && !tree.has(name, "cc") && !tree.has(head, "cc");
    }

    /// "..., the commander, Dan Okot, said": the commander says so.
    private void speaks(int office, int name) {
        int verb = name + 2;
        boolean said =
                tree.comma(name + 1)
                        && verb < tree.size()
                        && tree.finite(verb)
                        && tree.kids(verb, Tree.SUBJECTS).isEmpty()
                        && !tree.under(verb, office)
                        && tree.label(office).equals("appos");
        if (said) {
            mended.set(office, tree.at(office).hung(verb, "nsubj"));
        }
    }

    /// "Omar, whom the Front's leader, Dan, appointed": the leader appointed Omar.
    private OfficeHolders whom() {
        for (int whom = 1; whom < tree.size() - 2; whom++) {
            if (!tree.lemma(whom).equals("whom") || !tree.label(whom).equals("npadvmod")) {
                continue;
            }
            int noun = tree.head(whom);
            for (int verb = whom + 2; verb < tree.size(); verb++) {
                int doer = tree.head(verb);
                boolean taken =
                        tree.at(verb).tag().matches("VB[ND]")
                                && tree.label(verb).equals("acl")
                                && doer > whom
                                && tree.head(doer) == noun
                                && !tree.has(verb, "agent")
                                && !tree.has(verb, "auxpass");
                if (taken && !tree.under(noun, verb)) {
                    mended.set(verb, tree.at(verb).tagged("VBD").hung(noun, "relcl"));
                    mended.set(doer, tree.at(doer).hung(verb, "nsubj"));
                    mended.set(whom, tree.at(whom).hung(verb, "dobj"));
                    break;
                }
            }
        }
        return this;
    }
}
