package muster.place;

import muster.model.Point;
import muster.model.Precision;
import muster.model.Span;

import java.util.List;
import java.util.Optional;

/// What a place of a report was taken to be, and why.
///
/// @param entry the chosen entry; empty where nobody knows the name, or none of its places fits
/// @param point where it lies; empty with `entry`
/// @param reason in words, e.g. "in Aleppo, as the report says; 1 of 9 places of that name"
/// @param precision how exactly it is meant by its best name
/// @param others the other places that it might be, the likeliest first
/// @param around mentions that mean only its surroundings: "south of X", "near X"
public record PlaceChoice(
        Optional<GazetteerEntry> entry,
        Optional<Point> point,
        Precision precision,
        String reason,
        List<GazetteerEntry> others,
        List<Span> around) {
    public static final PlaceChoice NONE = notFound("no gazetteer was asked", List.of());

    public PlaceChoice {
        others = List.copyOf(others);
        around = List.copyOf(around);
    }

    static PlaceChoice notFound(String reason, List<GazetteerEntry> others) {
        return new PlaceChoice(
                Optional.empty(), Optional.empty(), Precision.EXACT, reason, others, List.of());
    }

    PlaceChoice meaning(List<Span> surroundings) {
        return new PlaceChoice(entry, point, precision, reason, others, surroundings);
    }

    /// The id of the entry, e.g. `geonames:168323`.
    public Optional<String> gazetteer() {
        return entry.map(GazetteerEntry::id);
    }
}
