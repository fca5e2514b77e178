package muster.place;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;
import muster.model.Point;
import muster.model.Worded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The places that analysts write down by hand in `knowledge/places`: countries, regions that news
/// speaks of, rivers, bases, villages; and the first-level districts with their news names.
final class SeedPlaces {
    private static final Set<String> DIRECTIONS =
            Set.of("north", "south", "east", "west", "center", "centre", "central", "city");

    private SeedPlaces() {}

    static List<GazetteerEntry> load(
            KnowledgeFolder folder, Countries countries, Regions regions, List<Fault> faults) {
        List<GazetteerEntry> entries = new ArrayList<>(countries.entries());
        Set<String> ids = new HashSet<>();
        for (String file : folder.files("places", ".tsv")) {
            if (!file.endsWith("/countries.tsv") && !file.endsWith("/regions.tsv")) {
                for (Table.Row row : Table.read(folder, file, faults)) {
                    entry(row, ids, faults).map(regions::placed).ifPresent(entries::add);
                }
            }
        }
        List<Table.Row> news =
                folder.files("places", "/regions.tsv").isEmpty()
                        ? List.of()
                        : Table.read(folder, "places/regions.tsv", faults);
        regions.all().forEach(region -> entries.add(district(region, news)));
        unknown(news, regions, faults);
        return entries;
    }

    private static Optional<GazetteerEntry> entry(
            Table.Row row, Set<String> ids, List<Fault> faults) {
        if (row.fields().size() != 8) {
            faults.add(
                    row.fault(
                            "this row has "
                                    + row.fields().size()
                                    + " columns; right is id, name, others, kind, country, lat,"
                                    + " lon, source"));
            return Optional.empty();
        }
        if (!ids.add(row.at(0))) {
            faults.add(row.fault("id '" + row.at(0) + "' stands here twice"));
        }
        if (row.at(7).isBlank()) {
            faults.add(row.fault("'" + row.at(1) + "' has no source"));
        }
        Optional<Point> point = row.point(5, faults);
        Optional<PlaceKind> kind = kind(row, faults);
        if (point.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(List.of(row.at(1)));
        names.addAll(row.words(2));
        List<String> in = row.words(4);
        return Optional.of(
                new GazetteerEntry(
                        row.at(0),
                        row.at(1),
                        names,
                        point.get(),
                        kind.get(),
                        in.size() == 1 ? Optional.of(in.getFirst()) : Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0));
    }

    private static Optional<PlaceKind> kind(Table.Row row, List<Fault> faults) {
        try {
            return Optional.of(Worded.of(PlaceKind.class, row.at(3)));
        } catch (IllegalArgumentException e) {
            faults.add(row.fault("kind " + e.getMessage()));
            return Optional.empty();
        }
    }

    private static GazetteerEntry district(Regions.Region region, List<Table.Row> news) {
        List<String> names = new ArrayList<>();
        for (String name : region.names()) {
            if (!DIRECTIONS.contains(Letters.plain(name))) {
                names.add(name);
            }
        }
        for (Table.Row row : news) {
            if (row.at(0).equals(region.country()) && region.names().contains(row.at(1))) {
                names.addAll(row.words(2));
            }
        }
        return new GazetteerEntry(
                region.id(),
                region.name(),
                names.isEmpty() ? region.names() : names,
                region.point(),
                PlaceKind.REGION,
                Optional.of(region.country()).filter(code -> !code.isEmpty()),
                Optional.of(region.name()),
                Optional.empty(),
                0);
    }

    private static void unknown(List<Table.Row> news, Regions regions, List<Fault> faults) {
        for (Table.Row row : news) {
            boolean known =
                    regions.all().stream()
                            .anyMatch(region ->
                                    region.country().equals(row.at(0))
                                            && region.names().contains(row.at(1)));
            if (!known) {
                faults.add(
                        row.fault(
                                "no district of " + row.at(0) + " is called '" + row.at(1) + "'"));
            }
        }
    }
}
