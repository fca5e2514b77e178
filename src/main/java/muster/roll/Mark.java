package muster.roll;

import muster.casebook.Witness;

import java.time.LocalDate;

/// What one claim says of a tie on the days `from` to `to`, both included.
///
/// @param hedged the claim says it with less than certainty
record Mark(Kind kind, LocalDate from, LocalDate to, boolean hedged, Witness witness) {
    enum Kind {
        /// It held on each of these days.
        HOLDS,
        /// By `from` it had begun; one day only.
        BEGAN,
        /// On `to` it had not begun yet; one day only.
        NOT_YET,
        /// It began on one of these days.
        MAY_BEGIN,
        /// It ended on one of these days.
        MAY_END,
        /// It was over, and the claim says when it ended.
        OVER,
        /// It was over; when it ended the claim does not say.
        OVER_SOMETIME,
        /// A claim says that it did not hold.
        DENIED
    }

    /// For "ever since" and "for good".
    static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    static Mark of(Kind kind, LocalDate from, LocalDate to, Witness witness) {
        boolean hedged =
                switch (witness.certainty()) {
                    case STATED -> false;
                    case LIKELY, POSSIBLE, PLANNED -> true;
                };
        return new Mark(kind, from, to, hedged, witness);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean holding() {
        return kind == Kind.HOLDS || kind == Kind.BEGAN;
    }

    boolean over() {
        return kind == Kind.OVER || kind == Kind.OVER_SOMETIME;
    }

    boolean against() {
        return over() || kind == Kind.DENIED;
    }

    /// How it reads in a roll: "held on 2016-06-07".
    String said() {
        String days = from.equals(to) ? from.toString() : from + " to " + to;
        return switch (kind) {
            case HOLDS -> "attested for " + days;
            case BEGAN -> "had begun by " + from;
            case NOT_YET -> "had not begun on " + to;
            case MAY_BEGIN -> "began " + days;
            case MAY_END -> "ended " + days;
            case OVER, OVER_SOMETIME -> "over on " + from;
            case DENIED -> "denied for " + days;
        };
    }
}
