package muster.web;

import muster.casebook.FiledClaim;
import muster.model.ClaimType;
import muster.roll.History;
import muster.roll.Party;
import muster.roll.Quotes;
import muster.roll.RollLine;
import muster.roll.RollText;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A line of the roll as pages show it.
///
/// @param status the style of its mark: `certain`, `presumed`, `possible`, `disputed`, `over`
/// @param word how surely it holds, with the reason
/// @param span since when and until when, in words
/// @param bar how it went over time; empty where that was not asked for
public record ToldTie(
        ClaimType type,
        Piece subject,
        Optional<Piece> object,
        String status,
        String word,
        String reason,
        String span,
        int independent,
        List<ToldClaim> support,
        List<ToldClaim> against,
        Optional<Bar> bar) {
    public ToldTie {
        support = List.copyOf(support);
        against = List.copyOf(against);
    }

    /// How many words speak for it, or where none does, against it.
    public String words() {
        if (independent == 0) {
            return against.isEmpty() ? "why" : against.size() + " against";
        }
        return independent == 1 ? "1 word" : independent + " words";
    }

    /// Tells lines, with their quotes fetched beforehand.
    static final class Teller {
        private final Standpoint at;
        private final Telling telling;
        private final Quotes quotes;

        Teller(Standpoint at, Telling telling, Quotes quotes) {
            this.at = at;
            this.telling = telling;
            this.quotes = quotes;
        }

        ToldTie tell(RollLine line, Optional<Bar> bar) {
            return new ToldTie(
                    line.type(),
                    piece(line.subject()),
                    line.object().map(this::piece),
                    Bar.style(line.status()),
                    line.status().word(),
                    line.reason().text(),
                    span(line),
                    line.independent(),
                    told(line.support()),
                    told(line.against()),
                    bar);
        }

        ToldTie tell(History history, Bar.Scale scale) {
            return tell(history.line(), Optional.of(Bar.of(history, scale)));
        }

        private List<ToldClaim> told(List<Integer> ids) {
            List<FiledClaim> claims = quotes.claims(ids);
            return telling.tell(claims);
        }

        private Piece piece(Party party) {
            return switch (party.sort()) {
                case ACTOR ->
                        new Piece(
                                party.name(),
                                party.id() == 0 ? "" : at.link("/actors/" + party.id()),
                                "actor");
                case PLACE -> new Piece(party.name(), telling.place(party.name()), "place");
                case NAME -> new Piece(party.name(), "", "");
            };
        }
    }

    private static String span(RollLine line) {
        return List.of(RollText.window("began", line.start()), RollText.window("ended", line.end()))
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
