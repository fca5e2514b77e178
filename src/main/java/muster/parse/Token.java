package muster.parse;

import muster.model.Span;

/// A word as the parser cuts it.
///
/// @param index position in its sentence, from 0
/// @param lemma the dictionary form, lower case ("swore" gives `swear`)
/// @param tag part of speech, Penn Treebank (`NNP`, `VBD`, ...)
/// @param head index of the word that governs it; -1 at the root
/// @param label how it hangs on its head, in the parser's own labels; only `LogicalRoles` reads it
public record Token(
        int index, Span span, String form, String lemma, String tag, int head, String label) {
    public boolean verb() {
        return tag.startsWith("VB");
    }

    public boolean noun() {
        return tag.startsWith("NN");
    }

    public boolean properNoun() {
        return tag.startsWith("NNP");
    }

    public boolean pronoun() {
        return tag.equals("PRP") || tag.equals("PRP$");
    }

    public boolean adjective() {
        return tag.startsWith("JJ");
    }

    public boolean punctuation() {
        return !Character.isLetterOrDigit(form.codePointAt(0)) && form.length() <= 3;
    }

    /// The same word, hung elsewhere.
    Token hung(int onto, String as) {
        return new Token(index, span, form, lemma, tag, onto, as);
    }

    /// The same word, read as another part of speech.
    Token tagged(String as) {
        return new Token(index, span, form, lemma, as, head, label);
    }

    /// The same word at another index.
    Token moved(int to, int onto) {
        return new Token(to, span, form, lemma, tag, onto, label);
    }
}
