package muster.web;

import muster.casebook.Casebook;
import muster.casebook.Ruling;
import muster.casebook.WitnessQuery;
import muster.roll.Conflict;
import muster.roll.Pending;
import muster.roll.Policy;
import muster.roll.Proposal;
import muster.roll.Review;
import muster.roll.RollQuery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What waits for a judgement. To gather it takes long in a large casebook: after a ruling, and
/// after reports were read, the list as it was serves, without what was ruled on, while a fresh one
/// is made. Safe for use by many threads.
final class Waiting {
    private static final int MOST = 6;

    /// @param standing the numbers of the rulings that stand
    private record State(WitnessQuery sources, String filed, Set<Integer> standing) {
        int apart(State other) {
            long shared = standing.stream().filter(other.standing::contains).count();
            return (int) (standing.size() + other.standing.size() - 2 * shared);
        }
    }

    private final Casebook casebook;
    private final Policy policy;
    private final Consumer<Runnable> background;
    private final Map<State, List<Pending>> known = new LinkedHashMap<>();
    private final Set<State> underway = new HashSet<>();
    private final Map<Integer, String> answers = new HashMap<>();

    /// @param background does something later, beside what visitors wait for
    Waiting(Casebook casebook, Policy policy, Consumer<Runnable> background) {
        this.casebook = casebook;
        this.policy = policy;
        this.background = background;
    }

    /// Notes that a ruling is about one of those that wait. After a remark it goes on waiting, and
    /// so does a conflict that needs work.
    synchronized void answered(Ruling ruling, Pending one) {
        boolean needsWork =
                one.sort() == Proposal.Sort.CONFLICT
                        && ruling.value().equals(Conflict.State.NEEDS_WORK.word());
        if (ruling.kind() != Ruling.Kind.NOTE && !needsWork) {
            answers.put(ruling.number(), one.key());
        }
    }

    /// All, on whatever day.
    List<Pending> open(WitnessQuery sources) {
        State now = now(sources);
        return last(now).orElseGet(() -> fresh(now));
    }

    /// Gathers it now, so that nobody waits for it later.
    void prepare(WitnessQuery sources) {
        State now = now(sources);
        if (!has(now)) {
            fresh(now);
        }
    }

    private State now(WitnessQuery sources) {
        Set<Integer> standing =
                casebook.rulings().stream()
                        .filter(Ruling::stands)
                        .map(Ruling::number)
                        .collect(Collectors.toSet());
        return new State(sources, casebook.catalogue().filed(), standing);
    }

    private synchronized boolean has(State state) {
        return known.containsKey(state);
    }

    private synchronized Optional<List<Pending>> last(State now) {
        Optional<State> nearest =
                known.keySet().stream()
                        .filter(state -> state.sources().equals(now.sources()))
                        .min(
                                Comparator.comparing((State state) -> !state.equals(now))
                                        .thenComparing(state -> !state.filed().equals(now.filed()))
                                        .thenComparing(now::apart));
        if (nearest.filter(now::equals).isEmpty() && nearest.isPresent() && underway.add(now)) {
            background.accept(() -> fresh(now));
        }
        return nearest.map(state -> left(known.getOrDefault(state, List.of()), state, now));
    }

    /// Those that were not ruled on since.
    private List<Pending> left(List<Pending> all, State then, State now) {
        Set<String> answered =
                now.standing().stream()
                        .filter(ruling -> !then.standing().contains(ruling))
                        .map(ruling -> answers.getOrDefault(ruling, ""))
                        .collect(Collectors.toSet());
        return all.stream().filter(one -> !answered.contains(one.key())).toList();
    }

    /// @param wanted the state for which it is gathered; the casebook may have gone on since
    private List<Pending> fresh(State wanted) {
        WitnessQuery sources = wanted.sources();
        try {
            State before = now(sources);
            RollQuery query = RollQuery.of(LocalDate.EPOCH).sources(sources);
            List<Pending> all = Review.open(casebook, policy, query);
            if (now(sources).equals(before)) {
                keep(before, all);
            }
            return all;
        } finally {
            synchronized (this) {
                underway.remove(wanted);
            }
        }
    }

    private synchronized void keep(State state, List<Pending> all) {
        known.put(state, all);
        while (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
