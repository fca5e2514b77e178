package muster.name;

import muster.model.ActorKind;
import muster.model.Entity;

/// What a name may stand for while it is still being weighed: an actor of a kind, or a place.
enum Sort {
    GROUP(ActorKind.GROUP),
    COALITION(ActorKind.COALITION),
    STATE_FORCE(ActorKind.STATE_FORCE),
    STATE(ActorKind.STATE),
    PERSON(ActorKind.PERSON),
    COMMUNITY(ActorKind.COMMUNITY),
    ORGANISATION(ActorKind.ORGANISATION),
    PLACE(null);

    private final Entity.Kind kind;

    Sort(@org.jspecify.annotations.Nullable ActorKind actor) {
        kind = actor == null ? new Entity.Kind.Place() : new Entity.Kind.Of(actor);
    }

    static Sort of(ActorKind actor) {
        return valueOf(actor.name());
    }

    Entity.Kind kind() {
        return kind;
    }

    /// "the group", "its fighters" may stand for it.
    boolean band() {
        return this == GROUP || this == COALITION;
    }

    /// A body of many that acts as one.
    boolean body() {
        return band() || this == STATE_FORCE || this == ORGANISATION || this == STATE;
    }
}
