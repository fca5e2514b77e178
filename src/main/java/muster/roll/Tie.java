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

    boolean has(int actor) {
        return subject == actor || object == actor;
    }
}
