package muster.exchange.gold;

import java.util.Locale;

/// How many were found, how many should have been, and how many of both agree.
public record Tally(int hit, int found, int wanted) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return plus(other.hit, other.found, other.wanted);
    }

    Tally plus(int moreHit, int moreFound, int moreWanted) {
        return new Tally(hit + moreHit, found + moreFound, wanted + moreWanted);
    }

    /// Part of what was found that is right, 0 to 1.
    public double precision() {
        return found == 0 ? 0 : (double) hit / found;
    }

    /// Part of what is right that was found, 0 to 1.
    public double recall() {
        return wanted == 0 ? 0 : (double) hit / wanted;
    }

    /// The harmonic mean of both.
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.3f  R %.3f  F1 %.3f  (%d hit, %d found, %d in gold)",
                precision(),
                recall(),
                f1(),
                hit,
                found,
                wanted);
    }
}
