package muster.roll;

import muster.casebook.Around;
import muster.casebook.Witness;
import muster.model.ClaimType;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Says what else must be known to derive some actors' ties: acts that end what others bear, and
/// rivals for the slots that they hold.
final class Bearing {
    private final Set<Integer> others = new TreeSet<>();
    private final Set<Integer> places = new TreeSet<>();
    private final Set<ClaimType> ofSubjects = EnumSet.noneOf(ClaimType.class);
    private final Set<ClaimType> ofObjects = EnumSet.noneOf(ClaimType.class);
    private final Set<ClaimType> atPlaces = EnumSet.noneOf(ClaimType.class);

    private Bearing() {}

    static List<Around> on(Policy policy, Set<Integer> actors, Collection<Witness> known) {
        Bearing bearing = new Bearing();
        policy.effects().forEach(bearing::effect);
        policy.slots().forEach(bearing::slot);
        for (Witness witness : known) {
            bearing.others.add(witness.subject());
            bearing.others.add(Math.max(0, witness.object()));
            if (bearing.atPlaces.contains(witness.type())) {
                bearing.places.add(witness.place());
            }
        }
        bearing.others.removeAll(actors);
        bearing.others.remove(0);
        bearing.places.remove(0);
        Set<Integer> none = Set.of();
        return List.of(
                new Around(bearing.others, none, none, bearing.ofSubjects),
                new Around(none, bearing.others, none, bearing.ofObjects),
                new Around(none, none, bearing.places, bearing.atPlaces));
    }

    private void effect(Policy.Effect effect) {
        if (effect.atPlace()) {
            atPlaces.add(effect.act());
            atPlaces.addAll(effect.ends());
            effect.begins().ifPresent(atPlaces::add);
        } else if (!effect.withOther()) {
            boolean first = effect.whose() == Policy.Effect.Side.FIRST;
            (first ? ofSubjects : ofObjects).add(effect.act());
        }
    }

    private void slot(Policy.Slot slot) {
        switch (slot.per()) {
            case SUBJECT -> ofSubjects.addAll(slot.types());
            case OBJECT -> ofObjects.addAll(slot.types());
            case PLACE -> atPlaces.addAll(slot.types());
            case PAIR -> {}
        }
    }
}
