package muster.roll;

import muster.model.Window;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Cuts time where the answer about a tie changes.
final class Periods {
    /// What lasts longer than this lasts for good.
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private Periods() {}

    static List<History.Period> of(Derivation derivation, Timeline timeline, Window days) {
        LocalDate first = days.after();
        LocalDate last = days.before();
        TreeSet<LocalDate> turns = derivation.turns(timeline);
        turns.add(first == null ? Mark.EARLIEST : first);
        List<History.Period> periods = new ArrayList<>();
        Status status = null;
        LocalDate from = Mark.EARLIEST;
        for (LocalDate turn : turns) {
            if ((first != null && turn.isBefore(first)) || (last != null && turn.isAfter(last))) {
                continue;
            }
            Status next = derivation.at(timeline, turn).status();
            if (next != status) {
                add(periods, from, turn.minusDays(1), status);
                from = turn;
                status = next;
            }
        }
        add(periods, from, last == null ? Mark.EVER : last, status);
        return periods;
    }

    private static void add(
            List<History.Period> periods, LocalDate from, LocalDate to, @Nullable Status status) {
        if (status != null && status != Status.NOT_KNOWN && status != Status.NOT_YET) {
            LocalDate end = to.isAfter(LATEST) ? Mark.EVER : to;
            periods.add(new History.Period(from, end, status));
        }
    }
}
