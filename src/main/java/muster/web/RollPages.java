package muster.web;

import io.javalin.http.Context;

import muster.casebook.WitnessQuery;
import muster.model.ClaimType;
import muster.roll.Quotes;
import muster.roll.RollLine;
import muster.roll.RollQuery;
import muster.roll.Status;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The roll of a day: who is tied to whom, how surely, and on whose word.
public final class RollPages {
    static final int SIZE = 100;

    /// A page of the roll.
    ///
    /// @param statuses how many lines have each status
    /// @param types how many lines are of each type
    public record Table(
            Map<String, List<ToldTie>> groups,
            Paging paging,
            Map<Status, Integer> statuses,
            Map<ClaimType, Integer> types) {}

    private final Room room;

    RollPages(Room room) {
        this.room = room;
    }

    void table(Context context) {
        Standpoint at = room.standpoint(context);
        Asked asked = Asked.query(context);
        List<RollLine> all = room.roll(query(asked, at)).lines();
        Map<ClaimType, Integer> types = new EnumMap<>(ClaimType.class);
        Map<Status, Integer> statuses = new EnumMap<>(Status.class);
        all.forEach(line -> types.merge(line.type(), 1, Integer::sum));
        all.forEach(line -> statuses.merge(line.status(), 1, Integer::sum));
        List<RollLine> lines = tiesFirst(chosen(all, asked));
        Paging paging = new Paging(Paging.page(asked), SIZE, lines.size());
        List<RollLine> shown = lines.stream().skip(paging.skipped()).limit(SIZE).toList();
        ToldTie.Teller teller =
                new ToldTie.Teller(at, room.telling(at), Quotes.of(room.casebook(), shown));
        Map<String, List<ToldTie>> groups = new LinkedHashMap<>();
        for (RollLine line : shown) {
            groups.computeIfAbsent(
                            room.words().heading(line.type()), none -> new java.util.ArrayList<>())
                    .add(teller.tell(line, Optional.empty()));
        }
        room.show(
                context,
                "roll",
                room.frame(context, Frame.Section.ROLL, "The roll on " + at.day()),
                new Table(groups, paging, statuses, types));
    }

    /// Who is tied to whom matters more than what each is called.
    static List<RollLine> tiesFirst(List<RollLine> lines) {
        return lines.stream().sorted(Comparator.comparing(line -> line.type().naming())).toList();
    }

    static List<RollLine> chosen(List<RollLine> lines, Asked asked) {
        List<ClaimType> types = asked.worded("type", ClaimType.class);
        List<Status> statuses = asked.worded("status", Status.class);
        return lines.stream()
                .filter(line -> types.isEmpty() || types.contains(line.type()))
                .filter(line -> statuses.isEmpty() || statuses.contains(line.status()))
                .toList();
    }

    static RollQuery query(Asked asked, Standpoint at) {
        WitnessQuery sources =
                new WitnessQuery(at.moment(), asked.word("speaker"), asked.word("without"));
        RollQuery query = RollQuery.of(at.day()).sources(sources);
        return asked.word("actor").map(query::actor).orElse(query);
    }
}
