package muster.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// One tie over time.
///
/// @param line as it stands on the day that was asked for, or on its last day
/// @param periods in order, not overlapping; days of which nothing is known are left out
public record History(RollLine line, List<Period> periods) {
    public History {
        periods = List.copyOf(periods);
    }

    /// All periods on one line.
    public String told() {
        return periods.stream().map(Period::toString).collect(Collectors.joining("; "));
    }

    /// Days on which the answer is the same, both included; `to` is [#ON] where nothing ends it.
    public record Period(LocalDate from, LocalDate to, Status status) {
        public static final LocalDate ON = Mark.EVER;

        @Override
        public String toString() {
            if (from.equals(Mark.EARLIEST)) {
                return status.word() + (to.equals(ON) ? ", at an unknown time" : " until " + to);
            }
            return status.word() + (to.equals(ON) ? " from " + from : " " + from + " to " + to);
        }
    }
}
