package muster.model;

import java.util.Locale;

/// The 32 things a claim can say (codebook, sections 3 and 4). Ties hold over a time, acts happen.
public enum ClaimType implements Worded {
    ALIAS(true),
    RENAMED(true),
    FOUNDED(true),
    MEMBER(true),
    BRANCH(true),
    PLEDGE(true),
    INDEPENDENT(true),
    ALLY(true),
    RIVAL(true),
    SPLIT(true),
    MERGER(true),
    LEADS(true),
    SERVES(true),
    SUPPORTS(true),
    COMPOSITION(true),
    MODELLED(true),
    DESIGNATION(true),
    PRESENCE(true),
    CONTROL(true),
    OFFENSIVE(false),
    CLASH(false),
    ATTACK(false),
    STRIKE(false),
    SEIZURE(false),
    WITHDRAWAL(false),
    SIEGE(false),
    KILLING(false),
    DETENTION(false),
    FREEING(false),
    PUBLICATION(false),
    AGREEMENT(false),
    MOVEMENT(false);

    private final boolean tie;

    ClaimType(boolean tie) {
        this.tie = tie;
    }

    public boolean tie() {
        return tie;
    }

    /// `a` to `b` says the same as `b` to `a`.
    public boolean symmetric() {
        return this == ALLY || this == RIVAL;
    }

    /// The object is a name, not an actor.
    public boolean naming() {
        return this == ALIAS || this == RENAMED;
    }

    /// The object is a place.
    public boolean placing() {
        return this == PRESENCE || this == CONTROL;
    }

    /// Who does or bears it: subject of a tie, actor of an act.
    public Role first() {
        return tie ? Role.SUBJECT : Role.ACTOR;
    }

    /// The other side: object of a tie, target of an act.
    public Role second() {
        return tie ? Role.OBJECT : Role.TARGET;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
