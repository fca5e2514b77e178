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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was read since a day, and what it changed about the roll.
public final class NewsPages {
    private static final int WEEK = 7;
    private static final int MOST = 150;

    /// The page.
    ///
    /// @param names new names of known actors, by actor
    public record Fresh(
            LocalDate since,
            List<ToldTie> began,
            List<ToldTie> ended,
            List<ToldTie> disputed,
            List<CasebookActor> actors,
            Map<String, Names> names,
            List<ToldClaim> answered) {
        public boolean nothing() {
            return began.isEmpty()
                    && ended.isEmpty()
                    && disputed.isEmpty()
                    && actors.isEmpty()
                    && names.isEmpty()
                    && answered.isEmpty();
        }
    }

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
                                () -> News.since(room.casebook(), room.policy(), query, moment));
        Map<String, Names> names = new TreeMap<>();
        news.names()
                .forEach((actor, uses) ->
                        names.put(actor.name(), new Names(actor.id(), told(uses))));
        room.show(
                context,
                "news",
                room.frame(context, Frame.Section.NEWS, "News"),
                new Fresh(
                        since,
                        told(news.began(), at),
                        told(news.ended(), at),
                        told(news.disputed(), at),
                        news.actors().stream().limit(MOST).toList(),
                        names,
                        room.telling(at)
                                .tell(news.answered().stream().map(Expectation::raised).toList())));
    }

    private static String told(List<NameUse> uses) {
        return uses.stream().map(NameUse::name).collect(Collectors.joining(", "));
    }

    private List<ToldTie> told(List<RollLine> lines, Standpoint at) {
        List<RollLine> some = lines.stream().limit(MOST).toList();
        ToldTie.Teller teller =
                new ToldTie.Teller(at, room.telling(at), Quotes.of(room.casebook(), some));
        return some.stream().map(line -> teller.tell(line, Optional.empty())).toList();
    }
}
