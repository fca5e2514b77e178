package muster.time;

import muster.parse.Sentence;
import muster.parse.Token;
import muster.time.TimeMention.Relation;

import java.util.Optional;
import java.util.Set;

/// Times that a clause or event says of the verb above it: "ruled the valley until the army came in
/// 2014", "has been alone since the split of May 2014".
final class BindingClauses {
    private final Sentence sentence;
    private final Owners owners;
    private final TimeWords words;

    BindingClauses(Sentence sentence, Owners owners, TimeWords words) {
        this.sentence = sentence;
        this.owners = owners;
        this.words = words;
    }

    /// "until" and "since" with the time of what they bind.
    Optional<Attached> bounding(int predicate) {
        return under(predicate, Set.of("until", "till"))
                .or(() -> under(predicate, Set.of("to")).filter(ignored -> end(predicate)))
                .map(mention -> mention.as(Relation.UNTIL))
                .or(() ->
                        under(predicate, Set.of("since"))
                                .map(mention -> mention.as(Relation.SINCE)))
                .map(mention -> new Attached(mention, Attached.Bond.OWN));
    }

    /// "led it to his death on 3 May".
    private boolean end(int predicate) {
        return sentence.tokens().stream()
                .filter(token -> words.holds("END", token.lemma()) && token.head() >= 0)
                .map(token -> sentence.token(token.head()))
                .anyMatch(to -> Clause.low(to).equals("to") && to.head() == predicate);
    }

    /// "was alone before joining the front in 2014".
    Optional<Attached> before(int predicate) {
        return under(predicate, Set.of("before"))
                .map(mention -> new Attached(mention, Attached.Bond.OWN).earlier());
    }

    private Optional<TimeMention> under(int predicate, Set<String> openers) {
        int copula = sentence.token(predicate).head();
        boolean described =
                !sentence.token(predicate).verb()
                        && copula >= 0
                        && sentence.token(copula).lemma().equals("be");
        for (Token token : sentence.tokens()) {
            int above = above(token, openers);
            if (above >= 0
                    && (above == predicate
                            || (described && above == copula)
                            || (sentence.token(above).head() == predicate
                                    && sentence.token(above).adjective()))) {
                Optional<TimeMention> there =
                        owners.own(token.index())
                                .filter(mention -> mention.relation() == Relation.AT)
                                .filter(mention -> !mention.window().unknown());
                if (there.isPresent()) {
                    return there;
                }
            }
        }
        return Optional.empty();
    }

    /// The word above the clause or noun at `token`, where one of the openers joins them; -1
    /// otherwise.
    private int above(Token token, Set<String> openers) {
        if (token.head() < 0) {
            return -1;
        }
        Token head = sentence.token(token.head());
        if (openers.contains(Clause.low(head)) && !head.verb() && (token.verb() || token.noun())) {
            return head.head();
        }
        boolean opened =
                token.verb()
                        && new Clause(sentence, token.index())
                                .opener()
                                .filter(opener -> openers.contains(Clause.low(opener)))
                                .isPresent();
        return opened ? head.index() : -1;
    }
}
