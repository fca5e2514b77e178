package muster.roll;

import muster.casebook.Witness;
import muster.model.ClaimType;

/// A pair and how it is tied: what a line of the roll is about. Of symmetric ties `a` to `b` and
/// `b` to `a` are one.
///
/// @param subject an actor's id, 0 = none
/// @param object an actor's id; below 0 a name's; 0 = none
/// @param place a place's id, 0 = none
record Tie(ClaimType type, int subject, int object, int place) {
    static Tie of(Witness witness) {
        return of(witness.type(), witness.subject(), witness.object(), witness.place());
    }

    static Tie of(ClaimType type, int subject, int object, int place) {
        return type.symmetric() && object < subject
                ? new Tie(type, object, subject, place)
                : new Tie(type, subject, object, place);
    }

    /// As that of the tie that it speaks of.
    static int hash(Witness witness) {
        boolean turned = witness.type().symmetric() && witness.object() < witness.subject();
        return spread(
                witness.type().ordinal(),
                turned ? witness.object() : witness.subject(),
                turned ? witness.subject() : witness.object(),
                witness.place());
    }

    /// Spread, so that small numbers which differ little don't fall together.
    @Override
    public int hashCode() {
        return spread(type.ordinal(), subject, object, place);
    }

    static int spread(int first, int second, int third, int fourth) {
        long hash = first * 0x27D4EB2F165667C5L;
        hash = (hash + second) * 0x9E3779B97F4A7C15L;
        hash = ((hash ^ hash >>> 32) + third) * 0xC2B2AE3D27D4EB4FL;
        hash = ((hash ^ hash >>> 29) + fourth) * 0x165667B19E3779F9L;
        return (int) (hash >>> 32);
    }

    boolean has(int actor) {
        return subject == actor || object == actor;
    }
}
