package muster.model;

import java.util.Locale;

/// What an actor is (codebook, section 2).
public enum ActorKind implements Worded {
    GROUP,
    COALITION,
    STATE_FORCE,
    STATE,
    PERSON,
    COMMUNITY,
    ORGANISATION;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
