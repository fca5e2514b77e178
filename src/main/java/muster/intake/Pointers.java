package muster.intake;

import muster.model.Part;
import muster.model.SeeAlso;
import muster.model.Span;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pointers to other reports: "[See X report, TITLE.]", "Related: TITLE", lists under "Read more".
/// They make no claims; their titles stay on the report.
final class Pointers {
    private static final int LONGEST_LIST = 20;
    private static final Pattern LABEL =
            Pattern.compile("[\\[(>»*•\\s-]*([\\p{L}'’ ]{3,30}?)\\s*[:–—»]\\s*(\\S.*)");
    private static final Pattern FOR_MORE =
            Pattern.compile(
                    "(?i)(?:for (?:more|background|further|additional)\\b|to (?:learn|read)"
                        + " more\\b)"
                        + "[^.!?\\r\\n]{0,120}?\\b(?:see|read|visit|click|check)\\b[^\\r\\n]{3,300}?[.!][”\"’')]*(?=\\s|$)");
    private static final Pattern BRACKET =
            Pattern.compile("([\\[(])\\s*([^\\[\\]()\\r\\n]{5,400})[\\])]");
    private static final Pattern CITATION =
            Pattern.compile(
                    "(?s)(?:\\^|\\[?\\d{1,3}[\\].)]|[•*-]\\s).*|.*(?:https?://|(?i:retrieved|accessed|archived"
                        + " from|ibid)).*");
    private static final Pattern DIVIDE = Pattern.compile(";\\s*|[,.]?[”\"],? and [“\"]");

    private final Phrases openers;
    private final Phrases reports;
    private final Phrases listHeadings;
    private final Phrases referenceHeadings;

    Pointers(Function<String, Set<String>> words) {
        openers = Phrases.of(words, "remains-see-also-opener");
        reports = Phrases.of(words, "remains-report-word");
        listHeadings = Phrases.of(words, "remains-list-heading");
        referenceHeadings = Phrases.of(words, "remains-reference-heading");
    }

    /// A line of its own: "See also: TITLE", "For more on X, see TITLE."
    Optional<Part.Kind> line(Marks marks, int at) {
        Line line = marks.line(at);
        if (line.words() > 60) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(line.text());
        if (label.matches()
                && openers.is(label.group(1))
                && Line.fold(label.group(2)).strip().contains(" ")) {
            Span titles = new Span(line.span().start() + label.start(2), line.span().end());
            titles(marks, titles, false);
            return Optional.of(Part.Kind.SEE_ALSO);
        }
        return Optional.empty();
    }

    /// The links of what the page itself calls related.
    void page(Marks marks, Structure structure) {
        for (Part part : structure.parts()) {
            if (part.kind() == Part.Kind.SEE_ALSO) {
                linked(marks, marks.links(part.span()));
            }
        }
    }

    private static void linked(Marks marks, List<Structure.Link> links) {
        String text = marks.report().text();
        links.forEach(link ->
                marks.point(
                        new SeeAlso(
                                tidy(link.span().in(text)), Optional.of(link.url()), link.span())));
    }

    /// Titles under a heading such as "Related" or "References".
    void lists(Marks marks) {
        for (int at = 1; at < marks.size(); at++) {
            Line line = marks.line(at);
            boolean open = marks.free(at) || marks.is(at, Part.Kind.NAVIGATION);
            if (!open || line.text().length() > 60) {
                continue;
            }
            boolean late = at * 2 >= marks.size();
            String heading = line.text().replaceAll("[:\\s]+$", "");
            if (listHeadings.is(heading)) {
                at = list(marks, at, false);
            } else if (late && referenceHeadings.is(heading)) {
                at = list(marks, at, true);
            }
        }
    }

    private int list(Marks marks, int heading, boolean references) {
        int at = heading + 1;
        while (at < marks.size()
                && at <= heading + LONGEST_LIST * (references ? 20 : 1)
                && marks.free(at)
                && (references ? citation(marks.line(at)) : title(marks.line(at)))) {
            if (!references) {
                titles(marks, marks.line(at).span(), false);
            }
            marks.mark(at, Part.Kind.SEE_ALSO);
            at++;
        }
        if (at > heading + 1) {
            marks.mark(heading, Part.Kind.SEE_ALSO);
        }
        return at - 1;
    }

    private static boolean title(Line line) {
        int first = line.text().codePointAt(0);
        return line.brief()
                && !line.ended()
                && line.words() >= 4
                && line.words() <= 30
                && !line.endsWith(":")
                && (!Character.isLowerCase(first));
    }

    private static boolean citation(Line line) {
        return line.brief() && CITATION.matcher(line.text()).matches();
    }

    /// Brackets after a sentence, and sentences within a paragraph.
    void inline(Marks marks) {
        String text = marks.report().text();
        for (Matcher m = BRACKET.matcher(text); m.find(); ) {
            if (apart(text, m.start())) {
                bracket(marks, m);
            }
        }
        for (Matcher m = FOR_MORE.matcher(text); m.find(); ) {
            Span span = new Span(m.start(), m.end());
            if (apart(text, m.start()) && marks.free(span)) {
                titles(marks, after(text, span, SEE), true);
                marks.mark(span, Part.Kind.SEE_ALSO);
            }
        }
    }

    private static final Pattern SEE = Pattern.compile("(?i)\\b(?:see|read|visit|click|check)\\b");

    private static Span after(String text, Span span, Pattern word) {
        Matcher m = word.matcher(text).region(span.start(), span.end());
        return m.find() ? new Span(m.end(), span.end()) : span;
    }

    /// At the start of a line or after the end of a sentence.
    private static boolean apart(String text, int at) {
        int before = at - 1;
        while (before >= 0 && Lines.space(text.charAt(before)) && !line(text.charAt(before))) {
            before--;
        }
        return before < 0
                || line(text.charAt(before))
                || ".!?”\"’)]…".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean line(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private void bracket(Marks marks, Matcher m) {
        String words = Line.fold(m.group(2));
        Optional<String> opener =
                openers.folded().stream()
                        .filter(words::startsWith)
                        .max((a, b) -> a.length() - b.length());
        Span span = new Span(m.start(), m.end());
        if (opener.isEmpty() || !marks.free(span)) {
            return;
        }
        boolean square = m.group(1).equals("[");
        boolean named = opener.get().strip().contains(" ") || reports.in(head(words));
        if (!square && !named && marks.links(span).isEmpty()) {
            return;
        }
        int skip = openerEnd(m.group(2), opener.get());
        titles(marks, new Span(m.start(2) + skip, m.end(2)), true);
        marks.mark(span, Part.Kind.SEE_ALSO);
    }

    private static String head(String folded) {
        String[] words = folded.strip().split(" ", -1);
        return " " + String.join(" ", List.of(words).subList(0, Math.min(7, words.length))) + " ";
    }

    private static int openerEnd(String content, String opener) {
        int words = opener.strip().split(" ", -1).length;
        Matcher m = Pattern.compile("[\\p{L}'’]+").matcher(content);
        int end = 0;
        for (int i = 0; i < words && m.find(); i++) {
            end = m.end();
        }
        return end;
    }

    /// Puts the titles within `span` on the report: the page's links, or the words.
    ///
    /// @param led "LWJ report, " may stand before them
    private void titles(Marks marks, Span span, boolean led) {
        List<Structure.Link> links = marks.links(span);
        if (!links.isEmpty()) {
            linked(marks, links);
            return;
        }
        String text = marks.report().text();
        Span rest = led ? led(span, text) : span;
        int start = rest.start();
        for (Matcher m = DIVIDE.matcher(text).region(rest.start(), rest.end()); m.find(); ) {
            title(marks, new Span(start, m.start()));
            start = m.end();
        }
        title(marks, new Span(start, rest.end()));
    }

    private Span led(Span span, String text) {
        Matcher lead =
                Pattern.compile("[^,:“\"]{0,80}[,:]\\s*|[^,:“\"]{0,80}(?=[“\"])")
                        .matcher(span.in(text));
        return lead.lookingAt()
                        && (reports.in(Line.fold(lead.group()))
                                || lead.group().strip().length() <= 1)
                ? new Span(span.start() + lead.end(), span.end())
                : span;
    }

    private static void title(Marks marks, Span span) {
        String text = marks.report().text();
        int start = span.start();
        int end = span.end();
        while (start < end
                && (Lines.space(text.charAt(start))
                        || "“\"‘'*>»:,•-".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start
                && (Lines.space(text.charAt(end - 1))
                        || "”\"’'.,;])".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        String title = tidy(text.substring(start, end));
        if (title.split(" ", -1).length >= 3) {
            Span tight = new Span(start, end);
            marks.point(new SeeAlso(title, marks.address(tight), tight));
        }
    }

    private static String tidy(String title) {
        return title.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }
}
