package muster.exchange.gold;

import muster.model.Certainty;
import muster.model.ClaimType;
import muster.model.Medium;
import muster.model.Polarity;
import muster.model.Span;
import muster.model.When;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A claim as the gold has it: actors and places by their keys, names as text.
///
/// @param when empty where the gold does not say; then dates are not judged
record GoldClaim(
        ClaimType type,
        List<String> firsts,
        List<String> seconds,
        List<String> where,
        List<String> speakers,
        Polarity polarity,
        Certainty certainty,
        Set<Medium> evidence,
        Optional<When> when,
        Span span,
        String quote) {
    GoldClaim {
        firsts = List.copyOf(firsts);
        seconds = List.copyOf(seconds);
        where = List.copyOf(where);
        speakers = List.copyOf(speakers);
        evidence = Set.copyOf(evidence);
    }
}
