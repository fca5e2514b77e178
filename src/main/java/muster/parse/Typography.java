package muster.parse;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text made plain for the tokenizer, char for char, so that offsets hold: odd spaces become
/// spaces, typographic apostrophes plain ones, footnote marks vanish.
final class Typography {
    /// "[12]", "[a]", "[note 3]", "[citation needed]" as encyclopedias glue them to words.
    private static final Pattern FOOTNOTE =
            Pattern.compile(
                    "(?<=\\S)\\[(?:\\d{1,3}|[a-z]{1,2}|(?:note|nb|n) \\d{1,3}"
                            + "|[a-z ]{0,20}needed|when\\?|who\\?|update|sic)\\]");

    private static final char AYN = 'ʿ';

    private Typography() {}

    static String plain(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(text, i);
        }
        for (Matcher mark = FOOTNOTE.matcher(text); mark.find(); ) {
            Arrays.fill(plain, mark.start(), mark.end(), ' ');
        }
        Asides.blank(plain);
        return new String(plain);
    }

    private static char plain(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\n' -> '\n';
            case '’', '‘', 'ʼ', '`', '´', '\'', '‛', '′' -> apostrophe(text, at, c);
            case '«', '„', '‟' -> '“';
            case '»', '″' -> '”';
            case '‐', '‑' -> '-';
            case '–', '−' -> within(text, at) && letters(text, at) ? '-' : c;
            case '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff' -> ' ';
            default -> Character.isSpaceChar(c) || Character.isISOControl(c) ? ' ' : c;
        };
    }

    /// An apostrophe inside a word is plain; one that opens a word and is never closed is an ayn
    /// ("‘Abd al-Rahman").
    private static char apostrophe(String text, int at, char c) {
        if (within(text, at) || c == '’' || c == 'ʼ' || c == '´' || c == '′') {
            return '\'';
        }
        boolean opens =
                at + 1 < text.length()
                        && Character.isUpperCase(text.charAt(at + 1))
                        && !wordAt(text, at - 1);
        return opens && (c == '`' || !closed(text, at)) ? AYN : c;
    }

    private static boolean closed(String text, int at) {
        int end = Math.min(text.length(), at + 300);
        for (int i = at + 1; i < end && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if ((c == '’' || c == '\'') && !wordAt(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(String text, int at) {
        return wordAt(text, at - 1) && wordAt(text, at + 1);
    }

    private static boolean letters(String text, int at) {
        return Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean wordAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
