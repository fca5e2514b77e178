package muster.model;

import java.util.Locale;

/// What a report cites for a claim (codebook, section 5).
public enum Medium implements Worded {
    VIDEO,
    PHOTO,
    AUDIO,
    STATEMENT,
    SOCIAL_MEDIA,
    IMAGERY,
    DOCUMENT,
    WITNESS,
    OFFICIAL;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
