package muster.web;

import muster.casebook.CasebookPlace;
import muster.model.Point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// One or several places where something is.
///
/// @param area how far the place may reach, as a length on the sheet; `0` = a point
/// @param holders who is or rules there
/// @param href its page, or the same map nearer where it stands for several
public record Spot(
        String x,
        String y,
        String r,
        String area,
        int fights,
        int others,
        List<String> holders,
        int places,
        String name,
        String href,
        boolean named) {
    private static final double NEAR_KM = 8;
    private static final double AREA_KM = 45;
    private static final double COUNTRY_KM = 140;
    private static final double TOGETHER = 20;

    public String says() {
        List<String> parts = new ArrayList<>();
        parts.add(name);
        if (fights > 0) {
            parts.add(fights + (fights == 1 ? " fight" : " fights"));
        }
        if (others > 0) {
            parts.add(others + (others == 1 ? " other act" : " other acts"));
        }
        holders.stream().limit(6).forEach(parts::add);
        return String.join("; ", parts);
    }

    public String look() {
        return fights > 0 ? "fight" : others > 0 ? "act" : "held";
    }

    /// Where the mark of who is there stands: beside acts.
    public String hold() {
        boolean beside = fights + others > 0;
        return beside ? Bar.number(Double.parseDouble(x) + Double.parseDouble(r) + 4) : x;
    }

    /// The label's line, above the mark.
    public String above() {
        return Bar.number(Double.parseDouble(y) - Double.parseDouble(r) - 4);
    }

    private static final class Heap {
        private final List<Mark> marks = new ArrayList<>();
        private double x;
        private double y;

        void add(Mark mark, double atX, double atY) {
            x = (x * marks.size() + atX) / (marks.size() + 1);
            y = (y * marks.size() + atY) / (marks.size() + 1);
            marks.add(mark);
        }

        boolean near(double atX, double atY) {
            return Math.hypot(x - atX, y - atY) < TOGETHER;
        }
    }

    /// Marks that would lie on each other stand together until one comes nearer.
    static List<Spot> of(Sheet sheet, Collection<Mark> marks, Standpoint at) {
        List<Heap> heaps = new ArrayList<>();
        for (Mark mark : marks) {
            if (sheet.shows(mark.point())) {
                double x = sheet.x(mark.point().lon());
                double y = sheet.y(mark.point().lat());
                Heap heap =
                        heaps.stream()
                                .filter(one -> one.near(x, y))
                                .findFirst()
                                .orElseGet(() -> {
                                    Heap fresh = new Heap();
                                    heaps.add(fresh);
                                    return fresh;
                                });
                heap.add(mark, x, y);
            }
        }
        List<Spot> spots = new ArrayList<>();
        heaps.stream()
                .sorted(Comparator.comparing(Spot::weight).reversed())
                .forEach(heap -> spots.add(spot(sheet, heap, at, spots)));
        return spots;
    }

    private static int weight(Heap heap) {
        return heap.marks.stream()
                .mapToInt(mark -> mark.fights() + mark.others() + mark.holders().size())
                .sum();
    }

    private static Spot spot(Sheet sheet, Heap heap, Standpoint at, List<Spot> before) {
        Mark first =
                heap.marks.stream()
                        .max(Comparator.comparing(Mark::fights).thenComparing(Mark::others))
                        .orElseThrow();
        int fights = heap.marks.stream().mapToInt(Mark::fights).sum();
        int others = heap.marks.stream().mapToInt(Mark::others).sum();
        List<String> holders =
                heap.marks.stream().flatMap(mark -> mark.holders().stream()).distinct().toList();
        boolean several = heap.marks.size() > 1;
        String name =
                several
                        ? first.place().name() + " and " + (heap.marks.size() - 1) + " more"
                        : first.place().name();
        String href =
                several && sheet.zoom() < Sheet.NEAREST - 1
                        ? at.link(
                                "/map",
                                "lat",
                                String.format(Locale.ROOT, "%.3f", first.point().lat()),
                                "lon",
                                String.format(Locale.ROOT, "%.3f", first.point().lon()),
                                "z",
                                Bar.number(sheet.zoom() + 2))
                        : at.link("/place", "name", first.place().name());
        boolean room =
                before.stream()
                        .filter(Spot::named)
                        .noneMatch(other ->
                                Math.abs(Double.parseDouble(other.x()) - heap.x) < 100
                                        && Math.abs(Double.parseDouble(other.y()) - heap.y) < 15);
        return new Spot(
                Bar.number(heap.x),
                Bar.number(heap.y),
                Bar.number(5 + 2.6 * Math.sqrt(Math.max(0, fights + others - 1))),
                Bar.number(several ? 0 : area(sheet, first.place(), first.point())),
                fights,
                others,
                holders,
                heap.marks.size(),
                name,
                href,
                room);
    }

    private static double area(Sheet sheet, CasebookPlace place, Point point) {
        return switch (place.precision()) {
            case EXACT -> 0;
            case NEAR -> sheet.length(NEAR_KM, point.lat());
            case AREA -> {
                String entry = place.gazetteer().orElse("");
                double km = entry.startsWith("iso:") ? COUNTRY_KM : AREA_KM;
                yield entry.startsWith("ne:") ? 0 : sheet.length(km, point.lat());
            }
        };
    }
}
