package muster.web;

import muster.model.ClaimType;

import java.util.List;

/// A claim as pages show it.
///
/// @param when in words; empty where nothing is known
/// @param certainty the codebook's word; empty where it is stated
/// @param places with how exactly they are meant
/// @param source outlet and day
/// @param href where its words stand in the report
public record ToldClaim(
        int id,
        ClaimType type,
        String heading,
        List<Piece> sentence,
        String when,
        boolean denied,
        String certainty,
        List<Piece> speakers,
        List<String> evidence,
        List<String> places,
        String quote,
        String rule,
        String source,
        String href) {
    public ToldClaim {
        sentence = List.copyOf(sentence);
        speakers = List.copyOf(speakers);
        evidence = List.copyOf(evidence);
        places = List.copyOf(places);
    }

    /// The sentence without links.
    public String plain() {
        StringBuilder plain = new StringBuilder();
        sentence.forEach(piece -> plain.append(piece.text()));
        return plain.toString();
    }
}
