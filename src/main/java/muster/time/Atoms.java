package muster.time;

import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a sentence into atoms, in reading order.
final class Atoms {
    private final TimeWords words;
    private final List<Atom> found = new ArrayList<>();

    private Atoms(TimeWords words) {
        this.words = words;
    }

    static List<Atom> of(Sentence sentence, TimeWords words) {
        Atoms atoms = new Atoms(words);
        for (Token token : sentence.tokens()) {
            atoms.cut(token);
        }
        return atoms.found;
    }

    private void cut(Token token) {
        String form = token.form();
        if (form.indexOf('-') > 0 && words.spelled(form.toLowerCase(Locale.ROOT)) != Atom.NONE) {
            add(token, form);
            return;
        }
        int from = 0;
        while (from < form.length()) {
            int to = end(form, from);
            boolean dot =
                    form.charAt(from) == '.' && from > 0 && shortened(form.substring(0, from));
            if (!dot && !loneDot(token, form)) {
                add(token, form.substring(from, to));
            }
            from = to;
        }
    }

    /// The dot of "Jan ." where the parser has cut it off.
    private boolean loneDot(Token token, String form) {
        return form.equals(".")
                && !found.isEmpty()
                && found.getLast().token() == token.index() - 1
                && found.getLast().low().length() <= 5
                && found.getLast().capital()
                && shortened(found.getLast().low());
    }

    private boolean shortened(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return low.length() <= 5
                && !low.equals("may")
                && (words.holds("MONTH", low) || words.holds("WDAY", low));
    }

    private void add(Token token, String piece) {
        String low =
                switch (piece) {
                    case "’s", "'S", "’S" -> "'s";
                    case "–", "‑", "‒", "−" -> "-";
                    case "’", "‘" -> "'";
                    default -> piece.toLowerCase(Locale.ROOT).replace('’', '\'');
                };
        found.add(
                new Atom(low, Character.isUpperCase(piece.charAt(0)), token.index(), token.tag()));
    }

    private static int end(String form, int from) {
        char first = form.charAt(from);
        int to = from + 1;
        if (Character.isDigit(first)) {
            while (to < form.length() && inNumber(form, to)) {
                to++;
            }
            return to;
        }
        if (first == '\'' || first == '’') {
            return form.length() == from + 2 && Character.isLetter(form.charAt(to)) ? to + 1 : to;
        }
        if (Character.isLetter(first)) {
            while (to < form.length() && inWord(form, to)) {
                to++;
            }
            return to;
        }
        return Character.isSurrogate(first) && to < form.length() ? to + 1 : to;
    }

    /// "1,500" and "7.5" are one number, and so no year; "28th" and "1990s" are one too.
    private static boolean inNumber(String form, int at) {
        char c = form.charAt(at);
        return Character.isLetterOrDigit(c)
                || ((c == ',' || c == '.')
                        && at + 1 < form.length()
                        && Character.isDigit(form.charAt(at + 1)));
    }

    private static boolean inWord(String form, int at) {
        char c = form.charAt(at);
        boolean possessive =
                (c == '\'' || c == '’') && at + 2 == form.length() && form.charAt(at + 1) == 's';
        return Character.isLetterOrDigit(c) || ((c == '\'' || c == '’') && !possessive);
    }
}
