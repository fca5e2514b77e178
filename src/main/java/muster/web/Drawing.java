package muster.web;

import muster.model.Point;
import muster.model.Precision;
import muster.place.Atlas;
import muster.place.Regions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A map, ready to be written as SVG.
public record Drawing(
        List<String> lands,
        List<String> districts,
        List<String> rivers,
        List<Label> countries,
        List<Label> towns,
        List<String> areas,
        List<Spot> spots) {
    /// Finely.
    static final double FINE = 1.4;

    /// The middle of a sheet, which a small picture shows.
    public static final String SMALL = "300 180 600 360";

    /// For a small picture.
    static final double COARSE = 2.5;

    private static final int LABELS = 70;

    /// A name on the map.
    public record Label(String name, String local, String x, String y) {}

    /// @param step how finely borders are drawn: the shortest line, as a length on the sheet
    static Drawing of(
            Atlas atlas, Sheet sheet, double step, Collection<Mark> marks, Standpoint at) {
        List<String> lands = new ArrayList<>();
        List<Label> countries = new ArrayList<>();
        for (Atlas.Land land : atlas.lands()) {
            if (sheet.shows(land.border())) {
                lands.add(sheet.outline(land.border(), step));
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
                    districts.add(sheet.outline(region.border(), step));
                }
            }
        }
        List<Spot> spots = Spot.of(sheet, marks, at);
        countries.removeIf(country -> spots.stream().anyMatch(spot -> near(country, spot)));
        lands.removeIf(String::isEmpty);
        districts.removeIf(String::isEmpty);
        return new Drawing(
                lands,
                districts,
                rivers(atlas, sheet),
                countries,
                towns(atlas, sheet, step, spots, countries),
                areas(atlas, sheet, step, marks),
                spots);
    }

    private static List<String> rivers(Atlas atlas, Sheet sheet) {
        return sheet.zoom() < 4
                ? List.of()
                : atlas.rivers().stream()
                        .filter(sheet::shows)
                        .map(sheet::line)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /// The districts of which a report names no place within.
    private static List<String> areas(
            Atlas atlas, Sheet sheet, double step, Collection<Mark> marks) {
        Set<String> meant =
                marks.stream()
                        .filter(mark -> mark.place().precision() == Precision.AREA)
                        .flatMap(mark -> mark.place().gazetteer().stream())
                        .collect(Collectors.toSet());
        return atlas.districts().stream()
                .filter(region -> meant.contains(region.id()) && sheet.shows(region.border()))
                .map(region -> sheet.outline(region.border(), step))
                .filter(outline -> !outline.isEmpty())
                .toList();
    }

    private static Label label(Sheet sheet, String name, String local, Point point) {
        return new Label(
                name, local, Bar.number(sheet.x(point.lon())), Bar.number(sheet.y(point.lat())));
    }

    /// The largest towns whose names have room.
    private static List<Label> towns(
            Atlas atlas, Sheet sheet, double step, List<Spot> spots, List<Label> countries) {
        int least = least(sheet.zoom());
        int most = step > FINE ? LABELS / 2 : LABELS;
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
            if (town.people() < least || labels.size() >= most) {
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

    /// A name stands there that matters more.
    private static boolean near(Label country, Spot spot) {
        return spot.named()
                && Math.abs(Double.parseDouble(country.x()) - Double.parseDouble(spot.x())) < 80
                && Math.abs(Double.parseDouble(country.y()) - Double.parseDouble(spot.y())) < 24;
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
}
