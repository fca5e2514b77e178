package muster.roll;

import muster.casebook.Witness;
import muster.model.Certainty;
import muster.model.ClaimType;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// Moves ties where an act or event does so: a death ends an oath, a seizure begins control.
final class Effects {
    /// So many reports of an end for good are kept.
    private static final int TOLD = 30;

    private record Ending(
            Policy.Effect effect,
            Witness witness,
            int other,
            @Nullable LocalDate first,
            LocalDate last) {}

    private final Map<ClaimType, List<Policy.Effect>> byAct = new EnumMap<>(ClaimType.class);
    private final Set<ClaimType> ended = EnumSet.noneOf(ClaimType.class);
    private final Map<Key, List<Ending>> endings = new HashMap<>();

    /// Whose ties end; at one place, or, with 0, wherever.
    private record Key(int befallen, int place) {
        @Override
        public int hashCode() {
            return Tie.spread(befallen, place, 0, 0);
        }
    }

    Effects(Policy policy) {
        policy.effects().forEach(effect -> ended.addAll(effect.ends()));
        policy.effects()
                .forEach(effect ->
                        byAct.computeIfAbsent(effect.act(), none -> new ArrayList<>()).add(effect));
    }

    /// Keeps what `witness` ends.
    ///
    /// @param begins gets what it begins
    void add(Witness witness, BiConsumer<Tie, List<Mark>> begins) {
        for (Policy.Effect effect : byAct.getOrDefault(witness.type(), List.of())) {
            if (happened(witness)) {
                add(effect, witness, begins);
            }
        }
    }

    private static boolean happened(Witness witness) {
        return !witness.denied() && witness.certainty() != Certainty.PLANNED;
    }

    private void add(Policy.Effect effect, Witness witness, BiConsumer<Tie, List<Mark>> begins) {
        boolean first = effect.whose() == Policy.Effect.Side.FIRST;
        int befallen = first ? witness.subject() : witness.object();
        LocalDate last = last(witness);
        if (befallen <= 0 || last == null) {
            return;
        }
        LocalDate earliest = witness.start().after();
        effect.begins()
                .ifPresent(type ->
                        begins.accept(
                                Tie.of(type, befallen, 0, witness.place()),
                                Marks.begun(witness, earliest, last)));
        if (!effect.ends().isEmpty()) {
            int other = first ? witness.object() : witness.subject();
            Key key = new Key(befallen, effect.atPlace() ? witness.place() : 0);
            List<Ending> all = endings.computeIfAbsent(key, none -> new ArrayList<>(1));
            Ending ending = new Ending(effect, witness, other, earliest, last);
            if (!effect.forever() || all.size() < TOLD) {
                all.add(ending);
            } else {
                keepEarliest(all, ending);
            }
        }
    }

    /// The last of the days on which it may have happened.
    static @Nullable LocalDate last(Witness witness) {
        LocalDate over = witness.type().tie() ? null : witness.end().before();
        return over == null ? witness.start().before() : over;
    }

    /// What is over for good is over; a death that is told a hundred times needs no hundred marks.
    private static void keepEarliest(List<Ending> all, Ending ending) {
        int latest = 0;
        for (int i = 1; i < all.size(); i++) {
            latest = all.get(i).last().isAfter(all.get(latest).last()) ? i : latest;
        }
        if (ending.last().isBefore(all.get(latest).last()) && all.get(latest).effect().forever()) {
            all.set(latest, ending);
        }
    }

    /// Ends the tie where something ended it.
    void apply(Timeline timeline) {
        Tie tie = timeline.tie();
        if (!ended.contains(tie.type())) {
            return;
        }
        apply(timeline, tie.subject(), Policy.Effect.As.OBJECT, tie.object());
        apply(timeline, tie.object(), Policy.Effect.As.SUBJECT, tie.subject());
    }

    private void apply(Timeline timeline, int befallen, Policy.Effect.As not, int other) {
        if (befallen > 0) {
            apply(timeline, new Key(befallen, 0), not, other);
            if (timeline.tie().place() != 0) {
                apply(timeline, new Key(befallen, timeline.tie().place()), not, other);
            }
        }
    }

    private void apply(Timeline timeline, Key key, Policy.Effect.As not, int other) {
        for (Ending ending : endings.getOrDefault(key, List.of())) {
            if (ending.effect().as() != not && meant(ending, timeline.tie(), other)) {
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
