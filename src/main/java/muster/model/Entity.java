package muster.model;

import java.util.List;

/// Somebody or some place that a report speaks of, gathered over all its mentions.
///
/// @param id unique in the report: `a1`, `a2`, ... for actors, `p1`, ... for places
/// @param name the best name, or the words of the report where it has no name
/// @param names every name that the report gives it, `name` first; never descriptions of a named
///   one ("the group")
/// @param named has a proper name ("Ahrar al Sham"), not only words ("regime troops", "a local
///   militia")
public record Entity(String id, Kind kind, String name, List<String> names, boolean named) {
    public Entity {
        names = List.copyOf(names);
    }

    /// An actor of a kind, or a place.
    public sealed interface Kind {
        record Of(ActorKind actor) implements Kind {}

        record Place() implements Kind {}
    }

    public boolean place() {
        return kind instanceof Kind.Place;
    }

    public boolean person() {
        return kind instanceof Kind.Of(ActorKind actor) && actor == ActorKind.PERSON;
    }
}
