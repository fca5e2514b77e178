package muster.web;

import muster.casebook.FiledClaim;
import muster.casebook.FiledReport;
import muster.knowledge.TypeWords;
import muster.knowledge.WhenWords;
import muster.model.Certainty;
import muster.model.Claim;
import muster.model.Evidence;
import muster.model.Filler;
import muster.model.Polarity;
import muster.model.Precision;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells claims to a reader, with links to whom and what they are about.
final class Telling {
    private final TypeWords words;
    private final Standpoint at;

    Telling(TypeWords words, Standpoint at) {
        this.words = words;
        this.at = at;
    }

    ToldClaim tell(FiledClaim filed) {
        Claim claim = filed.claim();
        return new ToldClaim(
                filed.id(),
                claim.type(),
                words.heading(claim.type()),
                Piece.linked(words.says(claim), links(filed)),
                WhenWords.of(claim.when()).orElse(""),
                claim.polarity() == Polarity.DENIED,
                claim.certainty() == Certainty.STATED ? "" : claim.certainty().word(),
                speakers(filed),
                claim.evidence().stream().map(Telling::evidence).distinct().toList(),
                places(claim),
                claim.quote().text().strip(),
                claim.rule(),
                source(filed.source()),
                at.anchored("/reports/" + filed.source().id(), "c" + filed.id()));
    }

    List<ToldClaim> tell(List<FiledClaim> claims) {
        return claims.stream().map(this::tell).toList();
    }

    private static String evidence(Evidence evidence) {
        return evidence.medium().word().replace('-', ' ');
    }

    private static List<String> places(Claim claim) {
        List<Filler.Place> all = new ArrayList<>(claim.where());
        claim.seconds()
                .forEach(filler -> {
                    if (filler instanceof Filler.Place place) {
                        all.add(place);
                    }
                });
        return all.stream().map(place -> place.name() + precision(place.precision())).toList();
    }

    private static String precision(Precision precision) {
        return switch (precision) {
            case EXACT -> "";
            case NEAR -> " (near it, or a part of it)";
            case AREA -> " (only the province or country)";
        };
    }

    private List<Piece> speakers(FiledClaim filed) {
        List<Piece> pieces = new ArrayList<>();
        for (Filler.Actor speaker : filed.claim().speakers()) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(", citing ", "", ""));
            }
            pieces.add(new Piece(speaker.name(), actor(filed.actor(speaker)), "actor"));
        }
        return pieces;
    }

    /// By the names that fill a claim, where they lead.
    Map<String, Piece.Link> links(FiledClaim filed) {
        Map<String, Piece.Link> links = new LinkedHashMap<>();
        List<Filler> all = new ArrayList<>(filed.claim().firsts());
        all.addAll(filed.claim().seconds());
        all.addAll(filed.claim().where());
        all.forEach(filler ->
                link(filed, filler).ifPresent(link -> links.putIfAbsent(filler.name(), link)));
        return links;
    }

    Optional<Piece.Link> link(FiledClaim filed, Filler filler) {
        return switch (filler) {
            case Filler.Actor actor ->
                    Optional.of(new Piece.Link(actor(filed.actor(actor)), "actor"));
            case Filler.Place place -> Optional.of(new Piece.Link(place(place.name()), "place"));
            case Filler.Name ignored -> Optional.empty();
        };
    }

    String actor(int id) {
        return at.link("/actors/" + id);
    }

    String place(String name) {
        return at.link("/place", "name", name);
    }

    /// A name written from right to left must not turn what stands beside it.
    private static String apart(String name) {
        return "\u2068" + name + "\u2069";
    }

    /// `Some Paper, 2016-06-07`
    static String source(FiledReport report) {
        String name = report.publisher().or(report::author).orElse(report.report());
        String outlet =
                Bidi.requiresBidi(name.toCharArray(), 0, name.length()) ? apart(name) : name;
        return report.published().map(day -> outlet + ", " + day).orElse(outlet);
    }
}
