package muster.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How well a candidate fits by itself: spelling, kind word, side, country, importance.
final class Weights {
    private static final double SPELLING = 6;
    private static final double KIND_SAID = 2;
    private static final double OTHER_KIND_SAID = -2;
    private static final double COUNTRY = 2.5;
    private static final double FOREIGN = -1;
    private static final double SIDE = 0.6;
    private static final double ALIAS = -0.4;
    private static final double TOWN = 15_000;
    private static final double NO_VILLAGE = -3.5;
    private static final double PER_POWER_OF_TEN = 0.5;

    private final PlacePhrase phrase;
    private final List<Territory> within;
    private final Map<String, Double> shares;
    private final boolean near;
    private final Optional<PlaceKind> said;
    private final boolean village;

    Weights(
            PlaceQuestion question,
            PlacePhrase phrase,
            List<Territory> within,
            Map<String, Double> shares) {
        this.phrase = phrase;
        this.within = within;
        this.shares = shares;
        this.near = question.near() || phrase.near();
        this.said = phrase.kind().or(question::kind);
        this.village = question.small();
    }

    double of(Candidate candidate) {
        GazetteerEntry entry = candidate.entry();
        return SPELLING * (candidate.likeness() - 1)
                + kind(entry.kind())
                + importance(entry) * Math.max(0, 2 * candidate.likeness() - 1)
                + country(entry)
                + side(entry)
                + alias(candidate)
                + size(entry);
    }

    /// Who means a place mostly calls it by its first name.
    private static double alias(Candidate candidate) {
        boolean first = Territory.alike(candidate.matched(), List.of(candidate.entry().name()));
        return first ? 0 : ALIAS;
    }

    private double size(GazetteerEntry entry) {
        return village && entry.population() > TOWN ? NO_VILLAGE : 0;
    }

    private double kind(PlaceKind kind) {
        if (said.isEmpty()) {
            return near && kind == PlaceKind.REGION ? -0.6 : 0;
        }
        PlaceKind word = said.get();
        if (word == kind) {
            return KIND_SAID;
        }
        boolean loose =
                switch (word) {
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
            // Muster's own lie at their seats, where news puts them
            case REGION -> entry.id().startsWith("ne:") ? 2.35 : 2.3;
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
