package muster.frame;

import muster.parse.Sentence;

import java.util.Set;

/// A verb with its particle, where the two say something of their own.
record Phrasal(StanceWords words, Sentence sentence) {
    /// "rule_out" of "ruled out joining" where the two weigh, else the verb.
    String meaning(int verb) {
        String both = both(verb);
        return words.weighs(both) || words.denying().contains(both)
                ? both
                : sentence.token(verb).lemma();
    }

    /// "rule_out" of "ruled out joining"; a verb without a particle as it is.
    String both(int verb) {
        String lemma = sentence.token(verb).lemma();
        boolean particle =
                verb + 1 < sentence.size()
                        && sentence.token(verb).verb()
                        && Set.of("RP", "RB", "IN").contains(sentence.token(verb + 1).tag());
        return particle ? lemma + "_" + sentence.token(verb + 1).lemma() : lemma;
    }
}
