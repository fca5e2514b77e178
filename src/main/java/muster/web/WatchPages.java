package muster.web;

import io.javalin.http.Context;

import muster.roll.Expectation;
import muster.roll.WatchList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What reports have one expect: plans, deadlines, what has yet to happen; and what came of it.
public final class WatchPages {
    private static final int SIZE = 60;

    /// The page.
    ///
    /// @param show `open`, `overdue`, `answered` or `all`
    public record Watched(List<Row> rows, Paging paging, String show) {}

    /// One expectation.
    ///
    /// @param state `open`, `overdue` or `answered`
    /// @param age in days, from the report to the standpoint's day; empty where the report has none
    public record Row(
            ToldClaim raised,
            Optional<LocalDate> deadline,
            String state,
            Optional<Long> age,
            List<ToldClaim> answers) {}

    private final Room room;

    WatchPages(Room room) {
        this.room = room;
    }

    void list(Context context) {
        Standpoint at = room.standpoint(context);
        Asked asked = Asked.query(context);
        String show = asked.word("show").orElse("open");
        Telling telling = room.telling(at);
        List<Row> all =
                new WatchList(room.casebook(), at.sources())
                        .all().stream()
                                .filter(one -> said(one, at.day()))
                                .map(one -> row(one, telling, at.day()))
                                .filter(row -> shown(row.state(), show))
                                .sorted(
                                        Comparator.comparing(
                                                row -> row.deadline().orElse(LocalDate.MAX)))
                                .toList();
        Paging paging = new Paging(Paging.page(asked), SIZE, all.size());
        room.show(
                context,
                "watch",
                room.frame(context, Frame.Section.WATCH, "Watch"),
                new Watched(
                        all.stream().skip(paging.skipped()).limit(SIZE).toList(), paging, show));
    }

    private static boolean shown(String state, String show) {
        return switch (show) {
            case "all" -> true;
            case "open" -> !state.equals("answered");
            case "overdue", "answered" -> state.equals(show);
            default -> throw new BadRequest("'show' is one of open, overdue, answered, all");
        };
    }

    private static boolean said(Expectation one, LocalDate day) {
        return one.raised().source().published().filter(from -> from.isAfter(day)).isEmpty();
    }

    private static Row row(Expectation one, Telling telling, LocalDate day) {
        String state = one.overdue(day) ? "overdue" : one.open() ? "open" : "answered";
        return new Row(
                telling.tell(one.raised()),
                one.deadline(),
                state,
                one.age(day),
                telling.tell(one.answers()));
    }
}
