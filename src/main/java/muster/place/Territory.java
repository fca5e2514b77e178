package muster.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says whether places lie in what a report calls "Idlib", "southern Aleppo" or "Somalia": any of
/// the provinces, districts, towns or countries of that name.
final class Territory {
    private static final double BORDER_KM = 12;
    private static final double TOWN_KM = 30;
    private static final double COUNTY_KM = 30;
    private static final double AREA_KM = 400;
    private static final double SITE_KM = 40;

    private record Holder(GazetteerEntry entry, Optional<Border> border) {}

    private final String name;
    private final PlacePhrase phrase;
    private final List<Holder> holders = new ArrayList<>();

    Territory(PlacePhrase phrase, List<Candidate> candidates, Regions regions) {
        this.phrase = phrase;
        this.name = phrase.name();
        List<Candidate> alike =
                candidates.stream().filter(candidate -> candidate.likeness() >= 0.8).toList();
        boolean anyWide = alike.stream().anyMatch(candidate -> wide(candidate.entry()));
        for (Candidate candidate : alike) {
            // a province holds its town, and who says "in Aleppo" of a village means the province
            if (!anyWide || wide(candidate.entry())) {
                holders.add(holder(candidate.entry(), regions));
            }
        }
    }

    private static boolean wide(GazetteerEntry entry) {
        return entry.kind().wide() || entry.kind() == PlaceKind.COUNTY;
    }

    /// A district that another gazetteer knows takes on the border of the district that its point
    /// lies in, where the two have one name.
    private static Holder holder(GazetteerEntry entry, Regions regions) {
        if (entry.kind() != PlaceKind.REGION) {
            return new Holder(entry, Optional.empty());
        }
        Optional<Regions.Region> region =
                regions.withId(entry.id())
                        .or(() ->
                                regions.at(entry.point())
                                        .filter(at ->
                                                at.names().stream()
                                                        .anyMatch(name ->
                                                                alike(name, entry.names()))));
        return new Holder(entry, region.map(Regions.Region::border));
    }

    static boolean alike(String name, List<String> names) {
        PlaceKey key = PlaceKey.of(name);
        return names.stream().anyMatch(other -> Spellings.likeness(key, PlaceKey.of(other)) > 0.8);
    }

    /// As the report calls it.
    String name() {
        return name;
    }

    Optional<PlaceWords.Side> side() {
        return phrase.side();
    }

    /// Somebody knows it.
    boolean known() {
        return !holders.isEmpty();
    }

    List<GazetteerEntry> entries() {
        return holders.stream().map(Holder::entry).toList();
    }

    /// `place` lies in it.
    ///
    /// @param margin also within some kilometres of a drawn border, since borders are simplified
    boolean holds(GazetteerEntry place, boolean margin) {
        return holders.stream()
                .anyMatch(holder ->
                        !holder.entry().id().equals(place.id())
                                && holds(holder, place, margin ? BORDER_KM : 0));
    }

    private static boolean holds(Holder holder, GazetteerEntry place, double margin) {
        GazetteerEntry area = holder.entry();
        double km = area.point().kmTo(place.point());
        return switch (area.kind()) {
            case COUNTRY -> place.country().equals(area.country());
            case REGION ->
                    holder.border()
                            .map(border -> border.kmTo(place.point()) <= margin)
                            .orElseGet(() ->
                                    place.region()
                                            .map(region -> alike(region, area.names()))
                                            .orElse(km < 60));
            case COUNTY ->
                    km <= COUNTY_KM
                            || place.county()
                                            .map(county -> alike(county, area.names()))
                                            .orElse(false)
                                    && place.region().equals(area.region());
            case AREA ->
                    area.country().isPresent()
                            ? area.country().equals(place.country())
                            : km <= 4 * AREA_KM;
            case LOCALITY, NEIGHBOURHOOD, CAMP -> km <= TOWN_KM;
            case RIVER, WATER, ISLAND, VALLEY, MOUNTAIN -> km <= AREA_KM;
            case ROAD, CROSSING, BASE, FACILITY -> km <= SITE_KM;
        };
    }
}
