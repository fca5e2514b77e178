package muster.intake;

import muster.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into lines, whatever its line ends, without changing it.
final class Lines {
    private static final int NARROWEST = 45;
    private static final int WIDEST = 100;

    private Lines() {}

    /// Every line of the text, blank ones too, without line ends.
    static List<Span> raw(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (breaks(text.charAt(i))) {
                lines.add(new Span(start, i));
                if (text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }

    private static boolean breaks(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u0085'
                || c == '\f';
    }

    static boolean space(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200b'
                || c == '\ufeff';
    }

    static boolean blank(Span line, String text) {
        return strip(line, text).length() == 0;
    }

    /// The span without the white space at its ends.
    static Span strip(Span span, CharSequence text) {
        int start = span.start();
        int end = span.end();
        while (start < end && space(text.charAt(start))) {
            start++;
        }
        while (end > start && space(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /// The lines that stand for themselves.
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int blocks = 0;
        for (Span raw : raw(text)) {
            Span line = strip(raw, text);
            if (line.length() > 0) {
                block.add(line);
            } else if (!block.isEmpty()) {
                close(block, blocks++, text, lines);
            }
        }
        if (!block.isEmpty()) {
            close(block, blocks, text, lines);
        }
        return lines;
    }

    private static void close(List<Span> block, int number, String text, List<Line> into) {
        if (wrapped(block, text)) {
            Span whole = block.getFirst().with(block.getLast());
            into.add(Line.of(whole, text, number, true));
        } else {
            for (Span line : block) {
                into.add(Line.of(line, text, number, block.size() == 1));
            }
        }
        block.clear();
    }

    /// Broken at a fixed width: all but the last are about equally long and few end a sentence.
    private static boolean wrapped(List<Span> block, String text) {
        if (block.size() < 2) {
            return false;
        }
        int ended = 0;
        for (Span line : block.subList(0, block.size() - 1)) {
            if (line.length() < NARROWEST || line.length() > WIDEST) {
                return false;
            }
            ended += ".!?:".indexOf(text.charAt(line.end() - 1)) >= 0 ? 1 : 0;
        }
        return block.getLast().length() <= WIDEST && ended * 2 < block.size();
    }
}
