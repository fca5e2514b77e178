package muster.time;

import muster.parse.Link;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// How the clause of a verb hangs on the rest of its sentence, read from tags and words.
record Clause(Sentence sentence, int verb) {
    private static final Set<String> RELATIVE =
            Set.of("which", "who", "whom", "that", "where", "when", "whose");

    private Token token(int at) {
        return sentence.token(at);
    }

    static String low(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    int head() {
        return token(verb).head();
    }

    /// It has a subject of its own before it.
    boolean subject() {
        return sentence.roles().of(verb).stream()
                .anyMatch(link ->
                        (link.role().equals(Link.SUBJ) || link.role().equals(Link.OBJ))
                                && link.filler() < verb
                                && token(link.filler()).head() == verb);
    }

    /// "and" or "but" joins it to the verb on which it hangs.
    boolean joined() {
        int head = head();
        if (head < 0 || head > verb || !token(head).verb() || opener().isPresent()) {
            return false;
        }
        for (int i = head + 1; i < verb; i++) {
            if (token(i).tag().equals("CC")
                    && (token(i).head() == head || token(i).head() == verb)) {
                return true;
            }
        }
        return false;
    }

    /// The word that opens it as a subordinate clause: "while", "after", "that", "which".
    Optional<Token> opener() {
        for (int i = 0; i < verb; i++) {
            Token token = token(i);
            boolean mine = token.head() == verb;
            boolean mark =
                    mine && (token.tag().equals("IN") || token.tag().equals("WRB")) && mark(token);
            boolean relative =
                    RELATIVE.contains(low(token))
                            && token.tag().startsWith("W")
                            && (mine || (token.head() >= 0 && token(token.head()).head() == verb));
            if (mark || relative) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /// "while it was losing" but not "in July it lost": nothing but a clause hangs on the word.
    private boolean mark(Token token) {
        for (int i = token.index() + 1; i < sentence.size(); i++) {
            if (token(i).head() == token.index()) {
                return false;
            }
        }
        return true;
    }

    /// "had captured", "having captured".
    boolean perfectOfPast() {
        return auxiliary("had") || auxiliary("having");
    }

    /// "capturing", "killed": no auxiliary makes it a clause by itself.
    boolean participle() {
        String tag = token(verb).tag();
        return (tag.equals("VBG") || tag.equals("VBN")) && !helped();
    }

    boolean passive() {
        return token(verb).tag().equals("VBN");
    }

    boolean infinitive() {
        return sentence.tokens().stream()
                .anyMatch(token -> token.head() == verb && token.tag().equals("TO"));
    }

    boolean present() {
        String tag = token(verb).tag();
        return tag.equals("VBZ") || tag.equals("VBP");
    }

    private boolean helped() {
        return sentence.tokens().stream()
                .anyMatch(token ->
                        token.head() == verb
                                && token.index() < verb
                                && (token.tag().equals("MD")
                                        || token.lemma().equals("be")
                                        || token.lemma().equals("have")));
    }

    private boolean auxiliary(String form) {
        return sentence.tokens().stream()
                .anyMatch(token ->
                        token.head() == verb && token.index() < verb && low(token).equals(form));
    }
}
