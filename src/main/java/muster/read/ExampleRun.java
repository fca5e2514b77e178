package muster.read;

import muster.frame.Bound;
import muster.frame.Frame;
import muster.frame.FrameBook;
import muster.frame.FrameMatch;
import muster.frame.FrameMatcher;
import muster.knowledge.Fault;
import muster.model.Mentions;
import muster.model.Report;
import muster.model.Span;
import muster.name.Spotter;
import muster.parse.Parsed;
import muster.parse.Parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Runs the examples of all frames: every hit must match with its roles, every near miss must be
/// left alone, every known gap must still be one.
public final class ExampleRun {
    private static final Pattern MARK =
            Pattern.compile(
                    "\\[([^\\[\\]]+)]\\((subject|object|actor|target|where|speaker|title)\\)");

    private final Parser parser;
    private final Spotter spotter;
    private final FrameMatcher matcher;

    public ExampleRun(Parser parser, Spotter spotter, FrameMatcher matcher) {
        this.parser = parser;
        this.spotter = spotter;
        this.matcher = matcher;
    }

    /// An example without its marks.
    private record Plain(String text, List<Marked> marks) {}

    private record Marked(String role, Span span) {}

    /// What is wrong, with file and line; an empty list is good news.
    public List<Fault> run(FrameBook book) {
        List<Fault> faults = new ArrayList<>();
        for (Frame frame : book.all()) {
            for (Frame.Example example : frame.examples()) {
                fault(frame, example)
                        .ifPresent(
                                what -> faults.add(new Fault(frame.file(), example.line(), what)));
            }
        }
        return faults;
    }

    /// What is wrong with one example of a frame.
    Optional<String> fault(Frame frame, Frame.Example example) {
        Plain plain = plain(example.text());
        Parsed parsed = parser.parse(Report.of("example", Optional.empty(), plain.text()));
        Mentions mentions = spotter.spot(parsed);
        List<FrameMatch> all = matcher.match(parsed, mentions);
        List<FrameMatch> ours =
                all.stream().filter(match -> match.frame().id().equals(frame.id())).toList();
        boolean whole = ours.stream().anyMatch(match -> missing(match, plain, mentions).isEmpty());
        String said = "frame '" + frame.id() + "': «" + plain.text() + "» ";
        return switch (example.kind()) {
            case HIT ->
                    whole
                            ? Optional.empty()
                            : Optional.of(
                                    said
                                            + (ours.isEmpty()
                                                    ? "is not matched" + others(all)
                                                    : "is matched, but not with "
                                                            + missing(
                                                                    ours.getFirst(),
                                                                    plain,
                                                                    mentions)));
            case NEAR_MISS ->
                    all.stream().noneMatch(match -> match.frame().type() == frame.type())
                            ? Optional.empty()
                            : Optional.of(
                                    said + "must be left alone: " + example.why() + others(all));
            case MISSED ->
                    whole
                            ? Optional.of(said + "was a known gap and works now: make it a hit")
                            : Optional.empty();
        };
    }

    private static String others(List<FrameMatch> all) {
        return all.isEmpty()
                ? ""
                : " (matched: "
                        + String.join(", ", all.stream().map(m -> m.frame().id()).toList())
                        + ")";
    }

    private static List<String> missing(FrameMatch match, Plain plain, Mentions mentions) {
        List<String> missing = new ArrayList<>();
        for (Marked mark : plain.marks()) {
            List<Bound> bounds =
                    mark.role().equals("speaker") ? match.speakers() : match.role(mark.role());
            if (bounds.stream().noneMatch(bound -> stands(bound, mark.span(), mentions))) {
                missing.add(mark.role() + " «" + mark.span().in(plain.text()) + "»");
            }
        }
        return missing;
    }

    /// The words at `span` fill it, or others that stand for the same ("its" for "the brigade").
    private static boolean stands(Bound bound, Span span, Mentions mentions) {
        return bound.span().overlaps(span)
                || mentions.all().stream()
                        .filter(mention -> mention.span().overlaps(span))
                        .anyMatch(mention ->
                                mention.entities().stream().anyMatch(bound.entities()::contains));
    }

    private static Plain plain(String text) {
        StringBuilder plain = new StringBuilder();
        List<Marked> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(text);
        int from = 0;
        while (matcher.find()) {
            plain.append(text, from, matcher.start());
            int start = plain.length();
            plain.append(matcher.group(1));
            marks.add(new Marked(matcher.group(2), new Span(start, plain.length())));
            from = matcher.end();
        }
        plain.append(text, from, text.length());
        return new Plain(plain.toString(), marks);
    }
}
