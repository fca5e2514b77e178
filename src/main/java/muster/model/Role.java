package muster.model;

import java.util.Locale;

/// The part that an actor or place plays in a claim: ties have subject and object, acts actor and
/// target.
public enum Role implements Worded {
    SUBJECT,
    OBJECT,
    ACTOR,
    TARGET;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
