package muster.casebook;

import muster.model.ClaimType;

import java.util.Collection;
import java.util.Set;

/// Which witnesses are wanted: those with any of these subjects, or objects, or places.
///
/// @param types only these; empty = all
public record Around(
        Set<Integer> subjects, Set<Integer> objects, Set<Integer> places, Set<ClaimType> types) {
    public Around {
        subjects = Set.copyOf(subjects);
        objects = Set.copyOf(objects);
        places = Set.copyOf(places);
        types = Set.copyOf(types);
    }

    /// All that is said of these actors.
    public static Around actors(Collection<Integer> actors) {
        return new Around(Set.copyOf(actors), Set.copyOf(actors), Set.of(), Set.of());
    }

    boolean has(Witness witness) {
        return (types.isEmpty() || types.contains(witness.type()))
                && (subjects.contains(witness.subject())
                        || objects.contains(witness.object())
                        || places.contains(witness.place()));
    }
}
