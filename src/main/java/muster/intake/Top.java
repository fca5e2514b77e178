package muster.intake;

import muster.model.Part;

import java.util.Optional;

/// The lines before the running text: menu, headline, standfirst, byline.
final class Top {
    private static final int FARTHEST = 40;

    private final Bylines bylines;

    Top(Bylines bylines) {
        this.bylines = bylines;
    }

    void mark(Marks marks) {
        int prose = firstProse(marks);
        menu(marks, prose);
        for (int at = 0; at < prose; at++) {
            if (marks.free(at) && bylines.top(marks, at) && !title(marks, at)) {
                marks.mark(at, Part.Kind.BYLINE);
            }
        }
        int headline = headline(marks, prose);
        if (headline >= 0) {
            marks.mark(headline, Part.Kind.HEADLINE);
            below(marks, headline, prose);
        }
    }

    private static int firstProse(Marks marks) {
        int at = 0;
        while (at < marks.size()
                && at < FARTHEST
                && (!marks.free(at) || !marks.line(at).prose() || title(marks, at))) {
            at++;
        }
        return at;
    }

    /// Four and more lines of a word or three before everything else are a menu.
    private static void menu(Marks marks, int prose) {
        int end = 0;
        int free = 0;
        while (end < prose
                && (marks.is(end, Part.Kind.NAVIGATION)
                        || marks.free(end) && marks.line(end).words() <= 3)) {
            free += marks.free(end) ? 1 : 0;
            end++;
        }
        if (free > 0 && end >= 4 && end < prose) {
            for (int at = 0; at < end; at++) {
                marks.mark(at, Part.Kind.NAVIGATION);
            }
        }
    }

    private static int headline(Marks marks, int prose) {
        for (int at = 0; at < prose; at++) {
            if (title(marks, at) && marks.free(at)) {
                return at;
            }
        }
        boolean known = marks.size() > 0 && marked(marks, prose);
        for (int at = 0; at < prose && !known; at++) {
            if (marks.free(at)) {
                return shaped(marks, at) && at + 1 < marks.size() ? at : -1;
            }
        }
        return -1;
    }

    private static boolean marked(Marks marks, int prose) {
        for (int at = 0; at < Math.min(prose, marks.size()); at++) {
            if (marks.is(at, Part.Kind.HEADLINE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean title(Marks marks, int at) {
        Line line = marks.line(at);
        Optional<String> title = marks.report().title();
        return line.brief() && title.isPresent() && Line.fold(title.get()).equals(line.folded());
    }

    /// A short line without a sentence's end, with nothing but its like in its block.
    private static boolean shaped(Marks marks, int at) {
        Line line = marks.line(at);
        if (!line.brief() || line.text().length() > 200 || line.words() < 2) {
            return false;
        }
        int first = line.text().codePointAt(0);
        boolean opens =
                Character.isUpperCase(first)
                        || Character.isDigit(first)
                        || "\"“‘'".indexOf(first) >= 0;
        return opens && !line.endsWith(".:;,…") && (line.alone() || heading(marks, line.block()));
    }

    /// A block of up to four short lines, none a sentence.
    private static boolean heading(Marks marks, int block) {
        int lines = 0;
        for (Line line : marks.lines()) {
            if (line.block() > block) {
                break;
            }
            if (line.block() == block) {
                lines++;
                if (line.ended() || line.words() > 20 || lines > 4) {
                    return false;
                }
            }
        }
        return marks.lines().getLast().block() > block;
    }

    /// What stands between headline and text: the rest of the headline's block, a kicker's
    /// headline, a standfirst.
    private void below(Marks marks, int headline, int prose) {
        Line head = marks.line(headline);
        int at = headline + 1;
        for (; at < prose && marks.line(at).block() == head.block(); at++) {
            marks.mark(at, Part.Kind.HEADLINE);
        }
        if (at >= marks.size() || !marks.free(at) || !marks.line(at).alone()) {
            return;
        }
        Line next = marks.line(at);
        boolean unended = !next.ended() && !next.endsWith(":;,") && next.words() <= 45;
        if (at < prose && head.words() <= 3 && shaped(marks, at) && next.words() >= 4) {
            marks.mark(at, Part.Kind.HEADLINE);
        } else if (at < prose && unended && next.words() >= 7
                || next.words() <= 60 && bylineBelow(marks, at)) {
            marks.mark(at, Part.Kind.STANDFIRST);
        }
    }

    private boolean bylineBelow(Marks marks, int at) {
        return at + 1 < marks.size()
                && (marks.is(at + 1, Part.Kind.BYLINE)
                        || marks.free(at + 1) && bylines.top(marks, at + 1));
    }
}
