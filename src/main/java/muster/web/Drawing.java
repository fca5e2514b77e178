package muster.web;

import muster.casebook.CasebookPlace;
import muster.model.Point;
import muster.model.Precision;
import muster.place.Atlas;
import muster.place.Regions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A map, ready to be written as SVG.
public record Drawing(
        List<String> lands,
        List<String> districts,
        List<Label> countries,
        List<Label> towns,
        List<String> areas,
        List<Spot> spots) {
    private static final double NEAR_KM = 8;
    private static final double AREA_KM = 45;
    private static final double COUNTRY_KM = 140;
    private static final double TOGETHER = 20;
    private static final int LABELS = 70;

    /// A name on the map.
    public record Label(String name, String local, String x, String y) {}

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
    }

    static Drawing of(Atlas atlas, Sheet sheet, Collection<MapPages.Mark> marks, Standpoint at) {
        List<String> lands = new ArrayList<>();
        List<Label> countries = new ArrayList<>();
        for (Atlas.Land land : atlas.lands()) {
            if (sheet.shows(land.border())) {
                lands.add(sheet.outline(land.border()));
                if (sheet.width(land.border()) > 70
                        && sheet.shows(land.point())
                        && sheet.zoom() < 7.5) {
                    Label fresh = label(sheet, land.name(), "", land.point());
                    if (countries.stream().noneMatch(other -> near(other, fresh))) {
                        countries.add(fresh);
                    }
                }
            }
        }
        List<String> districts = new ArrayList<>();
        if (sheet.zoom() >= 5) {
            for (Regions.Region region : atlas.districts()) {
                if (sheet.shows(region.border())) {
                    districts.add(sheet.outline(region.border()));
                }
            }
        }
        List<Spot> spots = spots(sheet, marks, at);
        lands.removeIf(String::isEmpty);
        districts.removeIf(String::isEmpty);
        return new Drawing(
                lands,
                districts,
                countries,
                towns(atlas, sheet, spots, countries),
                areas(atlas, sheet, marks),
                spots);
    }

    /// The districts of which a report names no place within.
    private static List<String> areas(Atlas atlas, Sheet sheet, Collection<MapPages.Mark> marks) {
        Set<String> meant =
                marks.stream()
                        .filter(mark -> mark.place().precision() == Precision.AREA)
                        .flatMap(mark -> mark.place().gazetteer().stream())
                        .collect(Collectors.toSet());
        return atlas.districts().stream()
                .filter(region -> meant.contains(region.id()) && sheet.shows(region.border()))
                .map(region -> sheet.outline(region.border()))
                .filter(outline -> !outline.isEmpty())
                .toList();
    }

    private static Label label(Sheet sheet, String name, String local, Point point) {
        return new Label(
                name, local, Bar.number(sheet.x(point.lon())), Bar.number(sheet.y(point.lat())));
    }

    /// The largest towns whose names have room.
    private static List<Label> towns(
            Atlas atlas, Sheet sheet, List<Spot> spots, List<Label> countries) {
        int least = least(sheet.zoom());
        List<Label> labels = new ArrayList<>();
        List<double[]> taken = new ArrayList<>();
        for (Spot spot : spots) {
            taken.add(
                    new double[] {Double.parseDouble(spot.x()), Double.parseDouble(spot.y()) - 12});
        }
        for (Label country : countries) {
            taken.add(
                    new double[] {
                        Double.parseDouble(country.x()) - 30, Double.parseDouble(country.y())
                    });
        }
        for (Atlas.Town town : atlas.towns()) {
            if (town.people() < least || labels.size() >= LABELS) {
                break;
            }
            double x = sheet.x(town.point().lon());
            double y = sheet.y(town.point().lat());
            boolean inside = x > 4 && x < Sheet.WIDTH - 60 && y > 8 && y < Sheet.HEIGHT - 8;
            if (inside && taken.stream().noneMatch(one -> near(one, x, y))) {
                taken.add(new double[] {x, y});
                labels.add(
                        label(
                                sheet,
                                town.name(),
                                sheet.zoom() >= 7 ? town.local() : "",
                                town.point()));
            }
        }
        return labels;
    }

    private static boolean near(Label one, Label other) {
        return Math.abs(Double.parseDouble(one.x()) - Double.parseDouble(other.x())) < 90
                && Math.abs(Double.parseDouble(one.y()) - Double.parseDouble(other.y())) < 16;
    }

    private static boolean near(double[] one, double x, double y) {
        return Math.abs(one[0] - x) < 92 && Math.abs(one[1] - y) < 26;
    }

    private static int least(double zoom) {
        if (zoom < 3.5) {
            return Integer.MAX_VALUE;
        }
        if (zoom < 5) {
            return 2_000_000;
        }
        if (zoom < 6) {
            return 400_000;
        }
        if (zoom < 7) {
            return 90_000;
        }
        if (zoom < 8) {
            return 25_000;
        }
        return zoom < 9 ? 5_000 : 0;
    }

    private static final class Heap {
        private final List<MapPages.Mark> marks = new ArrayList<>();
        private double x;
        private double y;

        void add(MapPages.Mark mark, double atX, double atY) {
            x = (x * marks.size() + atX) / (marks.size() + 1);
            y = (y * marks.size() + atY) / (marks.size() + 1);
            marks.add(mark);
        }

        boolean near(double atX, double atY) {
            return Math.hypot(x - atX, y - atY) < TOGETHER;
        }
    }

    /// Marks that would lie on each other stand together until one comes nearer.
    private static List<Spot> spots(Sheet sheet, Collection<MapPages.Mark> marks, Standpoint at) {
        List<Heap> heaps = new ArrayList<>();
        for (MapPages.Mark mark : marks) {
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
                .sorted(Comparator.comparing(Drawing::weight).reversed())
                .forEach(heap -> spots.add(spot(sheet, heap, at, spots)));
        return spots;
    }

    private static int weight(Heap heap) {
        return heap.marks.stream()
                .mapToInt(mark -> mark.fights() + mark.others() + mark.holders().size())
                .sum();
    }

    private static Spot spot(Sheet sheet, Heap heap, Standpoint at, List<Spot> before) {
        MapPages.Mark first =
                heap.marks.stream()
                        .max(
                                Comparator.comparing(MapPages.Mark::fights)
                                        .thenComparing(MapPages.Mark::others))
                        .orElseThrow();
        int fights = heap.marks.stream().mapToInt(MapPages.Mark::fights).sum();
        int others = heap.marks.stream().mapToInt(MapPages.Mark::others).sum();
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
