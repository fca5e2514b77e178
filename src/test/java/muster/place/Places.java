package muster.place;

import muster.model.Point;

import java.util.List;
import java.util.Optional;

/// Entries for tests.
final class Places {
    private Places() {}

    static GazetteerEntry town(String id, String name, double lat, double lon, long population) {
        return of(id, name, PlaceKind.LOCALITY, lat, lon, population);
    }

    static GazetteerEntry of(
            String id, String name, PlaceKind kind, double lat, double lon, long population) {
        return new GazetteerEntry(
                id,
                name,
                List.of(name.split("/")),
                new Point(lat, lon),
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                population);
    }
}
