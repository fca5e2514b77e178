package muster.roll;

import java.util.List;

/// Whether a tie holds on a day, by which rule, and which marks speak for it and against it.
///
/// @param last the day on or before the one asked for which it was last attested, or
///   [Mark#EARLIEST]
record Answer(
        Status status, Reason reason, List<Mark> pro, List<Mark> con, java.time.LocalDate last) {}
