package muster.web;

import io.javalin.http.Context;

import muster.casebook.CasebookActor;
import muster.casebook.CasebookPlace;
import muster.casebook.ClaimQuery;
import muster.casebook.FiledClaim;
import muster.casebook.PlacedAct;
import muster.roll.Party;
import muster.roll.RollLine;
import muster.roll.RollQuery;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Where acts happened and who is or rules where, over a map that is drawn here; with a table.
public final class MapPages {
    private static final int YEAR = 365;
    private static final int ROWS = 100;

    /// The page.
    ///
    /// @param window days before the standpoint's day whose acts are shown; 0 = all
    /// @param undated acts that no report dates, which are not drawn
    public record Picture(
            Drawing drawing,
            int window,
            int acts,
            int undated,
            List<ToldClaim> rows,
            List<ToldTie> presences,
            long first,
            long last,
            long now,
            Moves moves,
            String actor) {}

    private final Room room;

    MapPages(Room room) {
        this.room = room;
    }

    void picture(Context context) {
        Standpoint at = room.standpoint(context);
        Asked asked = Asked.query(context);
        int window = asked.number("days", YEAR, 0, 40_000);
        Placed placed = placed(at);
        Map<Integer, CasebookPlace> places = placed.places();
        Optional<Integer> actor =
                asked.word("actor").map(word -> asked.number("actor", 0, 1, Integer.MAX_VALUE));
        Found found = found(at, window, places, actor);
        Sheet sheet = Moves.sheet(asked, found.marks().values());
        Frame frame = room.frame(context, Frame.Section.MAP, "Map");
        Drawing drawing =
                Drawing.of(room.ground(), sheet, Drawing.FINE, found.marks().values(), at);
        List<FiledClaim> claims =
                room.casebook().claims(found.claims().stream().limit(ROWS).toList());
        ToldTie.Teller teller =
                new ToldTie.Teller(
                        at,
                        room.telling(at),
                        muster.roll.Quotes.of(room.casebook(), List.<RollLine>of()));
        room.show(
                context,
                "map",
                frame,
                new Picture(
                        drawing,
                        window,
                        found.claims().size(),
                        found.undated(),
                        room.telling(at).tell(claims),
                        found.presences().stream()
                                .limit(ROWS)
                                .map(line -> teller.tell(line, Optional.empty()))
                                .toList(),
                        found.first().toEpochDay(),
                        Math.max(found.last().toEpochDay(), at.day().toEpochDay()),
                        at.day().toEpochDay(),
                        Moves.of(sheet, frame, asked),
                        actor.map(this::name).orElse("")));
    }

    private String name(int actor) {
        return room.casebook().actors("#" + actor).stream()
                .findFirst()
                .map(CasebookActor::name)
                .orElseThrow(() -> BadRequest.missing("There is no such actor."));
    }

    /// What is to be shown.
    private record Found(
            Map<Integer, Mark> marks,
            Collection<Integer> claims,
            List<RollLine> presences,
            int undated,
            LocalDate first,
            LocalDate last) {}

    private record Placed(Map<Integer, CasebookPlace> places, List<PlacedAct> acts) {}

    /// All places and acts, read once for as long as the casebook stays as it is.
    private Placed placed(Standpoint at) {
        return room.kept().of(Placed.class, List.of("placed", at.knownBy()), () -> read(at));
    }

    private Placed read(Standpoint at) {
        Map<Integer, CasebookPlace> places = new HashMap<>();
        room.casebook().catalogue().places(at.moment()).forEach(one -> places.put(one.id(), one));
        return new Placed(places, room.casebook().catalogue().acts(at.moment()));
    }

    private Found found(
            Standpoint at,
            int window,
            Map<Integer, CasebookPlace> places,
            Optional<Integer> actor) {
        Optional<Set<Integer>> wanted = actor.map(this::claims);
        Map<Integer, Mark> marks = new TreeMap<>();
        Map<Integer, LocalDate> claims = new LinkedHashMap<>();
        Set<Integer> undated = new LinkedHashSet<>();
        LocalDate first = at.day();
        LocalDate last = at.day();
        for (PlacedAct act : placed(at).acts()) {
            boolean left = wanted.isPresent() && !wanted.get().contains(act.claim());
            if (act.type().tie() || left) {
                continue;
            }
            List<LocalDate> days = days(act);
            if (days.isEmpty()) {
                undated.add(act.claim());
                continue;
            }
            first = days.getFirst().isBefore(first) ? days.getFirst() : first;
            last = days.getLast().isAfter(last) ? days.getLast() : last;
            if (within(days, at.day(), window) && !act.denied()) {
                mark(marks, places, act.place())
                        .ifPresent(mark -> mark.add(act.type(), act.claim()));
                claims.put(act.claim(), days.getFirst());
            }
        }
        List<RollLine> presences = presences(at, marks, places, actor);
        List<Integer> newest =
                claims.entrySet().stream()
                        .sorted(Map.Entry.<Integer, LocalDate>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList();
        return new Found(marks, newest, presences, undated.size(), first, last);
    }

    /// The ids of the claims in which an actor plays a part.
    private Set<Integer> claims(int actor) {
        return room.casebook().claims(ClaimQuery.ALL.actor("#" + actor)).stream()
                .map(FiledClaim::id)
                .collect(Collectors.toSet());
    }

    private List<RollLine> presences(
            Standpoint at,
            Map<Integer, Mark> marks,
            Map<Integer, CasebookPlace> places,
            Optional<Integer> actor) {
        RollQuery everybody = RollQuery.of(at.day()).sources(at.sources());
        RollQuery query = actor.map(id -> everybody.actor("#" + id)).orElse(everybody);
        List<RollLine> lines =
                room.roll(query).lines().stream()
                        .filter(line -> line.type().placing() && Network.drawn(line.status()))
                        .toList();
        for (RollLine line : lines) {
            line.object()
                    .map(Party::id)
                    .flatMap(id -> mark(marks, places, id))
                    .ifPresent(mark -> mark.add(line));
        }
        return lines;
    }

    private static Optional<Mark> mark(
            Map<Integer, Mark> marks, Map<Integer, CasebookPlace> places, int id) {
        return Optional.ofNullable(places.get(id))
                .flatMap(place ->
                        place.point()
                                .map(point ->
                                        marks.computeIfAbsent(id, none -> new Mark(place, point))));
    }

    private static List<LocalDate> days(PlacedAct act) {
        LocalDate first = act.start().after() == null ? act.start().before() : act.start().after();
        LocalDate last = act.end().before() == null ? act.start().before() : act.end().before();
        if (first == null || last == null) {
            LocalDate known = first == null ? last : first;
            return known == null ? List.of() : List.of(known, known);
        }
        return last.isBefore(first) ? List.of(last, first) : List.of(first, last);
    }

    private static boolean within(List<LocalDate> days, LocalDate day, int window) {
        return !days.getFirst().isAfter(day)
                && (window == 0 || ChronoUnit.DAYS.between(days.getLast(), day) <= window);
    }
}
