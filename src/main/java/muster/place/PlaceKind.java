package muster.place;

import muster.model.Worded;

import java.util.Locale;

/// What sort of place an entry is, from the whole country down to a crossing.
public enum PlaceKind implements Worded {
    COUNTRY,
    /// First-level district: province, governorate, oblast, state.
    REGION,
    /// Second level and below: district, county, woreda.
    COUNTY,
    LOCALITY,
    NEIGHBOURHOOD,
    /// A stretch of land that no office draws: the Sahel, Donbas, eastern Ghouta.
    AREA,
    RIVER,
    /// Lake, sea, gulf, strait.
    WATER,
    MOUNTAIN,
    VALLEY,
    ISLAND,
    ROAD,
    CROSSING,
    BASE,
    CAMP,
    /// Dam, airport, oil field, prison, port.
    FACILITY;

    /// So wide that its point says only roughly where.
    public boolean wide() {
        return switch (this) {
            case COUNTRY, REGION, AREA -> true;
            default -> false;
        };
    }

    /// People live there: what a report means by "town" or "village".
    public boolean settled() {
        return this == LOCALITY || this == NEIGHBOURHOOD || this == CAMP;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
