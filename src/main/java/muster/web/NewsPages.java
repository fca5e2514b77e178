package muster.web;

import io.javalin.http.Context;

import muster.casebook.CasebookActor;
import muster.casebook.NameUse;
import muster.roll.Expectation;
import muster.roll.News;
import muster.roll.Quotes;
import muster.roll.RollLine;
import muster.roll.RollQuery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was read since a day, and what it changed about the roll.
public final class NewsPages {
    private static final int WEEK = 7;
    private static final int MOST = 150;

    /// So many ties of each sort stand on the first page.
    private static final int FIRST = 40;

    private static final int SIZE = 100;

    /// The page.
    ///
    /// @param part the one section that is shown whole; empty = all, cut short
    /// @param names new names of known actors, by actor
    public record Fresh(
            LocalDate since,
            String part,
            List<Section> sections,
            Paging paging,
            List<CasebookActor> actors,
            Map<String, Names> names,
            List<ToldClaim> answered) {
        public boolean nothing() {
            return sections.isEmpty() && actors.isEmpty() && names.isEmpty() && answered.isEmpty();
        }
    }

    /// Ties that changed in the same way.
    ///
    /// @param part its name in addresses
    /// @param total how many there are, shown or not
    public record Section(String part, String heading, List<ToldTie> ties, int total) {}

    /// New names of an actor.
    public record Names(int actor, String all) {}

    private final Room room;

    NewsPages(Room room) {
        this.room = room;
    }

    void list(Context context) {
        Standpoint at = room.standpoint(context);
        LocalDate since =
                Asked.query(context).day("since").orElseGet(() -> room.today().minusDays(WEEK));
        RollQuery query = RollQuery.of(at.day()).sources(at.sources());
        Instant moment = since.atStartOfDay(ZoneOffset.UTC).toInstant();
        News news =
                room.kept()
                        .of(
                                News.class,
                                List.of(query, moment),
                                () ->
                                        News.since(
                                                room.casebook(),
                                                room.policy(),
                                                query,
                                                moment,
                                                room.roll(query)));
        String part = Asked.query(context).word("part").orElse("");
        List<RollLine> whole = lines(news, part);
        Paging paging = new Paging(Paging.page(Asked.query(context)), SIZE, whole.size());
        List<Section> sections = new ArrayList<>();
        if (part.isEmpty()) {
            PARTS.forEach(
                    one -> section(one, lines(news, one), 0, FIRST, at).ifPresent(sections::add));
        } else {
            section(part, whole, paging.skipped(), SIZE, at).ifPresent(sections::add);
        }
        boolean all = part.isEmpty();
        room.show(
                context,
                "news",
                room.frame(context, Frame.Section.NEWS, "News"),
                new Fresh(
                        since,
                        part,
                        sections,
                        paging,
                        all ? news.actors().stream().limit(MOST).toList() : List.of(),
                        all ? names(news) : Map.of(),
                        all ? answered(news, at) : List.of()));
    }

    private static final List<String> PARTS = List.of("disputed", "began", "ended");

    private static List<RollLine> lines(News news, String part) {
        return switch (part) {
            case "disputed" -> news.disputed();
            case "began" -> RollPages.tiesFirst(news.began());
            case "ended" -> news.ended();
            case "" -> List.of();
            default -> throw new BadRequest("'part' is one of disputed, began, ended");
        };
    }

    private static String heading(String part) {
        return switch (part) {
            case "disputed" -> "Now disputed";
            case "began" -> "Now holds";
            default -> "Now over";
        };
    }

    private Optional<Section> section(
            String part, List<RollLine> lines, int skipped, int most, Standpoint at) {
        List<RollLine> some = lines.stream().skip(skipped).limit(most).toList();
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(part, heading(part), told(some, at), lines.size()));
    }

    private List<ToldClaim> answered(News news, Standpoint at) {
        return room.telling(at)
                .tell(news.answered().stream().limit(MOST).map(Expectation::raised).toList());
    }

    private static Map<String, Names> names(News news) {
        Map<String, Names> names = new TreeMap<>();
        news.names()
                .forEach((actor, uses) -> {
                    if (names.size() < MOST) {
                        names.put(actor.name(), new Names(actor.id(), told(uses)));
                    }
                });
        return names;
    }

    private static String told(List<NameUse> uses) {
        return uses.stream().map(NameUse::name).collect(Collectors.joining(", "));
    }

    private List<ToldTie> told(List<RollLine> lines, Standpoint at) {
        ToldTie.Teller teller =
                new ToldTie.Teller(at, room.telling(at), Quotes.of(room.casebook(), lines));
        return lines.stream().map(line -> teller.tell(line, Optional.empty())).toList();
    }
}
