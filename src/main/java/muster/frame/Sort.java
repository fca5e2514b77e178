package muster.frame;

import muster.model.ActorKind;
import muster.model.ClaimType;
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
    /// A body that is known by name.
    NAMED_BODY,
    GROUP,
    /// A group or coalition called by name.
    NAMED_GROUP,
    /// A group, or an organisation called by name: a committee or congress may fight as well.
    PARTY,
    /// An alliance of groups.
    COALITION,
    /// Groups, coalitions and state forces, but no state.
    FORCE,
    /// A body that is known by name and is no state.
    NAMED_OUTFIT,
    PERSON,
    /// A person called by name.
    NAMED_PERSON,
    COMMUNITY,
    STATE,
    /// An army, police or guard of a state.
    STATE_FORCE,
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
            case NAMED_BODY -> BODY.takes(entity) && entity.named();
            case GROUP -> GROUPS.contains(kind);
            case NAMED_PERSON -> kind == ActorKind.PERSON && entity.named();
            case NAMED_GROUP -> GROUPS.contains(kind) && entity.named();
            case PARTY -> GROUPS.contains(kind) || kind == ActorKind.ORGANISATION && entity.named();
            case COALITION -> kind == ActorKind.COALITION;
            case FORCE -> GROUPS.contains(kind) || kind == ActorKind.STATE_FORCE;
            case NAMED_OUTFIT -> NAMED_BODY.takes(entity) && kind != ActorKind.STATE;
            case PERSON -> kind == ActorKind.PERSON;
            case COMMUNITY -> kind == ActorKind.COMMUNITY;
            case STATE_FORCE -> kind == ActorKind.STATE_FORCE;
            case STATE -> STATES.contains(kind) || kind == ActorKind.ORGANISATION;
            case PLACE, NAME -> false;
        };
    }

    /// What fills a role of which a frame says nothing.
    static Sort standard(ClaimType type, String role) {
        return switch (role) {
            case "where" -> PLACE;
            case "title", "means", "share", "count" -> NAME;
            case "object" -> type.placing() ? PLACE : type.naming() ? NAME : ACTOR;
            default -> ACTOR;
        };
    }

    /// Takes only those who are called by their name there.
    boolean byName() {
        return this == NAMED_GROUP || this == NAMED_PERSON;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
