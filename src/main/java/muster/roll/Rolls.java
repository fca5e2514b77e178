package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.WitnessQuery;

import java.time.LocalDate;

/// The whole roll on one day after another: what claims say is gathered once, for as long as the
/// casebook stays as it is. Safe for use by many threads; one is answered at a time.
public final class Rolls {
    private final WitnessQuery sources;
    private final WholeRoll whole;

    private Rolls(Casebook casebook, Policy policy, WitnessQuery sources) {
        this.sources = sources;
        whole = new WholeRoll(casebook, policy, sources);
    }

    /// Those by what `sources` say as the casebook stands now.
    public static Rolls of(Casebook casebook, Policy policy, WitnessQuery sources) {
        return new Rolls(casebook, policy, sources);
    }

    public WitnessQuery sources() {
        return sources;
    }

    /// As [Roll#of] gives it.
    public synchronized Roll on(LocalDate day) {
        return whole.on(day, RollQuery.of(day).statuses());
    }
}
