package muster.parse;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Turns the parser's labels into logical roles, once for every sentence. Nothing above reads the
/// labels.
public final class LogicalRoles {
    private final Structure words;

    /// @param words gives the words of a lexicon's class; the classes of `structure.yaml` are asked
    ///   for
    public LogicalRoles(Function<String, Set<String>> words) {
        this.words = Structure.of(words);
    }

    /// The same words with the parser's usual errors mended.
    List<Token> mend(List<Token> tokens) {
        List<Token> verbs = ParticleRepairs.mend(HelperVerbs.mend(tokens));
        List<Token> counted = CountRepairs.mend(Outcomes.mend(verbs));
        counted = JointModifiers.mend(counted, words.actNouns());
        counted = SecondNames.mend(Parentheses.mend(counted));
        List<Token> named = NameLists.mend(PhraseRepairs.mend(counted));
        List<Token> phrases = Listings.mend(Tellers.mend(Appositions.mend(SetOff.mend(named))));
        List<Token> subjects =
                ReducedRelatives.mend(
                        FrontedTimes.mend(PersonRepairs.mend(OfficeHolders.mend(phrases))));
        return LostArguments.mend(
                ClauseRepairs.mend(LooseClauses.mend(subjects), words.actNouns()));
    }

    public Roles of(List<Token> tokens) {
        Tree tree = new Tree(tokens);
        Links links = new Links(tokens.size());
        Subjects subjects = new Subjects(tree, words);
        new VerbLinks(tree, subjects, words, links).find();
        new PrepositionLinks(tree, words, links).find();
        new NounLinks(tree, subjects, words, links).find();
        new SpreadLinks(tree, words, links).find();
        return links.roles();
    }
}
