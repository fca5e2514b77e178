package muster.web;

import muster.model.ClaimType;

import java.util.Optional;

/// How ties are drawn: types that say a like thing share a form of line.
public enum Family {
    BELONGING("belonging", "member, branch, pledge, merger: solid, with an arrow"),
    ALLIANCE("alliance", "ally: a double line"),
    HOSTILITY("hostility", "rival, split, designation: dashed"),
    SUPPORT("support", "supports, modelled: dotted, with an arrow"),
    PEOPLE("people", "leads, serves, founded, composition: thin, with an arrow");

    private final String word;
    private final String says;

    Family(String word, String says) {
        this.word = word;
        this.says = says;
    }

    public String word() {
        return word;
    }

    public String says() {
        return says;
    }

    /// None for what ties nobody to anybody.
    static Optional<Family> of(ClaimType type) {
        return switch (type) {
            case MEMBER, BRANCH, PLEDGE, MERGER -> Optional.of(BELONGING);
            case ALLY -> Optional.of(ALLIANCE);
            case RIVAL, SPLIT, DESIGNATION -> Optional.of(HOSTILITY);
            case SUPPORTS, MODELLED -> Optional.of(SUPPORT);
            case LEADS, SERVES, FOUNDED, COMPOSITION -> Optional.of(PEOPLE);
            case ALIAS,
                    RENAMED,
                    INDEPENDENT,
                    PRESENCE,
                    CONTROL,
                    OFFENSIVE,
                    CLASH,
                    ATTACK,
                    STRIKE,
                    SEIZURE,
                    WITHDRAWAL,
                    SIEGE,
                    KILLING,
                    DETENTION,
                    FREEING,
                    PUBLICATION,
                    AGREEMENT,
                    MOVEMENT ->
                    Optional.empty();
        };
    }

    static Optional<Family> named(String word) {
        for (Family family : values()) {
            if (family.word.equals(word)) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }
}
