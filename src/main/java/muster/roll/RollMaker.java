package muster.roll;

import muster.casebook.Around;
import muster.casebook.Casebook;
import muster.casebook.Witness;
import muster.model.Window;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gathers what bears on a roll, derives it, and names its parties.
final class RollMaker {
    private final Casebook casebook;
    private final Policy policy;
    private final RollQuery query;
    private final Set<Integer> actors;
    private final Map<Timeline, List<History.Period>> whole = new IdentityHashMap<>();
    private @Nullable Derivation derived;

    private record Derived(Timeline timeline, Answer answer, List<History.Period> periods) {}

    RollMaker(Casebook casebook, Policy policy, RollQuery query) {
        this.casebook = casebook;
        this.policy = policy;
        this.query = query;
        actors =
                query.actor()
                        .map(name -> casebook.actorIds(name, query.sources()))
                        .orElse(Set.of());
    }

    Roll roll() {
        Derivation derivation = derivation();
        derivation.askAll(query.day());
        List<Derived> wanted =
                derivation.timelines().parallelStream()
                        .filter(timeline -> wanted(timeline.tie()))
                        .<Derived>mapMulti((timeline, sink) -> {
                            Answer answer = derivation.at(timeline, query.day());
                            if (query.statuses().contains(answer.status())) {
                                sink.accept(new Derived(timeline, answer, List.of()));
                            }
                        })
                        .toList();
        return new Roll(query.day(), histories(wanted).stream().map(History::line).toList());
    }

    List<History> histories(Window days) {
        Derivation derivation = derivation();
        List<Derived> wanted = new ArrayList<>();
        for (Timeline timeline : derivation.timelines()) {
            if (wanted(timeline.tie())) {
                List<History.Period> periods = new ArrayList<>(periods(timeline, days));
                periods.removeIf(period -> !query.statuses().contains(period.status()));
                if (!periods.isEmpty()) {
                    LocalDate last = periods.getLast().to();
                    LocalDate day = last.isBefore(query.day()) ? last : query.day();
                    wanted.add(new Derived(timeline, derivation.at(timeline, day), periods));
                }
            }
        }
        return histories(wanted);
    }

    /// A dossier asks for all time twice: for ties and for what is disputed about them.
    private List<History.Period> periods(Timeline timeline, Window days) {
        return days.equals(Window.UNKNOWN)
                ? whole.computeIfAbsent(
                        timeline, one -> Periods.of(derivation(), one, Window.UNKNOWN))
                : Periods.of(derivation(), timeline, days);
    }

    private boolean wanted(Tie tie) {
        return query.actor().isEmpty()
                || actors.contains(tie.subject())
                || actors.contains(tie.object());
    }

    /// All that bears on the roll; worked out once.
    private Derivation derivation() {
        Derivation done = derived;
        if (done == null) {
            boolean all = query.actor().isEmpty();
            done = new Derivation(policy, all ? casebook.witnesses(query.sources()) : around());
            derived = done;
        }
        return done;
    }

    /// What reports contradict each other on, on whatever day.
    List<Conflict> conflicts() {
        Derivation derivation = derivation();
        Conflicts conflicts = new Conflicts(derivation);
        for (Timeline timeline : derivation.timelines()) {
            if (wanted(timeline.tie()) && timeline.disputable()) {
                conflicts.add(timeline, periods(timeline, Window.UNKNOWN));
            }
        }
        return conflicts.told(casebook, query.sources());
    }

    /// What is said of these actors, and what is said of others that bears on it.
    private Collection<Witness> around() {
        Set<Witness> witnesses =
                new LinkedHashSet<>(casebook.witnesses(query.sources(), Around.actors(actors)));
        Set<Witness> rivals = new LinkedHashSet<>();
        for (Around more : Bearing.on(policy, actors, witnesses)) {
            rivals.addAll(casebook.witnesses(query.sources(), more));
        }
        rivals.removeAll(witnesses);
        witnesses.addAll(rivals);
        for (Around more : Bearing.endings(policy, actors, rivals)) {
            witnesses.addAll(casebook.witnesses(query.sources(), more));
        }
        return witnesses.stream().sorted(Comparator.comparing(Witness::claim)).toList();
    }

    private List<History> histories(List<Derived> wanted) {
        List<Tie> ties = wanted.stream().map(derived -> derived.timeline().tie()).toList();
        Called called = Called.of(casebook, query.sources(), ties);
        return new LineOrder(called)
                .sorted(wanted, derived -> derived.timeline().tie()).parallelStream()
                        .map(derived ->
                                new History(
                                        Lines.line(
                                                derived.timeline().tie(), derived.answer(), called),
                                        derived.periods()))
                        .toList();
    }
}
