package muster.intake;

import muster.model.Part;
import muster.model.Report;
import muster.model.SeeAlso;
import muster.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// The parts of one report while they are being found. The first mark on a stretch stands.
final class Marks {
    private final Report report;
    private final Structure structure;
    private final List<Line> lines;
    private final TreeMap<Integer, Part> parts = new TreeMap<>();
    private final List<SeeAlso> seeAlso = new ArrayList<>();

    Marks(Report report, Structure structure) {
        this.report = report;
        this.structure = structure;
        this.lines = Lines.of(report.text());
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
        return structure.links().stream().filter(link -> span.covers(link.span())).toList();
    }

    void point(SeeAlso to) {
        seeAlso.add(to);
    }

    /// No running text that is still body stands after line `at`.
    boolean endsAfter(int at) {
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
