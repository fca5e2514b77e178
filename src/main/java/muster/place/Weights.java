package muster.place;

import java.util.List;
import java.util.Map;

/// How well a candidate fits by itself: spelling, kind word, side, country, importance.
final class Weights {
    private static final double SPELLING = 6;
    private static final double KIND_SAID = 2;
    private static final double OTHER_KIND_SAID = -2;
    private static final double COUNTRY = 2.5;
    private static final double FOREIGN = -1;
    private static final double SIDE = 0.6;
    private static final double PER_POWER_OF_TEN = 0.5;

    private final PlacePhrase phrase;
    private final List<Territory> within;
    private final Map<String, Double> shares;
    private final boolean near;

    Weights(
            PlaceQuestion question,
            PlacePhrase phrase,
            List<Territory> within,
            Map<String, Double> shares) {
        this.phrase = phrase;
        this.within = within;
        this.shares = shares;
        this.near = question.near() || phrase.near();
    }

    double of(Candidate candidate) {
        GazetteerEntry entry = candidate.entry();
        return SPELLING * (candidate.likeness() - 1)
                + kind(entry.kind())
                + importance(entry) * Math.max(0, 2 * candidate.likeness() - 1)
                + country(entry)
                + side(entry);
    }

    private double kind(PlaceKind kind) {
        if (phrase.kind().isEmpty()) {
            return near && kind == PlaceKind.REGION ? -0.6 : 0;
        }
        PlaceKind said = phrase.kind().get();
        if (said == kind) {
            return KIND_SAID;
        }
        boolean loose =
                switch (said) {
                    case AREA -> true;
                    case REGION, COUNTY -> kind == PlaceKind.REGION || kind == PlaceKind.COUNTY;
                    case LOCALITY, NEIGHBOURHOOD, CAMP -> kind.settled();
                    case MOUNTAIN, VALLEY -> kind == PlaceKind.MOUNTAIN || kind == PlaceKind.VALLEY;
                    case RIVER, WATER -> kind == PlaceKind.RIVER || kind == PlaceKind.WATER;
                    case BASE, FACILITY, CROSSING, ROAD ->
                            kind == PlaceKind.FACILITY || kind == PlaceKind.LOCALITY;
                    case COUNTRY, ISLAND -> false;
                };
        return loose ? 0 : OTHER_KIND_SAID;
    }

    static double importance(GazetteerEntry entry) {
        double people = PER_POWER_OF_TEN * Math.log10(1 + Math.max(0, entry.population()));
        return switch (entry.kind()) {
            case COUNTRY -> 4;
            case AREA -> entry.id().startsWith("muster:") ? 3 : -0.3;
            case REGION -> 2.3;
            case COUNTY -> 0.8;
            case LOCALITY -> people;
            case NEIGHBOURHOOD -> people - 0.4;
            default -> entry.id().startsWith("muster:") ? 2.2 : -0.4;
        };
    }

    private double country(GazetteerEntry entry) {
        if (shares.isEmpty() || entry.country().isEmpty()) {
            return 0;
        }
        double share = shares.getOrDefault(entry.country().get(), 0.0);
        return share > 0 ? COUNTRY * Math.sqrt(share) : FOREIGN;
    }

    /// "in southern Aleppo" speaks for the village that lies south of the town.
    private double side(GazetteerEntry entry) {
        double sum = 0;
        for (Territory territory : within) {
            if (territory.side().isPresent()) {
                PlaceWords.Side side = territory.side().get();
                boolean there =
                        territory.entries().stream()
                                .anyMatch(area ->
                                        area.kind() != PlaceKind.COUNTRY
                                                && Company.lies(entry.point(), side, area.point()));
                sum += there ? SIDE : -SIDE;
            }
        }
        return sum;
    }
}
