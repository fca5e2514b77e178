package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.CasebookActor;
import muster.casebook.FreshNames;
import muster.casebook.NameUse;
import muster.casebook.WitnessQuery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What reports read (and rulings made) since a moment changed about the roll of a day.
///
/// @param began lines that hold now and did not before
/// @param ended lines that held before and are over or denied now
/// @param disputed lines that are newly disputed
/// @param actors that no report named before
/// @param names that no report gave a known actor before, by actor
/// @param answered expectations that a claim read since answers
public record News(
        Instant since,
        List<RollLine> began,
        List<RollLine> ended,
        List<RollLine> disputed,
        List<CasebookActor> actors,
        Map<CasebookActor, List<NameUse>> names,
        List<Expectation> answered) {
    public News {
        began = List.copyOf(began);
        ended = List.copyOf(ended);
        disputed = List.copyOf(disputed);
        actors = List.copyOf(actors);
        answered = List.copyOf(answered);
    }

    public static News since(Casebook casebook, Policy policy, RollQuery query, Instant since) {
        return since(casebook, policy, query, since, Roll.of(casebook, policy, query));
    }

    /// @param after the roll that `query` asks for
    public static News since(
            Casebook casebook, Policy policy, RollQuery query, Instant since, Roll after) {
        WitnessQuery now = query.sources();
        WitnessQuery then = new WitnessQuery(Optional.of(since), now.speaker(), now.without());
        Roll before = Roll.of(casebook, policy, query.sources(then));
        Map<String, Status> known = statuses(casebook, before);
        List<RollLine> began = new ArrayList<>();
        List<RollLine> ended = new ArrayList<>();
        List<RollLine> disputed = new ArrayList<>();
        for (RollLine line : after.lines()) {
            Status old = known.getOrDefault(key(line, Map.of()), Status.NOT_KNOWN);
            if (line.status().holds() && !old.holds()) {
                began.add(line);
            } else if (line.status() == Status.DISPUTED && old != Status.DISPUTED) {
                disputed.add(line);
            } else if (over(line.status()) && !over(old) && old != Status.NOT_KNOWN) {
                ended.add(line);
            }
        }
        return named(
                casebook,
                now,
                new News(since, began, ended, disputed, List.of(), Map.of(), List.of()));
    }

    private static boolean over(Status status) {
        return switch (status) {
            case ENDED, ENDED_SOMETIME, DENIED -> true;
            case CERTAINLY, PRESUMABLY, POSSIBLY, DISPUTED, NOT_YET, NOT_KNOWN -> false;
        };
    }

    private static Map<String, Status> statuses(Casebook casebook, Roll roll) {
        Set<Integer> ids = new HashSet<>();
        for (RollLine line : roll.lines()) {
            ids.add(line.subject().id());
            line.object()
                    .filter(party -> party.sort() == Party.Sort.ACTOR)
                    .ifPresent(party -> ids.add(party.id()));
        }
        Map<Integer, Integer> now = casebook.actorsNow(ids);
        Map<String, Status> statuses = new HashMap<>();
        roll.lines().forEach(line -> statuses.put(key(line, now), line.status()));
        return statuses;
    }

    /// @param now by the ids of actors then, their ids now
    private static String key(RollLine line, Map<Integer, Integer> now) {
        String subject = String.valueOf(now.getOrDefault(line.subject().id(), line.subject().id()));
        String object =
                line.object()
                        .map(party ->
                                party.sort() == Party.Sort.ACTOR
                                        ? "#" + now.getOrDefault(party.id(), party.id())
                                        : party.sort() + " " + party.id())
                        .orElse("");
        return line.type().word() + " " + subject + " " + object;
    }

    private static News named(Casebook casebook, WitnessQuery sources, News ties) {
        FreshNames fresh = casebook.freshNames(ties.since(), sources.knownBy());
        List<Expectation> answered =
                new WatchList(casebook, sources)
                        .all().stream()
                                .filter(expectation -> answered(expectation, ties.since()))
                                .toList();
        return new News(
                ties.since(),
                ties.began(),
                ties.ended(),
                ties.disputed(),
                fresh.actors(),
                fresh.names(),
                answered);
    }

    private static boolean answered(Expectation expectation, Instant since) {
        return !expectation.open()
                && expectation.answers().getFirst().source().readAt().isAfter(since);
    }
}
