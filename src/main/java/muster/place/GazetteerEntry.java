package muster.place;

import muster.model.Point;

import java.util.List;
import java.util.Optional;

/// A place that a gazetteer knows.
///
/// @param id whose entry it is and its number there: `geonames:168323`, `wof:1209102035`,
///   `ne:5078`, `iso:SY`, `muster:sahel`
/// @param name the best name
/// @param names every name in any script, `name` first
/// @param country ISO 3166 two-letter code; empty where it lies in none or in several
/// @param region the first-level district it lies in, by name
/// @param county the second-level district it lies in, by name
/// @param population how many live there; 0 where nobody says
public record GazetteerEntry(
        String id,
        String name,
        List<String> names,
        Point point,
        PlaceKind kind,
        Optional<String> country,
        Optional<String> region,
        Optional<String> county,
        long population) {
    public GazetteerEntry {
        names = List.copyOf(names);
    }

    /// The same place with its country and region filled in from where its point lies.
    GazetteerEntry lyingIn(Optional<String> itsCountry, Optional<String> itsRegion) {
        return new GazetteerEntry(
                id,
                name,
                names,
                point,
                kind,
                country.or(() -> itsCountry),
                region.or(() -> itsRegion),
                county,
                population);
    }

    /// The same place under its best name and `other` alone.
    GazetteerEntry alsoCalled(String other) {
        return new GazetteerEntry(
                id, name, List.of(name, other), point, kind, country, region, county, population);
    }
}
