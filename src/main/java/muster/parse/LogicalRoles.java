package muster.parse;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Turns the parser's labels into logical roles, once for every sentence. Nothing above reads the
/// labels.
public final class LogicalRoles {
    private final Structure words;
    private final Glosses glosses;

    /// One after the other, each on what the ones before it left.
    private final List<UnaryOperator<List<Token>>> repairs;

    /// @param words gives the words of a lexicon's class; the classes of `structure.yaml` are asked
    ///   for
    public LogicalRoles(Function<String, Set<String>> words) {
        this.words = Structure.of(words);
        glosses = new Glosses(words);
        repairs =
                List.of(
                        HelperVerbs::mend,
                        ParticleRepairs::mend,
                        Outcomes::mend,
                        CountRepairs::mend,
                        Brackets::mend,
                        some -> JointModifiers.mend(some, this.words),
                        Parentheses::mend,
                        Entries::mend,
                        SecondNames::mend,
                        PhraseRepairs::mend,
                        NameLists::mend,
                        SetOff::mend,
                        Appositions::mend,
                        PhraseEdges::mend,
                        JointSubjects::mend,
                        Tellers::mend,
                        Listings::mend,
                        Examples::mend,
                        some -> GroupRows.mend(some, this.words),
                        FrontedPredicates::mend,
                        OfficeHolders::mend,
                        PersonRepairs::mend,
                        FrontedTimes::mend,
                        FrontedNouns::mend,
                        SharedTimes::mend,
                        RelativeHeads::mend,
                        SwallowedSubjects::mend,
                        MidTimes::mend,
                        ReducedRelatives::mend,
                        ContactClauses::mend,
                        StrayParticiples::mend,
                        FrontedWords::mend,
                        LooseClauses::mend,
                        some -> Semicolons.mend(some, this.words),
                        some -> ClauseRepairs.mend(some, this.words),
                        LostArguments::mend,
                        some -> AgentClauses.mend(some, this.words));
    }

    Glosses glosses() {
        return glosses;
    }

    /// The same words with the parser's usual errors mended. Where that leaves words that hang on
    /// each other in a ring, the repairs that bring one are left out.
    List<Token> mend(List<Token> tokens) {
        List<Token> mended = tokens;
        for (UnaryOperator<List<Token>> repair : repairs) {
            mended = repair.apply(mended);
        }
        return rooted(mended) ? mended : mendWithoutRings(tokens);
    }

    private List<Token> mendWithoutRings(List<Token> tokens) {
        List<Token> mended = tokens;
        for (UnaryOperator<List<Token>> repair : repairs) {
            List<Token> next = repair.apply(mended);
            mended = rooted(next) ? next : mended;
        }
        return mended;
    }

    /// Every word hangs on the root, directly or through others.
    static boolean rooted(List<Token> tokens) {
        for (Token token : tokens) {
            int at = token.head();
            for (int steps = 0; at >= 0; steps++) {
                if (steps > tokens.size()) {
                    return false;
                }
                at = tokens.get(at).head();
            }
        }
        return true;
    }

    public Roles of(List<Token> tokens) {
        Tree tree = new Tree(tokens);
        Links links = new Links(tokens.size());
        Subjects subjects = new Subjects(tree, words);
        new VerbLinks(tree, subjects, words, links).find();
        new PrepositionLinks(tree, words, links).find();
        new NounLinks(tree, subjects, words, links).find();
        new MemberLinks(tree, links).find();
        new SpreadLinks(tree, words, links).find();
        new Ellipses(tree, links).find();
        return links.roles();
    }
}
