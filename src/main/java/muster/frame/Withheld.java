package muster.frame;

import muster.parse.Sentence;
import muster.parse.Token;

import java.util.Map;
import java.util.Set;

/// Tells what a clause takes back without "not": "left without joining", "stopped short of
/// joining", "no evidence that it joined".
final class Withheld {
    /// What stands before the preposition; nothing where the preposition says it by itself.
    private static final Map<String, Set<String>> PREPOSITIONS =
            Map.of(
                    "without", Set.of(),
                    "of", Set.of("short", "instead", "incapable"),
                    "from", Set.of("far"),
                    "than", Set.of("rather"));

    private static final Set<String> NONE = Set.of("no", "little", "scant", "any", "without");

    private final Set<String> proofs;

    /// @param proofs nouns for what shows that it was so
    Withheld(Set<String> proofs) {
        this.proofs = proofs;
    }

    /// "without joining", "far from being": it did not, and is not.
    boolean denies(Sentence sentence, int clause) {
        int at = clause;
        // "far from being an ally": the ally hangs on "being"
        for (int steps = 0; steps < 2 && at >= 0; steps++) {
            int head = sentence.token(at).head();
            if (head < 0) {
                return false;
            }
            Set<String> before = PREPOSITIONS.get(sentence.token(head).lemma());
            if (before != null && sentence.token(at).verb()) {
                return before.isEmpty()
                        || head > 0 && before.contains(sentence.token(head - 1).lemma());
            }
            at = sentence.token(head).lemma().equals("be") ? head : -1;
        }
        return false;
    }

    /// "found no evidence that it joined": nothing is claimed.
    boolean unproven(Sentence sentence, int clause) {
        int head = sentence.token(clause).head();
        return head >= 0
                && head < clause
                && !sentence.token(clause).noun()
                && proofs.contains(sentence.token(head).lemma())
                && sentence.children(head).stream().map(Token::lemma).anyMatch(NONE::contains);
    }
}
