package muster.place;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;
import muster.model.Point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The countries, with the words for their people and for their governments, from
/// `knowledge/places/countries.tsv`.
public final class Countries {
    private static final String FILE = "places/countries.tsv";

    /// A country.
    ///
    /// @param code ISO 3166, two letters
    /// @param adjectives "Syrian", "Syrians"
    /// @param governments words that may speak for the state: its capital, "Kremlin"
    public record Country(
            String code,
            String name,
            List<String> names,
            List<String> adjectives,
            List<String> governments,
            Point point) {}

    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<String, Country> byName = new HashMap<>();
    private final Map<String, Country> byAdjective = new HashMap<>();
    private final Map<String, Country> byGovernment = new HashMap<>();

    private Countries() {}

    public static Countries load(KnowledgeFolder folder, List<Fault> faults) {
        Countries countries = new Countries();
        if (!folder.files("places", "countries.tsv").isEmpty()) {
            for (Table.Row row : Table.read(folder, FILE, faults)) {
                row.point(6, faults).ifPresent(point -> countries.add(row, point, faults));
            }
        }
        return countries;
    }

    private void add(Table.Row row, Point point, List<Fault> faults) {
        List<String> names = new ArrayList<>(List.of(row.at(1)));
        names.addAll(row.words(2));
        List<String> governments = new ArrayList<>(List.of(row.at(4)));
        governments.addAll(row.words(5));
        Country country =
                new Country(row.at(0), row.at(1), names, row.words(3), governments, point);
        if (byCode.put(country.code(), country) != null) {
            faults.add(row.fault("country " + country.code() + " stands here twice"));
        }
        names.forEach(name -> byName.putIfAbsent(Letters.plain(name), country));
        country.adjectives().forEach(word -> byAdjective.putIfAbsent(Letters.plain(word), country));
        governments.forEach(word -> byGovernment.putIfAbsent(Letters.plain(word), country));
    }

    public Optional<Country> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The country called `name`: "Syria", "DRC", "the Netherlands".
    public Optional<Country> named(String name) {
        return Optional.ofNullable(byName.get(Letters.plain(name)))
                .or(() ->
                        Optional.ofNullable(
                                byName.get(Letters.plain(name).replaceFirst("^the ", ""))));
    }

    /// The country whose people or things are called `word`: "Syrian", "Afghans".
    public Optional<Country> ofAdjective(String word) {
        return Optional.ofNullable(byAdjective.get(Letters.plain(word)));
    }

    /// The country whose government `word` may stand for: "Ankara", "the Kremlin".
    public Optional<Country> ofGovernment(String word) {
        return Optional.ofNullable(byGovernment.get(Letters.plain(word).replaceFirst("^the ", "")));
    }

    List<GazetteerEntry> entries() {
        return byCode.values().stream().map(Countries::entry).toList();
    }

    static GazetteerEntry entry(Country country) {
        return new GazetteerEntry(
                "iso:" + country.code(),
                country.name(),
                country.names(),
                country.point(),
                PlaceKind.COUNTRY,
                Optional.of(country.code()),
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
