package muster.intake;

import muster.model.Span;

import java.util.Locale;
import java.util.regex.Pattern;

/// A line that stands for itself: a paragraph, a heading, a menu entry. A paragraph that was broken
/// at a fixed width is one line.
///
/// @param span without the white space around it
/// @param block which block between blank lines it belongs to, from 0
/// @param alone a blank line, or an end of the text, stands on both sides
record Line(Span span, String text, int block, boolean alone) {
    private static final Pattern NO_WORD =
            Pattern.compile("[^\\p{L}\\p{N}'#@-]+|(?<!\\p{L})['-]+|['-]+(?!\\p{L})");
    private static final int SHORT = 1500;

    /// Longer ones are body without looking closer.
    boolean brief() {
        return text.length() <= SHORT;
    }

    /// The words in lower case, one space around each: phrases are found by `contains`.
    String folded() {
        return fold(text);
    }

    static String fold(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return " " + NO_WORD.matcher(plain).replaceAll(" ").strip() + " ";
    }

    int words() {
        String folded = folded().strip();
        return folded.isEmpty() ? 0 : folded.split(" ", -1).length;
    }

    /// Ends like a sentence, closing quotes and brackets looked through.
    boolean ended() {
        String bare = text.replaceAll("[\"”’'»)\\]\\s]+$", "").replaceAll("(\\[\\d+)+$", "");
        return !bare.isEmpty() && ".!?…".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    boolean endsWith(String marks) {
        return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// Running text: long enough and ended.
    boolean prose() {
        return !brief() || ended() && words() >= 10 || words() >= 40;
    }
}
