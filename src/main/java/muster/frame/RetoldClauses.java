package muster.frame;

import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.Set;

/// Clauses that the tree hangs on a noun which tells them: "rejected reports that the army had
/// seized the town", "says in a new report that soldiers shot nine men".
record RetoldClauses(StanceWords words, Sentence sentence) {
    private static final Set<String> ABOARD = Set.of("in", "on", "via", "through");

    /// "says in a new report that soldiers shot nine men": the verb, where the tree hangs the
    /// clause on the report; -1 elsewhere.
    int teller(Token report) {
        int in = report.head();
        int verb =
                in >= 0 && ABOARD.contains(sentence.token(in).lemma())
                        ? sentence.token(in).head()
                        : -1;
        boolean tells =
                report.noun()
                        && verb >= 0
                        && sentence.token(verb).verb()
                        && words.telling().contains(sentence.token(verb).lemma());
        return tells ? verb : -1;
    }

    /// "rejected reports that the army had seized the town": the clause is what the noun tells.
    boolean tells(Token noun, int clause) {
        boolean telling =
                words.likelyNouns().contains(noun.lemma())
                        || words.possibleNouns().contains(noun.lemma())
                        || words.saying().contains(noun.lemma());
        return telling
                && sentence.children(clause).stream().anyMatch(child -> child.tag().equals("IN"))
                && !sentence.roles().of(clause, Link.SUBJ).contains(noun.index())
                && !sentence.roles().of(clause, Link.OBJ).contains(noun.index());
    }
}
