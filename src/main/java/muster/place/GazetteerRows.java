package muster.place;

import muster.model.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// How one line of a gazetteer file becomes an entry.
sealed interface GazetteerRows {
    /// @throws IllegalArgumentException where the line is broken; the message says how
    Optional<GazetteerEntry> entry(String line);

    /// Knows the format by the first line.
    ///
    /// @param known gives the entry with an id, where names are laid upon entries
    static Optional<GazetteerRows> of(
            String first, Function<String, Optional<GazetteerEntry>> known) {
        String[] fields = first.split("\t", -1);
        if (first.startsWith("wof_id\tgeonames_id\tplacetype\t")) {
            return Optional.of(new Wof(fields.length));
        }
        boolean numbered = fields[0].matches("\\d+");
        if (numbered && fields.length == GeoNames.COLUMNS) {
            return Optional.of(new GeoNames());
        }
        if (numbered && fields.length == Alternates.COLUMNS && fields[1].matches("\\d+")) {
            return Optional.of(new Alternates(known));
        }
        return Optional.empty();
    }

    /// The first line is a heading.
    default boolean headed() {
        return this instanceof Wof;
    }

    private static Point point(String lat, String lon) {
        return new Point(Double.parseDouble(lat), Double.parseDouble(lon));
    }

    private static String[] cut(String line, int columns) {
        String[] fields = line.split("\t", -1);
        if (fields.length != columns) {
            throw new IllegalArgumentException(
                    fields.length + " columns, and this format has " + columns);
        }
        return fields;
    }

    private static long people(String text) {
        return text.isEmpty() ? 0 : Math.max(0, (long) Double.parseDouble(text));
    }

    /// GeoNames' dump: 19 columns, no heading, no quoting.
    record GeoNames() implements GazetteerRows {
        static final int COLUMNS = 19;

        @Override
        public Optional<GazetteerEntry> entry(String line) {
            String[] f = cut(line, COLUMNS);
            PlaceKind kind = GeoNamesKinds.of(f[6], f[7]);
            if (kind == PlaceKind.COUNTRY) {
                return Optional.empty(); // Muster has the countries
            }
            List<String> names = new ArrayList<>(List.of(f[1]));
            if (!f[2].equals(f[1]) && !f[2].isEmpty()) {
                names.add(f[2]);
            }
            if (!f[3].isEmpty()) {
                names.addAll(List.of(f[3].split(",")));
            }
            names.removeIf(String::isBlank);
            return Optional.of(
                    new GazetteerEntry(
                            "geonames:" + f[0],
                            f[1],
                            names,
                            point(f[4], f[5]),
                            kind,
                            PlaceFileWriter.said(f[8]),
                            Optional.empty(),
                            Optional.empty(),
                            people(f[14])));
        }
    }

    /// Who's On First, one line a place: wof_id, geonames_id, placetype, name, lat, lon, region,
    /// county, population, names (`lang:name|...`).
    record Wof(int columns) implements GazetteerRows {
        @Override
        public Optional<GazetteerEntry> entry(String line) {
            String[] f = cut(line, columns);
            PlaceKind kind =
                    switch (f[2]) {
                        case "country" -> PlaceKind.COUNTRY;
                        case "region" -> PlaceKind.REGION;
                        case "county", "localadmin" -> PlaceKind.COUNTY;
                        case "locality" -> PlaceKind.LOCALITY;
                        case "neighbourhood" -> PlaceKind.NEIGHBOURHOOD;
                        default -> PlaceKind.AREA;
                    };
            if (kind == PlaceKind.COUNTRY || f[3].isBlank()) {
                return Optional.empty();
            }
            List<String> names = new ArrayList<>(List.of(f[3]));
            for (String name : f[9].split("\\|")) {
                String bare = name.substring(name.indexOf(':') + 1).strip();
                if (!bare.isEmpty()) {
                    names.add(bare);
                }
            }
            return Optional.of(
                    new GazetteerEntry(
                            f[1].isEmpty() ? "wof:" + f[0] : "geonames:" + f[1],
                            f[3],
                            names,
                            point(f[4], f[5]),
                            kind,
                            Optional.empty(),
                            PlaceFileWriter.said(f[6]),
                            PlaceFileWriter.said(f[7]),
                            people(f[8])));
        }
    }

    /// GeoNames' alternate names: each line lays one more name on a place that is known already.
    record Alternates(Function<String, Optional<GazetteerEntry>> known) implements GazetteerRows {
        static final int COLUMNS = 10;
        private static final Set<String> NO_NAMES =
                Set.of(
                        "link", "post", "iata", "icao", "faac", "tcid", "unlc", "wkdt", "abbr",
                        "phon");

        @Override
        public Optional<GazetteerEntry> entry(String line) {
            String[] f = cut(line, COLUMNS);
            if (NO_NAMES.contains(f[2]) || f[3].isBlank() || !Letters.readable(f[3])) {
                return Optional.empty();
            }
            return known.apply("geonames:" + f[1]).map(entry -> entry.alsoCalled(f[3]));
        }
    }
}
