package muster.parse;

import java.util.List;

/// How the clause of a word is put: in which tense, whether denied, asked, supposed, quoted. The
/// clause of a noun is that of the verb it belongs to ("carried out no attack", "is no ally").
///
/// @param negated "not", "never", "no", "neither", "none of"; not "no longer"
/// @param ended "no longer", "not any more"
/// @param passive the word itself is a passive verb
/// @param tense of a participle or noun: that of the clause around it
/// @param progressive "is attacking"
/// @param modals "may", "could", "would", ..., lower case, as dictionary forms
/// @param conditional stands under "if", "unless" or "whether"
/// @param conditioned has a condition hanging on it ("will leave if ...")
/// @param question the sentence asks it
/// @param quoted stands between quotation marks
/// @param imperative "Support our work"
/// @param adverbs lemmas of the adverbs of the clause: "reportedly", "formerly", "jointly"
/// @param mark the conjunction that opens the clause, lower case: "after", "while", "that", "if",
///   "when"; empty where none does
public record ClauseFacts(
        boolean negated,
        boolean ended,
        boolean passive,
        Tense tense,
        boolean progressive,
        List<String> modals,
        boolean conditional,
        boolean conditioned,
        boolean question,
        boolean quoted,
        boolean imperative,
        List<String> adverbs,
        String mark) {
    public ClauseFacts {
        modals = List.copyOf(modals);
        adverbs = List.copyOf(adverbs);
    }

    /// @param word a verb, or a noun or adjective that says something of somebody
    public static ClauseFacts of(Sentence sentence, int word) {
        return new ClauseReader(new Tree(sentence.tokens())).read(word);
    }
}
