package muster.place;

/// A candidate for one place of a report while the choice is being made.
final class Contender {
    private final Candidate candidate;
    private final double alone;
    private double score;
    private double chance;
    private double nearest = Double.MAX_VALUE;
    private String neighbour = "";
    private boolean inCompany;

    /// @param alone how well it fits before the other places of the report are looked at
    Contender(Candidate candidate, double alone) {
        this.candidate = candidate;
        this.alone = alone;
        this.score = alone;
    }

    Candidate candidate() {
        return candidate;
    }

    GazetteerEntry entry() {
        return candidate.entry();
    }

    double alone() {
        return alone;
    }

    double score() {
        return score;
    }

    /// How likely it is among the candidates of its name, 0 to 1.
    double chance() {
        return chance;
    }

    void chance(double now) {
        chance = now;
    }

    /// Kilometres to the nearest other place of the report.
    double nearest() {
        return nearest;
    }

    /// The name of that place.
    String neighbour() {
        return neighbour;
    }

    /// It is known where some other place of the report lies.
    boolean inCompany() {
        return inCompany;
    }

    /// Takes on how well it lies to the other places.
    ///
    /// @param some there are other places that were found
    void among(double company, double km, String whose, boolean some) {
        inCompany = some;
        score = alone + company;
        nearest = km;
        neighbour = whose;
    }
}
