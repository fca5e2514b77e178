package muster.roll;

import muster.casebook.Around;
import muster.casebook.Witness;
import muster.model.ClaimType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Says what else must be known to derive some actors' ties: rivals for the slots that they hold,
/// and acts that end what others bear.
final class Bearing {
    private final Policy policy;
    private final Set<Integer> known;
    private final Map<ClaimType, Set<Integer>> ofSubjects = new EnumMap<>(ClaimType.class);
    private final Map<ClaimType, Set<Integer>> ofObjects = new EnumMap<>(ClaimType.class);
    private final Map<ClaimType, Set<Integer>> atPlaces = new EnumMap<>(ClaimType.class);

    private Bearing(Policy policy, Set<Integer> known) {
        this.policy = policy;
        this.known = known;
    }

    /// What others say about the slots in which these witnesses are, and what ends their ties.
    ///
    /// @param actors of whom all is known
    static List<Around> on(Policy policy, Set<Integer> actors, Collection<Witness> witnesses) {
        Bearing bearing = new Bearing(policy, actors);
        witnesses.forEach(bearing::slots);
        witnesses.forEach(bearing::endings);
        return bearing.around();
    }

    /// What ends the ties of these witnesses, those of rivals.
    static List<Around> endings(Policy policy, Set<Integer> actors, Collection<Witness> witnesses) {
        Bearing bearing = new Bearing(policy, actors);
        witnesses.forEach(bearing::endings);
        return bearing.around();
    }

    /// The types of tie that it speaks of: its own, or the one that the act begins.
    private List<ClaimType> ties(Witness witness) {
        if (witness.type().tie()) {
            return List.of(witness.type());
        }
        return policy.effects().stream()
                .filter(effect -> effect.act() == witness.type())
                .flatMap(effect -> effect.begins().stream())
                .toList();
    }

    private void slots(Witness witness) {
        for (ClaimType tie : ties(witness)) {
            for (Policy.Slot slot : policy.slots()) {
                if (slot.types().contains(tie)) {
                    slot(slot, witness);
                }
            }
        }
    }

    private void slot(Policy.Slot slot, Witness witness) {
        for (ClaimType type : slot.types()) {
            switch (slot.per()) {
                case SUBJECT -> add(ofSubjects, type, witness.subject());
                case OBJECT -> add(ofObjects, type, witness.object());
                case PLACE -> place(type, witness.place());
                case PAIR -> {}
            }
        }
    }

    /// What is held at the place, and the acts that begin or end it.
    private void place(ClaimType type, int place) {
        add(atPlaces, type, place);
        for (Policy.Effect effect : policy.effects()) {
            boolean bears =
                    effect.ends().contains(type)
                            || effect.begins().filter(type::equals).isPresent();
            if (effect.atPlace() && bears) {
                add(atPlaces, effect.act(), place);
            }
        }
    }

    private void endings(Witness witness) {
        for (ClaimType tie : ties(witness)) {
            for (Policy.Effect effect : policy.effects()) {
                if (effect.ends().contains(tie) && !effect.withOther() && !effect.atPlace()) {
                    boolean first = effect.whose() == Policy.Effect.Side.FIRST;
                    other(first ? ofSubjects : ofObjects, effect.act(), witness.subject());
                    other(first ? ofSubjects : ofObjects, effect.act(), witness.object());
                }
            }
        }
    }

    private void other(Map<ClaimType, Set<Integer>> of, ClaimType type, int actor) {
        if (!known.contains(actor)) {
            add(of, type, actor);
        }
    }

    private static void add(Map<ClaimType, Set<Integer>> of, ClaimType type, int id) {
        if (id > 0) {
            of.computeIfAbsent(type, none -> new TreeSet<>()).add(id);
        }
    }

    private List<Around> around() {
        Set<Integer> none = Set.of();
        List<Around> around = new ArrayList<>();
        ofSubjects.forEach((type, ids) -> around.add(new Around(ids, none, none, Set.of(type))));
        ofObjects.forEach((type, ids) -> around.add(new Around(none, ids, none, Set.of(type))));
        atPlaces.forEach((type, ids) -> around.add(new Around(none, none, ids, Set.of(type))));
        return around;
    }
}
