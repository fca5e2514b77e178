package muster.web;

import muster.model.Precision;
import muster.place.Atlas;
import muster.place.Villages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A map, ready to be written as SVG.
public record Drawing(
        List<String> lands,
        List<String> districts,
        List<String> rivers,
        List<String> lakes,
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

    private static final double LETTERS = 10.5;
    private static final double NATIONAL = 14.5;

    /// From here on villages that only the user's own gazetteers know are named.
    private static final double CLOSE = 9;

    /// A name on the map.
    ///
    /// @param x of the mark that it belongs to, as `y`
    public record Label(String name, String local, String x, String y, Names.Stand stand) {}

    /// What a map is drawn from.
    ///
    /// @param villages knows the places of the user's own gazetteers
    record Ground(Atlas atlas, Villages villages) {}

    /// @param step how finely borders are drawn: the shortest line, as a length on the sheet
    static Drawing of(
            Ground ground, Sheet sheet, double step, Collection<Mark> marks, Standpoint at) {
        Atlas atlas = ground.atlas();
        Names names = new Names(Sheet.WIDTH, Sheet.HEIGHT);
        List<String> lands =
                atlas.lands().stream()
                        .filter(land -> sheet.shows(land.border()))
                        .map(land -> sheet.outline(land.border(), step))
                        .filter(outline -> !outline.isEmpty())
                        .toList();
        List<String> districts =
                sheet.zoom() < 5
                        ? List.of()
                        : atlas.districts().stream()
                                .filter(region -> sheet.shows(region.border()))
                                .map(region -> sheet.outline(region.border(), step))
                                .filter(outline -> !outline.isEmpty())
                                .toList();
        List<Spot> spots = Spot.of(sheet, marks, at, names);
        List<Label> countries = countries(atlas, sheet, names);
        return new Drawing(
                lands,
                districts,
                rivers(atlas, sheet),
                lakes(atlas, sheet, step),
                countries,
                towns(ground, sheet, step, names),
                areas(atlas, sheet, step, marks),
                spots);
    }

    private static List<Label> countries(Atlas atlas, Sheet sheet, Names names) {
        List<Label> labels = new ArrayList<>();
        for (Atlas.Land land : atlas.lands()) {
            boolean large = sheet.width(land.border()) > 70 && sheet.zoom() < 7.5;
            if (large && sheet.shows(land.point())) {
                double x = sheet.x(land.point().lon());
                double y = sheet.y(land.point().lat());
                names.beside(land.name(), NATIONAL, 1, x, y - 13, 0, Names.Side.BELOW)
                        .ifPresent(stand -> labels.add(label(land.name(), "", x, y, stand)));
            }
        }
        return labels;
    }

    private static List<String> lakes(Atlas atlas, Sheet sheet, double step) {
        return atlas.lakes().stream()
                .filter(lake -> sheet.shows(lake) && sheet.width(lake) > 4)
                .map(lake -> sheet.outline(lake, step))
                .filter(outline -> !outline.isEmpty())
                .toList();
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

    private static Label label(String name, String local, double x, double y, Names.Stand stand) {
        return new Label(name, local, Bar.number(x), Bar.number(y), stand);
    }

    /// The largest towns whose names have room; close by, villages too.
    private static List<Label> towns(Ground ground, Sheet sheet, double step, Names names) {
        int least = least(sheet.zoom());
        int most = step > FINE ? LABELS / 2 : LABELS;
        List<Label> labels = new ArrayList<>();
        for (Atlas.Town town : ground.atlas().towns()) {
            if (town.people() < least || labels.size() >= most) {
                break;
            }
            town(town, sheet, names).ifPresent(labels::add);
        }
        if (sheet.zoom() >= CLOSE) {
            for (Atlas.Town village : sheet.within(ground.villages())) {
                if (labels.size() < most && labels.stream().noneMatch(one -> same(one, village))) {
                    town(village, sheet, names).ifPresent(labels::add);
                }
            }
        }
        return labels;
    }

    /// On one sheet near by, a name stands once.
    private static boolean same(Label label, Atlas.Town village) {
        return label.name().equalsIgnoreCase(village.name());
    }

    private static Optional<Label> town(Atlas.Town town, Sheet sheet, Names names) {
        double x = sheet.x(town.point().lon());
        double y = sheet.y(town.point().lat());
        if (x < 0 || x > Sheet.WIDTH || y < 0 || y > Sheet.HEIGHT) {
            return Optional.empty();
        }
        String local = sheet.zoom() >= 7 ? town.local() : "";
        String longer = local.length() > town.name().length() ? local : town.name();
        return names.beside(
                        longer,
                        LETTERS,
                        local.isEmpty() ? 1 : 2,
                        x,
                        y,
                        2,
                        Names.Side.RIGHT,
                        Names.Side.LEFT)
                .map(stand -> label(town.name(), local, x, y, stand));
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
