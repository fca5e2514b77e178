package muster.model;

import java.util.List;
import java.util.Optional;

/// One thing that one report says, with the words in which it says it (codebook, section 1).
///
/// @param firsts who bears or does it: subjects of a tie, actors of an act
/// @param seconds the other side: objects of a tie, targets of an act
/// @param speakers who says so inside the report, outermost first; empty = the report's author
/// @param where places of an act
/// @param title what a person is called in `leads` and `serves`, as written
/// @param count how many, as written
/// @param means the words for weapon or method
/// @param rule the frame that found it, e.g. `pledge.swear`
public record Claim(
        String report,
        ClaimType type,
        List<Filler> firsts,
        List<Filler> seconds,
        Polarity polarity,
        Certainty certainty,
        List<Filler.Actor> speakers,
        List<Evidence> evidence,
        When when,
        List<Filler.Place> where,
        Optional<String> title,
        Optional<Share> share,
        Optional<String> count,
        Optional<String> means,
        Quote quote,
        String rule) {
    public Claim {
        firsts = List.copyOf(firsts);
        seconds = List.copyOf(seconds);
        speakers = List.copyOf(speakers);
        evidence = List.copyOf(evidence);
        where = List.copyOf(where);
    }
}
