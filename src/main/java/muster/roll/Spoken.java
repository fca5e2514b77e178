package muster.roll;

import muster.casebook.Witness;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sorts what claims say by the ties that they speak of.
final class Spoken {
    /// What an act begins.
    private record Begun(Tie tie, List<Mark> marks) {}

    private final Policy policy;
    private final Effects effects;
    private final List<Witness> said;
    private final Map<Integer, Begun> begun = new HashMap<>();
    private final Runs runs;

    private Spoken(Policy policy, int witnesses) {
        this.policy = policy;
        effects = new Effects(policy);
        said = new ArrayList<>(witnesses);
        runs = new Runs(witnesses);
    }

    /// One timeline for each tie, in the order in which claims first speak of them.
    static List<Timeline> timelines(Policy policy, Collection<Witness> witnesses) {
        Spoken spoken = new Spoken(policy, witnesses.size());
        witnesses.forEach(spoken::add);
        return spoken.timelines();
    }

    private void add(Witness witness) {
        if (witness.type().tie()) {
            runs.add(Tie.hash(witness));
            said.add(witness);
        }
        effects.add(
                witness,
                (tie, marks) -> {
                    begun.put(runs.add(tie.hashCode()), new Begun(tie, marks));
                    said.add(witness);
                });
    }

    private List<Timeline> timelines() {
        @Nullable Timeline[] byFirst = new @Nullable Timeline[runs.size()];
        runs.each(numbers -> {
            for (int number : numbers) {
                tell(number, numbers, byFirst);
            }
            for (int number : numbers) {
                Timeline timeline = byFirst[number];
                if (timeline != null) {
                    effects.apply(timeline);
                }
            }
        });
        List<Timeline> timelines = new ArrayList<>();
        for (Timeline timeline : byFirst) {
            if (timeline != null) {
                timelines.add(timeline);
            }
        }
        return timelines;
    }

    private void tell(int number, int[] alike, @Nullable Timeline[] byFirst) {
        Witness witness = said.get(number);
        Begun act = begun.get(number);
        if (act == null) {
            timeline(Tie.of(witness), number, alike, byFirst).add(witness);
        } else {
            timeline(act.tie(), number, alike, byFirst).add(act.marks());
        }
    }

    /// A tie's timeline stands at the first number that speaks of it.
    private Timeline timeline(Tie tie, int number, int[] alike, @Nullable Timeline[] byFirst) {
        for (int earlier : alike) {
            Timeline known = byFirst[earlier];
            if (known != null && known.tie().equals(tie)) {
                return known;
            }
        }
        Timeline timeline = new Timeline(tie, policy);
        byFirst[number] = timeline;
        return timeline;
    }
}
