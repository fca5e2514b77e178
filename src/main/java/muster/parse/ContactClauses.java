package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds relative clauses without a pronoun where the verb's form could be a participle's: in "the
/// men the Lions kidnapped were freed" the Lions kidnapped the men, and nobody kidnapped the Lions.
final class ContactClauses {
    private static final Set<String> TWO_OBJECTS = Set.of("iobj", "dative");

    private final Tree tree;
    private final List<Token> mended;

    private ContactClauses(List<Token> tokens) {
        this.tree = new Tree(tokens);
        this.mended = new ArrayList<>(tokens);
    }

    static List<Token> mend(List<Token> tokens) {
        List<Token> now = new ContactClauses(tokens).contact();
        ContactClauses clauses = new ContactClauses(now);
        for (Token verb : now) {
            if (verb.label().equals("acl") && verb.tag().matches("VB[ND]")) {
                clauses.turn(verb);
            } else if (verb.label().equals("relcl") && verb.head() >= 0) {
                clauses.seat(verb);
            }
        }
        return clauses.mended;
    }

    /// "the only leader the Guard has had": the Guard had him, and is no leader.
    private void seat(Token verb) {
        if (!tree.kids(verb.index(), Tree.SUBJECTS).isEmpty()) {
            return;
        }
        for (int subject : tree.kids(verb.head(), "appos")) {
            boolean bare =
                    subject < verb.index()
                            && opening(subject) == verb.head() + 1
                            && verb.index() - subject <= 3
                            && !tree.commaBetween(subject, verb.index());
            if (bare) {
                mended.set(subject, tree.at(subject).hung(verb.index(), "nsubj"));
            }
        }
    }

    /// The first word of the noun's own phrase, before the clause that hangs on it.
    private int opening(int noun) {
        int at = noun;
        while (at > 0
                && (tree.head(at - 1) == noun || tree.under(at - 1, noun))
                && !tree.at(at - 1).tag().startsWith("W")
                && !tree.labelled(at - 1, "punct")) {
            at--;
        }
        return at;
    }

    private void turn(Token verb) {
        int at = verb.index();
        int subject = verb.head();
        int first = subject < 0 ? -1 : opening(subject);
        int noun = first - 1;
        if (tree.has(at, "agent") || tree.has(at, "auxpass")) {
            return;
        }
        if (noun > 0 && tree.lemma(noun).matches("that|which|whom")) {
            relative(verb, subject, noun);
            return;
        }
        if (tree.has(at, "dobj")) {
            return;
        }
        int own = tree.kid(at, "nsubj");
        if (own > subject && own < at) {
            mended.set(at, verb.tagged("VBD").hung(subject, "relcl"));
            return;
        }
        boolean beside =
                noun >= 0
                        && subject < verb.index()
                        && verb.index() - subject <= 2
                        && tree.at(noun).tag().matches("NNS?")
                        && !Tree.TIMES.contains(tree.lemma(noun))
                        && tree.at(first).tag().matches("DT|PRP\\$|NNPS?")
                        && !tree.labelled(noun, "compound", "nmod", "poss", "npadvmod")
                        && !tree.labelled(noun, TWO_OBJECTS.toArray(String[]::new))
                        && !tree.under(noun, subject)
                        && tree.labelled(
                                subject, "nsubj", "nsubjpass", "dobj", "appos", "dep", "npadvmod");
        boolean given =
                beside
                        && tree.label(subject).equals("dobj")
                        && tree.label(noun).equals("dobj")
                        && tree.head(noun) == tree.head(subject);
        if (beside && !given) {
            mended.set(subject, tree.at(subject).hung(verb.index(), "nsubj"));
            mended.set(verb.index(), verb.tagged("VBD").hung(noun, "relcl"));
        }
    }

    /// "a town that the Lions captured": the pronoun stands for what they captured.
    private void relative(Token verb, int subject, int pronoun) {
        int noun = tree.comma(pronoun - 1) ? pronoun - 2 : pronoun - 1;
        boolean known =
                noun >= 0
                        && tree.at(noun).noun()
                        && subject < verb.index()
                        && verb.index() - subject <= 2
                        && !tree.under(noun, subject);
        if (known) {
            mended.set(subject, tree.at(subject).hung(verb.index(), "nsubj"));
            mended.set(pronoun, tree.at(pronoun).hung(verb.index(), "dobj"));
            mended.set(verb.index(), verb.tagged("VBD").hung(noun, "relcl"));
        }
    }

    /// "a group the court banned": what the court banned is the group.
    private List<Token> contact() {
        for (int at = 2; at < tree.size(); at++) {
            int noun = tree.label(at).equals("acl") ? tree.head(at) : besides(at);
            boolean own =
                    noun >= 0
                            && noun < at
                            && tree.at(at).tag().matches("VB[DNPZ]")
                            && !tree.has(at, "dobj")
                            && !tree.has(at, "auxpass")
                            && !tree.has(at, "mark")
                            && !tree.commaBetween(noun, at)
                            && tree.kids(at, Tree.SUBJECTS).stream().anyMatch(kid -> kid > noun);
            if (own) {
                String tag = tree.at(at).tag().equals("VBN") ? "VBD" : tree.at(at).tag();
                boolean helped = tree.has(at, "aux");
                mended.set(at, tree.at(at).tagged(helped ? "VBN" : tag).hung(noun, "relcl"));
            }
            boolean taken =
                    tree.label(at).equals("relcl")
                            && tree.label(tree.head(at)).equals("dative")
                            && tree.at(tree.head(at)).noun()
                            && tree.head(tree.head(at)) >= 0
                            && !tree.has(tree.head(tree.head(at)), "dobj");
            if (taken) { // "freed the farmers it had taken": they are freed
                Token whom = tree.at(tree.head(at));
                mended.set(whom.index(), whom.hung(whom.head(), "dobj"));
            }
        }
        return mended;
    }

    /// "freed the farmers it had taken", hung beside the freeing: the noun right before "it"; else
    /// -1.
    private int besides(int verb) {
        int first = tree.label(verb).equals("conj") ? tree.head(verb) : -1;
        int noun = first < 0 ? -1 : tree.first(verb) - 1;
        boolean bare =
                first >= 0
                        && noun > first
                        && tree.at(noun).noun()
                        && tree.under(noun, first)
                        && tree.at(noun + 1).tag().equals("PRP")
                        && Tree.SUBJECTS.contains(tree.label(noun + 1));
        return bare ? noun : -1;
    }
}
