package muster.roll;

import muster.casebook.Casebook;
import muster.model.Window;

import java.time.LocalDate;
import java.util.List;

/// What holds on a day: who is tied to whom, since when, and on whose word. Derived from claims
/// when somebody asks, by a [Policy] that says what is presumed beyond them.
///
/// @param lines by type, then by the names of the parties
public record Roll(LocalDate day, List<RollLine> lines) {
    public Roll {
        lines = List.copyOf(lines);
    }

    /// The roll of all actors or of one.
    public static Roll of(Casebook casebook, Policy policy, RollQuery query) {
        return query.actor().isEmpty()
                ? new WholeRoll(casebook, policy, query.sources()).on(query.day(), query.statuses())
                : new RollMaker(casebook, policy, query).roll();
    }

    /// The ties that held (or may have, or are disputed) on any day from `from` to `to`, with how
    /// that changed; the lines stand as on `query`'s day.
    public static List<History> over(
            Casebook casebook, Policy policy, RollQuery query, Window days) {
        return new RollMaker(casebook, policy, query).histories(days);
    }

    /// What claims contradict each other on, on whatever day, by what it is about.
    public static List<Conflict> conflicts(Casebook casebook, Policy policy, RollQuery query) {
        return new RollMaker(casebook, policy, query).conflicts();
    }
}
