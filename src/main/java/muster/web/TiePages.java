package muster.web;

import io.javalin.http.Context;

import muster.model.ClaimType;
import muster.model.Window;
import muster.roll.History;
import muster.roll.Party;
import muster.roll.Quotes;
import muster.roll.Roll;
import muster.roll.RollQuery;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/// One tie with all that is said for and against it: where a line of the network leads.
public final class TiePages {
    /// The page.
    public record One(ToldTie tie, String heading, Bar.Scale scale, List<String> periods) {}

    private final Room room;

    TiePages(Room room) {
        this.room = room;
    }

    void one(Context context) {
        Standpoint at = room.standpoint(context);
        Asked asked = Asked.query(context);
        ClaimType type =
                asked.worded("type", ClaimType.class).stream()
                        .findFirst()
                        .orElseThrow(
                                () -> new BadRequest("Which tie? Give type, subject, object."));
        int subject = asked.number("subject", 0, 0, Integer.MAX_VALUE);
        int object = asked.number("object", 0, 0, Integer.MAX_VALUE);
        RollQuery query = RollQuery.of(at.day()).sources(at.sources()).actor("#" + subject);
        History history =
                Roll.over(room.casebook(), room.policy(), query, Window.UNKNOWN).stream()
                        .filter(one -> is(one, type, subject, object))
                        .findFirst()
                        .orElseThrow(() -> BadRequest.missing("No report speaks of such a tie."));
        Bar.Scale scale = scale(history, at.day(), room.today());
        Quotes quotes = Quotes.of(room.casebook(), List.of(history.line()));
        ToldTie told = new ToldTie.Teller(at, room.telling(at), quotes).tell(history, scale);
        room.show(
                context,
                "tie",
                room.frame(
                        context,
                        Frame.Section.ROLL,
                        history.line().subject().name() + " · " + type.word()),
                new One(
                        told,
                        room.words().heading(type),
                        scale,
                        history.periods().stream().map(History.Period::toString).toList()));
    }

    private static boolean is(History history, ClaimType type, int subject, int object) {
        return history.line().type() == type
                && history.line().subject().id() == subject
                && history.line().object().map(Party::id).orElse(0) == object;
    }

    private static Bar.Scale scale(History history, LocalDate day, LocalDate today) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(day));
        history.periods().stream()
                .map(History.Period::from)
                .filter(from -> from.getYear() > 1900 && from.isBefore(today))
                .forEach(days::add);
        return new Bar.Scale(
                days.first().withDayOfYear(1), days.last().plusMonths(10).withDayOfMonth(1));
    }
}
