package muster.parse;

import muster.model.Part;
import muster.model.Report;
import muster.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a report into the stretches that no sentence crosses: at its parts, at blank lines, at
/// headings, list items and datelines. Remains are left out.
final class Blocks {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[^\\S\\n]*\\n\\s*");
    private static final Pattern LIST_ITEM =
            Pattern.compile("^\\s*(?:[•*▪◦·■‣]|[-–—]\\s|\\(?\\d{1,2}[.)]\\s|#)");
    private static final int WRAPPED_WIDTH = 110;
    private static final int HEADING_WIDTH = 60;

    private final String text;
    private final List<Block> found = new ArrayList<>();
    private int paragraph;

    private Blocks(String text) {
        this.text = text;
    }

    /// @param plain the report's text as `Typography` makes it
    static List<Block> of(Report report, String plain) {
        Blocks blocks = new Blocks(plain);
        int at = 0;
        List<Part> parts =
                report.parts().stream().sorted(Comparator.comparing(Part::span)).toList();
        for (Part part : parts) {
            int start = Math.max(at, Math.min(part.span().start(), plain.length()));
            int end = Math.max(start, Math.min(part.span().end(), plain.length()));
            blocks.paragraphs(at, start, Optional.empty());
            if (!part.kind().remains()) {
                blocks.paragraphs(start, end, Optional.of(part.kind()));
            }
            at = end;
        }
        blocks.paragraphs(at, plain.length(), Optional.empty());
        return blocks.found;
    }

    private void paragraphs(int start, int end, Optional<Part.Kind> part) {
        Matcher blank = BLANK_LINE.matcher(text).region(start, end);
        int at = start;
        while (blank.find()) {
            paragraph(at, blank.start(), part);
            at = blank.end();
        }
        paragraph(at, end, part);
    }

    private void paragraph(int start, int end, Optional<Part.Kind> part) {
        int before = found.size();
        int longest = longestLine(start, end);
        boolean wrapped = longest <= WRAPPED_WIDTH;
        int at = start;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\n' && (!wrapped || breaks(at, i, end, longest))) {
                lines(at, i, part);
                at = i + 1;
            }
        }
        lines(at, end, part);
        if (found.size() > before) {
            paragraph++;
        }
    }

    private int longestLine(int start, int end) {
        int longest = 0;
        int at = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == '\n') {
                longest = Math.max(longest, i - at);
                at = i + 1;
            }
        }
        return longest;
    }

    /// In text wrapped to a narrow column, a newline is a space, save after a heading and before a
    /// list item.
    private boolean breaks(int start, int newline, int end, int longest) {
        int lineStart = Math.max(start, text.lastIndexOf('\n', newline - 1) + 1);
        int nextEnd = text.indexOf('\n', newline + 1);
        String next = text.substring(newline + 1, nextEnd < 0 ? end : Math.min(nextEnd, end));
        String line = text.substring(lineStart, newline).strip();
        if (LIST_ITEM.matcher(next).find()) {
            return true;
        }
        boolean closed =
                line.isEmpty() || ".!?:;,”\"')]-".indexOf(line.charAt(line.length() - 1)) >= 0;
        boolean opensNext = !next.isBlank() && !Character.isLowerCase(next.strip().charAt(0));
        return line.endsWith(":")
                || !closed
                        && lineStart == start
                        && line.length() <= HEADING_WIDTH
                        && opensNext
                        && line.length() * 3 < longest * 2;
    }

    private void lines(int start, int end, Optional<Part.Kind> part) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        int story = part.isEmpty() ? Dateline.end(text, from, to) : from;
        if (story > from) {
            found.add(new Block(paragraph, part, new Span(from, story)));
        }
        if (story < to) {
            found.add(new Block(paragraph, part, new Span(story, to)));
        }
    }
}
