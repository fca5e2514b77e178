package muster.roll;

import java.time.LocalDate;
import java.util.List;

/// Whether a tie holds on a day, by which rule, and which marks speak for it and against it.
///
/// @param last the day on or before the one asked for which it was last attested, or
///   [Mark#EARLIEST]
/// @param rivals ties for which only one of them and this one can hold
record Answer(
        Status status,
        Reason reason,
        List<Mark> pro,
        List<Mark> con,
        LocalDate last,
        List<Tie> rivals) {
    Answer(Status status, Reason reason, List<Mark> pro, List<Mark> con, LocalDate last) {
        this(status, reason, pro, con, last, List.of());
    }
}
