package muster.model;

import java.util.Locale;

/// How much of a group a community makes up.
public enum Share implements Worded {
    ALL,
    MOST,
    SOME,
    FEW;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
