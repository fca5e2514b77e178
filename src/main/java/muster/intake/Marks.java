package muster.intake;

import muster.model.Part;
import muster.model.Report;
import muster.model.SeeAlso;
import muster.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The parts of one report while they are being found. The first mark on a stretch stands.
final class Marks {
    private static final int LONGEST_END = 400;

    private final Report report;
    private final List<Line> lines;
    private final int[] proses;
    private final TreeMap<Integer, Structure.Link> links = new TreeMap<>();
    private final TreeMap<Integer, Part> parts = new TreeMap<>();
    private final List<SeeAlso> seeAlso = new ArrayList<>();

    Marks(Report report, Structure structure) {
        this.report = report;
        this.lines = Lines.of(report.text());
        this.proses = new int[lines.size() + 1];
        for (int at = lines.size() - 1; at >= 0; at--) {
            proses[at] = proses[at + 1] + (lines.get(at).prose() ? 1 : 0);
        }
        structure.links().forEach(link -> links.put(link.span().start(), link));
        structure.parts().forEach(part -> mark(part.span(), part.kind()));
    }

    Report report() {
        return report;
    }

    List<Line> lines() {
        return lines;
    }

    Line line(int at) {
        return lines.get(at);
    }

    int size() {
        return lines.size();
    }

    /// Nothing of line `at` is marked yet.
    boolean free(int at) {
        return free(lines.get(at).span());
    }

    boolean free(Span span) {
        var before = parts.floorEntry(span.start());
        var after = parts.ceilingEntry(span.start());
        return (before == null || !before.getValue().span().overlaps(span))
                && (after == null || !after.getValue().span().overlaps(span));
    }

    boolean is(int at, Part.Kind kind) {
        var part = parts.floorEntry(lines.get(at).span().start());
        return part != null
                && part.getValue().kind() == kind
                && part.getValue().span().overlaps(lines.get(at).span());
    }

    void mark(int at, Part.Kind kind) {
        mark(lines.get(at).span(), kind);
    }

    void mark(Span span, Part.Kind kind) {
        if (span.length() > 0 && free(span)) {
            parts.put(span.start(), new Part(kind, span));
        }
    }

    /// The page's links within `span`.
    List<Structure.Link> links(Span span) {
        return links.subMap(span.start(), span.end() + 1).values().stream()
                .filter(link -> span.covers(link.span()))
                .toList();
    }

    /// The address of the link that `span` stands in.
    Optional<String> address(Span span) {
        return Optional.ofNullable(links.floorEntry(span.start()))
                .map(Map.Entry::getValue)
                .filter(link -> link.span().covers(span))
                .map(Structure.Link::url);
    }

    void point(SeeAlso to) {
        seeAlso.add(to);
    }

    /// How many lines of running text, marked or not, stand after line `at`.
    int prosesAfter(int at) {
        return proses[at + 1];
    }

    /// No running text that is still body stands after line `at`, and not much else.
    boolean endsAfter(int at) {
        if (at + LONGEST_END < size()) {
            return false;
        }
        for (int i = at + 1; i < size(); i++) {
            if (line(i).prose() && free(i)) {
                return false;
            }
        }
        return true;
    }

    Report done() {
        seeAlso.sort(Comparator.comparing(SeeAlso::span));
        return report.withParts(List.copyOf(parts.values()), seeAlso);
    }
}
