package muster.roll;

import muster.casebook.Casebook;
import muster.model.Window;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What holds on a day: who is tied to whom, since when, and on whose word. Derived from claims
/// when somebody asks, by a [Policy] that says what is presumed beyond them.
///
/// @param lines by type, then by the names of the parties
public record Roll(LocalDate day, List<RollLine> lines) {
    static final Comparator<RollLine> ORDER = Roll::compare;

    public Roll {
        lines = List.copyOf(lines);
    }

    /// The roll of all actors or of one.
    public static Roll of(Casebook casebook, Policy policy, RollQuery query) {
        return new RollMaker(casebook, policy, query).roll();
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

    private static int compare(RollLine one, RollLine other) {
        int type = one.type().compareTo(other.type());
        if (type != 0) {
            return type;
        }
        int subject = compare(one.subject(), other.subject());
        return subject != 0
                ? subject
                : compare(one.object().orElse(NOBODY), other.object().orElse(NOBODY));
    }

    private static final Party NOBODY = new Party(Party.Sort.NAME, 0, "");

    private static int compare(Party one, Party other) {
        int name = one.name().compareTo(other.name());
        return name != 0 ? name : Integer.compare(one.id(), other.id());
    }
}
