package muster.web;

import muster.model.ActorKind;
import muster.model.ClaimType;
import muster.roll.History;
import muster.roll.Party;
import muster.roll.Status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Actors and their ties over all time, spread over a sheet once, so that nobody moves while time
/// does.
final class Network {
    /// More than these nobody can read.
    static final int ACTORS = 300;

    private static final int TIES = 1500;
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    /// Somebody on the sheet.
    record Actor(int id, String name, ActorKind kind, Spread.Spot spot, int ties) {}

    /// A line on the sheet.
    record Line(Family family, History history) {
        ClaimType type() {
            return history.line().type();
        }

        int subject() {
            return history.line().subject().id();
        }

        int object() {
            return history.line().object().map(Party::id).orElse(0);
        }
    }

    private final Map<Integer, Actor> actors = new LinkedHashMap<>();
    private final List<Line> lines;
    private final int all;

    /// @param focus only this actor's surroundings, two ties deep; 0 = everybody
    /// @param most so many actors at most, those with the most ties
    Network(List<History> histories, Map<Integer, ActorKind> kinds, int focus, int most) {
        List<Line> drawable = new ArrayList<>();
        for (History history : histories) {
            Family.of(history.line().type())
                    .filter(family -> drawable(history))
                    .ifPresent(family -> drawable.add(new Line(family, history)));
        }
        List<Line> near = focus == 0 ? drawable : around(drawable, focus);
        Map<Integer, Integer> ties = new HashMap<>();
        Map<Integer, String> names = new HashMap<>();
        for (Line line : near) {
            ties.merge(line.subject(), 1, Integer::sum);
            ties.merge(line.object(), 1, Integer::sum);
            names.put(line.subject(), line.history().line().subject().name());
            line.history().line().object().ifPresent(one -> names.put(one.id(), one.name()));
        }
        all = ties.size();
        List<Integer> busiest =
                ties.keySet().stream()
                        .sorted(
                                Comparator.comparing((Integer id) -> -ties.getOrDefault(id, 0))
                                        .thenComparing(id -> names.getOrDefault(id, ""))
                                        .thenComparing(id -> id))
                        .limit(most)
                        .toList();
        Set<Integer> shown = new HashSet<>(busiest);
        lines =
                near.stream()
                        .filter(line ->
                                shown.contains(line.subject()) && shown.contains(line.object()))
                        .sorted(
                                Comparator.comparing(
                                        (Line line) -> -line.history().line().support().size()))
                        .limit(TIES)
                        .toList();
        List<Spread.Pair> pairs =
                lines.stream()
                        .map(line -> new Spread.Pair(line.subject(), line.object()))
                        .distinct()
                        .toList();
        Spread.of(busiest, pairs)
                .forEach((id, spot) ->
                        actors.put(
                                id,
                                new Actor(
                                        id,
                                        names.getOrDefault(id, "?"),
                                        kinds.getOrDefault(id, ActorKind.GROUP),
                                        spot,
                                        ties.getOrDefault(id, 0))));
    }

    private static boolean drawable(History history) {
        boolean toActor =
                history.line().object().filter(one -> one.sort() == Party.Sort.ACTOR).isPresent();
        return toActor
                && history.line().subject().id() > 0
                && history.periods().stream().anyMatch(period -> drawn(period.status()));
    }

    static boolean drawn(Status status) {
        return switch (status) {
            case CERTAINLY, PRESUMABLY, POSSIBLY, DISPUTED -> true;
            case DENIED, ENDED, ENDED_SOMETIME, NOT_YET, NOT_KNOWN -> false;
        };
    }

    private static List<Line> around(List<Line> lines, int focus) {
        Set<Integer> near = new HashSet<>(Set.of(focus));
        for (Line line : lines) {
            if (line.subject() == focus) {
                near.add(line.object());
            } else if (line.object() == focus) {
                near.add(line.subject());
            }
        }
        return lines.stream()
                .filter(line -> near.contains(line.subject()) && near.contains(line.object()))
                .toList();
    }

    /// By their ids, those with the most ties first.
    Map<Integer, Actor> actors() {
        return actors;
    }

    List<Line> lines() {
        return lines;
    }

    /// How many there are, those left out too.
    int all() {
        return all;
    }

    /// The first and the last day before today on which something changes.
    List<LocalDate> days(LocalDate otherwise, LocalDate today) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Line line : lines) {
            for (History.Period period : line.history().periods()) {
                boolean known = period.from().isAfter(LONG_AGO) && period.from().isBefore(today);
                if (known && drawn(period.status())) {
                    days.add(period.from());
                }
            }
        }
        days.add(otherwise);
        return List.of(days.first(), days.last());
    }
}
