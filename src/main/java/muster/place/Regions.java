package muster.place;

import muster.model.Point;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The world's first-level districts with their borders: says in which one a point lies.
///
/// Borders are simplified to about a kilometre; a point that lies in none (an island, a harbour, a
/// gap between two simplified borders) is given to the district whose border is nearest, up to 15
/// km away.
public final class Regions {
    private static final double REACH_DEGREES = 0.14;

    /// A first-level district.
    public record Region(
            String id, String country, List<String> names, Point point, Border border) {
        public String name() {
            return names.getFirst();
        }
    }

    private final List<Region> regions;
    private final Map<Integer, List<Region>> byCell = new HashMap<>();
    private final Map<String, Region> byId = new HashMap<>();

    private Regions(List<Region> regions) {
        this.regions = List.copyOf(regions);
        for (Region region : regions) {
            byId.put(region.id(), region);
            Border border = region.border();
            int west = (int) Math.floor(border.west() - REACH_DEGREES);
            int east = (int) Math.floor(border.east() + REACH_DEGREES);
            int south = (int) Math.floor(border.south() - REACH_DEGREES);
            int north = (int) Math.floor(border.north() + REACH_DEGREES);
            for (int lat = south; lat <= north; lat++) {
                for (int lon = west; lon <= east; lon++) {
                    byCell.computeIfAbsent(cell(lat, lon), at -> new ArrayList<>(4)).add(region);
                }
            }
        }
    }

    /// The districts that come with the program.
    public static Regions packed() {
        List<Region> all = new ArrayList<>();
        Table.packed(
                "regions.tsv.gz",
                fields ->
                        all.add(
                                new Region(
                                        fields[0],
                                        fields[1],
                                        Arrays.asList(fields[2].split("\\|")),
                                        new Point(
                                                Double.parseDouble(fields[3]),
                                                Double.parseDouble(fields[4])),
                                        Border.decoded(fields[5]))));
        return new Regions(all);
    }

    private static int cell(int lat, int lon) {
        return (lat + 90) * 1000 + lon + 180;
    }

    public List<Region> all() {
        return regions;
    }

    public Optional<Region> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The district that holds `point`, or whose border is nearest within 15 km.
    public Optional<Region> at(Point point) {
        int cell = cell((int) Math.floor(point.lat()), (int) Math.floor(point.lon()));
        List<Region> near = byCell.getOrDefault(cell, List.of());
        for (Region region : near) {
            if (region.border().holds(point)) {
                return Optional.of(region);
            }
        }
        Region nearest = null;
        double least = REACH_DEGREES;
        for (Region region : near) {
            double away = region.border().degreesTo(point, least);
            if (away < least) {
                least = away;
                nearest = region;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// `entry` with country and region filled in where it lacks them.
    public GazetteerEntry placed(GazetteerEntry entry) {
        boolean whole = entry.country().isPresent() && entry.region().isPresent();
        if (whole || entry.kind() == PlaceKind.COUNTRY || entry.kind() == PlaceKind.AREA) {
            return entry;
        }
        return at(entry.point())
                .filter(region ->
                        entry.country().isEmpty() || region.country().equals(entry.country().get()))
                .map(region ->
                        entry.lyingIn(
                                Optional.of(region.country()).filter(code -> !code.isEmpty()),
                                Optional.of(region.name())))
                .orElse(entry);
    }
}
