package muster.time;

import muster.parse.Sentence;
import muster.parse.Token;

import java.util.Set;

/// Times that are a noun's by where they stand, whatever the tree says.
record TimedNouns(Sentence sentence, TimeWords words) {
    /// What such a word opens happened at another time than what the sentence tells.
    private static final Set<String> APART =
            Set.of("since", "despite", "before", "until", "till", "notwithstanding");

    private Token token(int at) {
        return sentence.token(at);
    }

    /// "a day after guards opened fire", "a day after the raid": the verb or noun behind "after".
    int afterwards(int after) {
        int head = token(after).head();
        if (head > after && token(head).verb()) {
            return head;
        }
        return sentence.children(after).stream()
                .filter(child -> child.index() > after && (child.noun() || child.verb()))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
    }

    /// "the shelling of the old quarter (28 Feb)": the shelling's; -1 where no event stands before
    /// the bracket.
    int bracketed(TimeMention mention) {
        int open = mention.first() - 1;
        boolean brackets =
                open > 0
                        && mention.last() + 1 < sentence.size()
                        && token(open).form().equals("(")
                        && token(mention.last() + 1).form().equals(")");
        for (int i = brackets ? open - 1 : -1; i >= 0 && !token(i).verb(); i--) {
            if (token(i).noun() && words.holds("EVENT", token(i).lemma())) {
                return i;
            }
        }
        return -1;
    }

    /// "Since the launch of the campaign on 3 May, the army has": the launch's; -1 where the
    /// sentence opens otherwise.
    int fronted(TimeMention mention) {
        if (mention.first() < 3 || !APART.contains(Clause.low(token(0)))) {
            return -1;
        }
        int noun = -1;
        for (int i = 1; i < mention.first(); i++) {
            Token token = token(i);
            if (token.verb() || token.punctuation()) {
                return -1;
            }
            boolean event =
                    token.noun()
                            && (words.holds("EVENT", token.lemma())
                                    || words.holds("TURNS", token.lemma()));
            noun = noun < 0 && event ? i : noun;
        }
        return noun;
    }
}
