package muster.roll;

import muster.casebook.Witness;
import muster.model.Certainty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Moves ties where an act or event does so: a death ends an oath, a seizure begins control.
final class Effects {
    private record Ending(
            Policy.Effect effect,
            Witness witness,
            int other,
            @Nullable LocalDate first,
            LocalDate last) {}

    private final Policy policy;
    private final Map<Integer, List<Ending>> endings = new HashMap<>();

    Effects(Policy policy) {
        this.policy = policy;
    }

    /// Keeps what `witness` ends, and begins at once what it begins.
    void add(Witness witness, Function<Tie, Timeline> timelines) {
        for (Policy.Effect effect : policy.effects()) {
            if (effect.act() == witness.type() && happened(witness)) {
                add(effect, witness, timelines);
            }
        }
    }

    private static boolean happened(Witness witness) {
        return !witness.denied() && witness.certainty() != Certainty.PLANNED;
    }

    private void add(Policy.Effect effect, Witness witness, Function<Tie, Timeline> timelines) {
        boolean first = effect.whose() == Policy.Effect.Side.FIRST;
        int befallen = first ? witness.subject() : witness.object();
        LocalDate last = last(witness);
        if (befallen <= 0 || last == null) {
            return;
        }
        LocalDate earliest = witness.start().after();
        effect.begins()
                .ifPresent(type ->
                        timelines
                                .apply(Tie.of(type, befallen, 0, witness.place()))
                                .add(Marks.begun(witness, earliest, last)));
        if (!effect.ends().isEmpty()) {
            int other = first ? witness.object() : witness.subject();
            endings.computeIfAbsent(befallen, id -> new ArrayList<>())
                    .add(new Ending(effect, witness, other, earliest, last));
        }
    }

    /// The last of the days on which it may have happened.
    static @Nullable LocalDate last(Witness witness) {
        LocalDate over = witness.type().tie() ? null : witness.end().before();
        return over == null ? witness.start().before() : over;
    }

    /// Ends the tie where something ended it.
    void apply(Timeline timeline) {
        Tie tie = timeline.tie();
        List<Ending> ofSubject = endings.getOrDefault(tie.subject(), List.of());
        for (Ending ending : ofSubject) {
            if (ending.effect().as() != Policy.Effect.As.OBJECT
                    && meant(ending, tie, tie.object())) {
                timeline.add(marks(ending));
            }
        }
        for (Ending ending : endings.getOrDefault(tie.object(), List.of())) {
            if (ending.effect().as() != Policy.Effect.As.SUBJECT
                    && meant(ending, tie, tie.subject())) {
                timeline.add(marks(ending));
            }
        }
    }

    private static boolean meant(Ending ending, Tie tie, int other) {
        Policy.Effect effect = ending.effect();
        return effect.ends().contains(tie.type())
                && !(effect.atPlace() && tie.place() != ending.witness().place())
                && !(effect.withOther() && other != ending.other());
    }

    private static List<Mark> marks(Ending ending) {
        LocalDate until =
                ending.effect().forever() ? Mark.EVER : Marks.said(ending.witness(), ending.last());
        return Marks.ended(ending.witness(), ending.first(), ending.last(), until);
    }
}
