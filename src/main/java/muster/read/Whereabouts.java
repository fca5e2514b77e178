package muster.read;

import muster.model.Mentions;
import muster.model.Point;
import muster.model.Precision;
import muster.model.Span;
import muster.parse.Parsed;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says which place on earth each place of a report is; a gazetteer's chooser implements it.
@FunctionalInterface
public interface Whereabouts {
    /// Nothing is known of any place.
    Whereabouts UNKNOWN = (parsed, mentions) -> Map.of();

    /// By entity id; an entity that is missing has no known place.
    Map<String, Spot> of(Parsed parsed, Mentions mentions);

    /// @param gazetteer the entry, e.g. `geonames:168323`
    /// @param around mentions that mean only its surroundings: "south of X"
    record Spot(
            Optional<String> gazetteer,
            Optional<Point> point,
            Precision precision,
            List<Span> around) {
        static final Spot NOWHERE =
                new Spot(Optional.empty(), Optional.empty(), Precision.EXACT, List.of());

        /// How exactly the mention at `span` means it.
        Precision precisionAt(Span span) {
            return precision == Precision.EXACT && around.contains(span)
                    ? Precision.NEAR
                    : precision;
        }
    }
}
