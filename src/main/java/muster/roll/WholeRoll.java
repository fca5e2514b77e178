package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.WitnessQuery;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/// The roll of all actors, derived on all cores. What claims say, and what parties are called, is
/// gathered once for many days.
final class WholeRoll {
    private final Derivation derivation;
    private final Called called;

    private record Ranked(long rank, RollLine line) {}

    WholeRoll(Casebook casebook, Policy policy, WitnessQuery sources) {
        // names are read beside claims, unless whom they name depends on the claims
        Optional<ForkJoinTask<Called>> names =
                sources.knownBy().isPresent()
                        ? Optional.empty()
                        : Optional.of(ForkJoinPool.commonPool().submit(() -> Called.all(casebook)));
        derivation = new Derivation(policy, casebook.witnesses(sources));
        called =
                names.map(ForkJoinTask::join)
                        .orElseGet(() ->
                                Called.of(
                                        casebook,
                                        sources,
                                        derivation.timelines().stream()
                                                .map(Timeline::tie)
                                                .toList()));
    }

    /// @param statuses only lines of these
    Roll on(LocalDate day, Set<Status> statuses) {
        derivation.timelines().forEach(Timeline::forget);
        derivation.askAll(day);
        Set<Status> shown = EnumSet.noneOf(Status.class);
        shown.addAll(statuses);
        Ranked[] lines =
                derivation.timelines().parallelStream()
                        .<Ranked>mapMulti((timeline, wanted) -> {
                            Answer answer = derivation.at(timeline, day);
                            if (shown.contains(answer.status())) {
                                Tie tie = timeline.tie();
                                RollLine line = Lines.line(tie, answer, called.parties());
                                wanted.accept(new Ranked(called.order().of(tie), line));
                            }
                        })
                        .toArray(Ranked[]::new);
        Arrays.parallelSort(lines, Comparator.comparingLong(Ranked::rank));
        return new Roll(day, Arrays.stream(lines).map(Ranked::line).toList());
    }
}
