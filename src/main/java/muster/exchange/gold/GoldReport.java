package muster.exchange.gold;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A report, and what a careful reader takes out of it.
///
/// @param actors names by the key that gold claims use; `places` likewise
/// @param claims what must be found
/// @param optional what may be found and is then not counted at all
record GoldReport(
        String name,
        Optional<LocalDate> published,
        String text,
        Map<String, List<String>> actors,
        Map<String, List<String>> places,
        List<GoldClaim> claims,
        List<GoldClaim> optional) {
    GoldReport {
        actors = Map.copyOf(actors);
        places = Map.copyOf(places);
        claims = List.copyOf(claims);
        optional = List.copyOf(optional);
    }
}
