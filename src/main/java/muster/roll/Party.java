package muster.roll;

/// One side of a line of the roll.
///
/// @param id the actor's, place's or name's id in the casebook
public record Party(Sort sort, int id, String name) {
    /// What a side is.
    public enum Sort {
        ACTOR,
        PLACE,
        NAME
    }
}
