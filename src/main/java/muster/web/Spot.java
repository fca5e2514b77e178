package muster.web;

import muster.casebook.CasebookPlace;
import muster.model.Point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One or several places where something is.
///
/// @param area how far the place may reach, as a length on the sheet; `0` = a point
/// @param holders who is or rules there
/// @param stand where its name is written; empty where there is no room
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
        Optional<Names.Stand> stand) {
    private static final double LETTERS = 11.5;
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

    private static final class Heap {
        private final List<Mark> marks = new ArrayList<>();
        private double x;
        private double y;

        void add(Mark mark, double atX, double atY) {
            x = (x * marks.size() + atX) / (marks.size() + 1);
            y = (y * marks.size() + atY) / (marks.size() + 1);
            marks.add(mark);
        }

        int acts() {
            return marks.stream().mapToInt(mark -> mark.fights() + mark.others()).sum();
        }

        double radius() {
            return 5 + 2.6 * Math.sqrt(Math.max(0, acts() - 1));
        }

        boolean near(double atX, double atY) {
            return Math.hypot(x - atX, y - atY) < TOGETHER;
        }
    }

    /// Marks that would lie on each other stand together until one comes nearer.
    ///
    /// @param names where there is room for names
    static List<Spot> of(Sheet sheet, Collection<Mark> marks, Standpoint at, Names names) {
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
        heaps.sort(Comparator.comparing(Spot::weight).reversed());
        heaps.forEach(heap -> names.mark(heap.x, heap.y, heap.radius()));
        return heaps.stream().map(heap -> spot(sheet, heap, at, names)).toList();
    }

    private static int weight(Heap heap) {
        return heap.acts() + heap.marks.stream().mapToInt(mark -> mark.holders().size()).sum();
    }

    private static Spot spot(Sheet sheet, Heap heap, Standpoint at, Names names) {
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
        return new Spot(
                Bar.number(heap.x),
                Bar.number(heap.y),
                Bar.number(heap.radius()),
                Bar.number(several ? 0 : area(sheet, first.place(), first.point())),
                fights,
                others,
                holders,
                heap.marks.size(),
                name,
                href,
                names.beside(
                        name,
                        LETTERS,
                        1,
                        heap.x,
                        heap.y,
                        heap.radius() + (holders.isEmpty() ? 0 : 3),
                        Names.Side.ABOVE,
                        Names.Side.BELOW,
                        Names.Side.RIGHT,
                        Names.Side.LEFT));
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
