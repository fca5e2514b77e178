package muster.model;

import java.util.Locale;

/// Whether the report says that it is so, or that it is not so.
public enum Polarity implements Worded {
    AFFIRMED,
    DENIED;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
