package muster.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Turns the parser's labels into logical roles, once for every sentence.
public final class LogicalRoles {
    private final Set<String> lightVerbs;

    /// @param lightVerbs verbs that say little beside their object ("carry out an attack"); the
    ///   lexicon's class `light-verbs`
    public LogicalRoles(Set<String> lightVerbs) {
        this.lightVerbs = Set.copyOf(lightVerbs);
    }

    /// Verbs whose object tells what is done.
    public boolean light(Token verb) {
        return lightVerbs.contains(verb.lemma());
    }

    public Roles of(List<Token> tokens) {
        List<Link> links = new ArrayList<>();
        for (Token token : tokens) {
            switch (token.label()) {
                case "nsubj", "csubj" ->
                        links.add(new Link(token.head(), Link.SUBJ, token.index()));
                case "dobj", "nsubjpass" ->
                        links.add(new Link(token.head(), Link.OBJ, token.index()));
                default -> {}
            }
        }
        return new Roles(tokens.size(), links);
    }
}
