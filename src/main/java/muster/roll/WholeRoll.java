package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.WitnessQuery;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/// The roll of all actors, derived on all cores. What claims say, and what parties are called, is
/// gathered once for many days.
final class WholeRoll {
    private final Derivation derivation;
    private final Called called;
    private final List<Timeline> inOrder;

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
        inOrder = new LineOrder(called).sorted(derivation.timelines(), Timeline::tie);
    }

    /// @param statuses only lines of these
    Roll on(LocalDate day, Set<Status> statuses) {
        derivation.timelines().forEach(Timeline::forget);
        derivation.askAll(day);
        Set<Status> shown = EnumSet.noneOf(Status.class);
        shown.addAll(statuses);
        List<RollLine> lines =
                inOrder.parallelStream()
                        .<RollLine>mapMulti((timeline, wanted) -> {
                            Answer answer = derivation.at(timeline, day);
                            if (shown.contains(answer.status())) {
                                wanted.accept(Lines.line(timeline.tie(), answer, called));
                            }
                        })
                        .toList();
        return new Roll(day, lines);
    }
}
