package muster.place;

import java.util.Map;

/// Says whether the best candidate can be meant at all: a small place that lies far from everything
/// in the report is more likely a namesake of one that no gazetteer has.
final class Plausibility {
    private static final double LEAST_LIKENESS = 0.6;
    private static final double LIKELY = 0.75;
    private static final double LIKE = 0.85;
    private static final double NEXT_DOOR_KM = 25;
    private static final double COMPANY_KM = 400;
    private static final double SIGHT_KM = 1000;
    private static final double BIG = 100_000;
    private static final double HOME = 0.25;

    private final Map<String, Double> shares;
    private final double most;

    /// @param shares how much of what is said of countries is said of each
    Plausibility(Map<String, Double> shares) {
        this.shares = shares;
        this.most = shares.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    boolean of(Contest contest, Contender best) {
        GazetteerEntry entry = best.entry();
        Candidate candidate = best.candidate();
        if (contest.within().stream().anyMatch(Territory::known)) {
            return candidate.likeness() > LIKELY
                    || candidate.likeness() > LEAST_LIKENESS && best.nearest() < NEXT_DOOR_KM;
        }
        if (candidate.same() && (entry.kind().wide() || entry.population() >= BIG)) {
            return true;
        }
        boolean home =
                entry.country().map(this::home).orElse(true)
                        && (!best.inCompany() || best.nearest() < SIGHT_KM);
        boolean company = best.nearest() < COMPANY_KM;
        if (candidate.same()) {
            return home || company;
        }
        if (candidate.likeness() > LIKE) {
            return company || home && !shares.isEmpty();
        }
        return best.nearest() < NEXT_DOOR_KM
                || candidate.likeness() > LIKELY && home && company
                || candidate.likeness() > LIKELY && home && !best.inCompany() && !shares.isEmpty();
    }

    /// The report speaks much of that country, or of none.
    boolean home(String country) {
        return shares.isEmpty() || shares.getOrDefault(country, 0.0) >= HOME * most;
    }

    /// No country is spoken of more.
    boolean mostSpokenOf(String country) {
        return shares.isEmpty() || shares.getOrDefault(country, 0.0) >= most;
    }
}
