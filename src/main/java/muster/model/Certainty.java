package muster.model;

import java.util.Locale;

/// How surely the report says it, in its own words (codebook, section 5).
public enum Certainty implements Worded {
    STATED,
    LIKELY,
    POSSIBLE,
    PLANNED;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
