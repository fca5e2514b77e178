package muster.frame;

import muster.model.ActorKind;
import muster.model.Entity;

import java.util.Locale;
import java.util.Set;

/// What may fill a role.
public enum Sort {
    /// Any actor, no place.
    ACTOR,
    /// Who can fight or command: groups, coalitions, forces, states.
    ARMED,
    /// Any actor that is no community.
    AGENT,
    /// A body of people: everything but a person or a community.
    BODY,
    GROUP,
    /// Groups, coalitions and state forces, but no state.
    FORCE,
    PERSON,
    COMMUNITY,
    STATE,
    PLACE,
    /// Words as such.
    NAME,
    ANY;

    private static final Set<ActorKind> GROUPS = Set.of(ActorKind.GROUP, ActorKind.COALITION);
    private static final Set<ActorKind> STATES = Set.of(ActorKind.STATE, ActorKind.STATE_FORCE);

    public boolean takes(Entity entity) {
        if (!(entity.kind() instanceof Entity.Kind.Of(ActorKind kind))) {
            return this == PLACE || this == ANY;
        }
        return switch (this) {
            case ACTOR, ANY -> true;
            case ARMED -> GROUPS.contains(kind) || STATES.contains(kind);
            case AGENT -> kind != ActorKind.COMMUNITY;
            case BODY -> kind != ActorKind.PERSON && kind != ActorKind.COMMUNITY;
            case GROUP -> GROUPS.contains(kind);
            case FORCE -> GROUPS.contains(kind) || kind == ActorKind.STATE_FORCE;
            case PERSON -> kind == ActorKind.PERSON;
            case COMMUNITY -> kind == ActorKind.COMMUNITY;
            case STATE -> STATES.contains(kind) || kind == ActorKind.ORGANISATION;
            case PLACE, NAME -> false;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
