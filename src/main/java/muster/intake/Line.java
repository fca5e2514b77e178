package muster.intake;

import muster.model.Span;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that stands for itself: a paragraph, a heading, a menu entry. A paragraph that was broken
/// at a fixed width is one line.
///
/// @param span without the white space around it
/// @param block which block between blank lines it belongs to, from 0
/// @param alone a blank line, or an end of the text, stands on both sides
/// @param folded the words in lower case, one space around each: phrases are found by `contains`
/// @param words how many they are
record Line(Span span, String text, int block, boolean alone, String folded, int words) {
    private static final int SHORT = 1500;
    private static final String CLOSING = "\"”’'»)] \t\u00a0";
    private static final Pattern NOTE = Pattern.compile("(?:\\[\\d{1,3}\\]?)+$");

    static Line of(Span span, String whole, int block, boolean alone) {
        String text = span.in(whole);
        String folded = fold(text);
        int spaces = (int) folded.chars().filter(c -> c == ' ').count();
        return new Line(span, text, block, alone, folded, Math.max(0, spaces - 1));
    }

    /// Longer ones are body without looking closer.
    boolean brief() {
        return text.length() <= SHORT;
    }

    /// " don't miss the e mail ": letters and digits, an apostrophe only within a word.
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 2).append(' ');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean apostrophe =
                    (c == '\'' || c == '’')
                            && i > 0
                            && i + 1 < text.length()
                            && Character.isLetter(text.charAt(i - 1))
                            && Character.isLetter(text.charAt(i + 1));
            if (apostrophe) {
                folded.append('\'');
            } else if (Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || c == '#'
                    || c == '@') {
                folded.append(Character.toLowerCase(c));
            } else if (folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.charAt(folded.length() - 1) == ' '
                ? folded.toString()
                : folded.append(' ').toString();
    }

    /// Ends like a sentence, closing quotes and brackets looked through.
    boolean ended() {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Matcher note = NOTE.matcher(text).region(Math.max(0, end - 12), end);
        int last = note.find() ? note.start() - 1 : end - 1;
        return last >= 0 && ".!?…".indexOf(text.charAt(last)) >= 0;
    }

    boolean endsWith(String marks) {
        return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// Running text: long enough and ended.
    boolean prose() {
        return !brief() || ended() && words() >= 10 || words() >= 40;
    }
}
