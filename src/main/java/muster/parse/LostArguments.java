package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Gives verbs back the subject or object that the parser hung on the phrase before or the clause
/// behind it.
final class LostArguments {
    private static final Set<String> KEEPING = Set.of("keep", "leave", "hold", "find");

    private static final Set<String> GIVING =
            Set.of("give", "send", "lend", "grant", "sell", "hand", "offer", "promise", "supply");
    private static final Set<String> SEATED =
            Set.of(
                    "headquarter",
                    "base",
                    "locate",
                    "situate",
                    "found",
                    "name",
                    "call",
                    "hold",
                    "control",
                    "occupy");

    private final List<Token> tokens;
    private final Tree tree;
    private final List<Token> mended;

    private LostArguments(List<Token> tokens) {
        this.tokens = tokens;
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        List<Token> now = new LostArguments(tokens).objects().mended;
        now = new LostArguments(now).receivers().placed().fronted().mended;
        return new LostArguments(OpenedClauses.mend(now)).kept().mended;
    }

    /// "They shelled towns, including A and B, all of which lie south": the towns were shelled;
    /// what lies south has a subject of its own.
    private LostArguments objects() {
        for (Token noun : tokens) {
            boolean second =
                    noun.noun()
                            && Tree.SUBJECTS.contains(noun.label())
                            && noun.head() >= 0
                            && tree.label(noun.head()).equals("relcl")
                            && tree.kids(noun.head(), Tree.SUBJECTS).getLast() > noun.index();
            int first = noun.index();
            while (second && first > 0 && tree.under(first - 1, noun.index())) {
                first--;
            }
            boolean open =
                    second
                            && first > 0
                            && tree.at(first - 1).verb()
                            && !tree.has(first - 1, "dobj")
                            && !tree.has(first - 1, "auxpass");
            if (open) {
                hang(noun.index(), first - 1, "dobj");
            }
        }
        return this;
    }

    /// "gave the Guard four helicopters": the Guard is no part of the helicopters' name; "sold it
    /// rifles".
    private LostArguments receivers() {
        for (Token name : tokens) {
            int thing = name.head();
            int number = name.index() + 1;
            int verb = thing < 0 ? -1 : tree.head(thing);
            boolean given =
                    verb >= 0
                            && (name.tag().equals("PRP") && name.index() == verb + 1
                                    || name.properNoun()
                                            && thing > number
                                            && tree.at(number).tag().equals("CD")
                                            && tree.head(number) == thing)
                            && tree.label(thing).equals("dobj")
                            && GIVING.contains(tree.lemma(verb))
                            && !tree.has(verb, "dative");
            if (given) {
                hang(name.index(), verb, "dative");
                tree.kids(thing).stream()
                        .filter(kid -> kid < name.index() && kid > verb)
                        .forEach(kid -> hang(kid, name.index(), tree.label(kid)));
            }
        }
        return this;
    }

    /// "joined the Force, headquartered in Mora": the Force is there, not who joined it.
    private LostArguments placed() {
        for (Token seated : tokens) {
            int name = seated.index() - 2;
            boolean apart =
                    seated.label().equals("advcl")
                            && SEATED.contains(seated.lemma())
                            && seated.tag().matches("VB[ND]")
                            && name >= 0
                            && tree.comma(name + 1)
                            && (tree.at(name).properNoun() || ground(seated, name))
                            && seated.head() >= 0
                            && seated.head() < name
                            && !tree.has(seated.index(), "auxpass");
            if (apart && tree.under(name, seated.head())) {
                hang(seated.index(), name, "acl");
            }
        }
        return this;
    }

    /// "stormed the camp, held by the Front": the camp is what was held.
    private boolean ground(Token held, int noun) {
        return held.lemma().matches("hold|control|occupy")
                && tree.has(held.index(), "agent")
                && tree.label(noun).equals("dobj");
    }

    /// "In a video on Friday, the leader threatened": he threatened.
    private LostArguments fronted() {
        for (Token verb : tokens) {
            if (!clauseHead(verb) || !tree.kids(verb.index(), Tree.SUBJECTS).isEmpty()) {
                continue;
            }
            int subject = frontedSubject(verb.index());
            if (subject >= 0) {
                int first = tree.head(subject);
                tree.kids(first, "conj").stream()
                        .filter(kid -> kid > subject && kid < verb.index())
                        .forEach(kid -> hang(kid, subject, "conj"));
                hang(
                        subject,
                        verb.index(),
                        tree.has(verb.index(), "auxpass") ? "nsubjpass" : "nsubj");
            }
        }
        return this;
    }

    private boolean clauseHead(Token verb) {
        return tree.labelled(verb.index(), "root", "ccomp", "advcl", "relcl", "conj")
                && (tree.finite(verb.index()) || bareRoot(verb))
                && !tree.has(verb.index(), "expl");
    }

    /// "..., others serve": a present that was taken for an infinitive.
    private boolean bareRoot(Token verb) {
        return verb.head() < 0 && verb.tag().equals("VB") && !tree.has(verb.index(), "aux");
    }

    private int frontedSubject(int verb) {
        for (int at = 0; at < verb; at++) {
            boolean apposition = tree.label(at).equals("appos") && frontedUnder(at, verb);
            boolean next = tree.has(at, "det") && tree.first(at) == tree.head(at) + 1;
            boolean apart =
                    tree.label(verb).equals("conj")
                            ? next
                            : tree.commaBetween(tree.head(at), at) || tree.has(at, "det");
            if (apposition && apart || beside(at, verb)) {
                return at;
            }
            boolean loose = tree.labelled(at, "dep", "vocative") && tree.head(at) == verb;
            if (loose && tree.at(at).noun() && tree.commaBetween(at, verb)) {
                return at;
            }
            boolean gerund = tree.label(at).equals("advcl") && tree.head(at) == verb;
            if (gerund
                    && tree.at(at).tag().equals("VBG")
                    && at < 2
                    && !tree.commaBetween(at, verb)) {
                return at;
            }
        }
        return -1;
    }

    /// "While it is one group, others, as well as guests, serve in it": "others" stands beside
    /// "group" by a bare comma, in the clause before.
    private boolean beside(int noun, int verb) {
        boolean listed =
                tree.label(noun).equals("conj")
                        && tree.at(noun).noun()
                        && frontedUnder(noun, verb)
                        && !tree.label(tree.head(noun)).equals("conj");
        if (!listed || tree.kids(tree.head(noun), "cc").stream().anyMatch(cc -> cc < noun)) {
            return false;
        }
        int opening = tree.head(noun) + 1;
        while (opening < noun && !tree.at(opening).form().equals(",")) {
            opening++;
        }
        for (int at = noun + 1; at < verb; at++) {
            boolean listedToo =
                    tree.head(at) == tree.head(noun) && tree.labelled(at, "cc", "conj", "punct");
            if (tree.at(at).verb() || tree.head(at) < noun && !listedToo) {
                return false; // more than the noun stands between comma and verb
            }
        }
        return opening < noun && !tree.kids(verb, "advcl").isEmpty();
    }

    private boolean frontedUnder(int index, int verb) {
        int at = tree.head(index);
        for (int steps = 0; at >= 0 && at < verb && steps < 12; steps++) {
            int head = tree.head(at);
            if (head == verb) {
                return tree.labelled(at, "prep", "advcl", "advmod", "npadvmod");
            }
            at = head;
        }
        return false;
    }

    /// "They kept the camp encircled": they kept it, and it was encircled.
    private LostArguments kept() {
        for (Token verb : tokens) {
            int keeping = verb.head();
            int object = keeping < 0 ? -1 : tree.kid(keeping, "dobj");
            boolean state =
                    object >= 0
                            && object < verb.index()
                            && KEEPING.contains(tree.lemma(keeping))
                            && tree.labelled(verb.index(), "advcl", "xcomp", "ccomp")
                            && verb.tag().matches("VB[ND]")
                            && tree.kids(verb.index(), Tree.SUBJECTS).isEmpty()
                            && !tree.has(verb.index(), "aux")
                            && !tree.has(verb.index(), "mark")
                            && !tree.commaBetween(object, verb.index());
            if (state) {
                hang(verb.index(), object, "acl");
                continue;
            }
            int kept = tree.kid(verb.index(), "ccomp");
            int thing = kept < 0 || kept > verb.index() ? -1 : tree.kid(kept, "dobj");
            boolean taken =
                    thing >= 0
                            && KEEPING.contains(tree.lemma(kept))
                            && verb.tag().matches("VB[ND]")
                            && tree.kids(verb.index(), Tree.SUBJECTS).isEmpty()
                            && !tree.has(verb.index(), "aux")
                            && !tree.commaBetween(thing, verb.index());
            if (taken) {
                hang(kept, verb.head(), verb.label());
                hang(verb.index(), thing, "acl");
            }
        }
        return this;
    }

    private void hang(int index, int onto, String label) {
        mended.set(index, mended.get(index).hung(onto, label));
    }
}
