package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.WitnessQuery;

import java.time.LocalDate;

/// The whole roll on one day after another: what claims say is gathered once, for as long as the
/// casebook stays as it is. Safe for use by many threads; one is answered at a time.
public final class Rolls {
    private final Casebook casebook;
    private final Policy policy;
    private final WitnessQuery sources;
    private final Derivation derivation;

    private Rolls(Casebook casebook, Policy policy, WitnessQuery sources) {
        this.casebook = casebook;
        this.policy = policy;
        this.sources = sources;
        derivation = new Derivation(policy, casebook.witnesses(sources));
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
        derivation.timelines().forEach(Timeline::forget);
        return new RollMaker(casebook, policy, RollQuery.of(day).sources(sources), derivation)
                .roll();
    }
}
