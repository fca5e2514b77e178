package muster.roll;

import muster.casebook.Witness;
import muster.model.Certainty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Works out what a claim about a tie says of which days (codebook, section 6). A day of
/// publication never makes a beginning.
final class Marks {
    private Marks() {}

    /// Empty where the claim speaks of no day that is known, or only plans.
    ///
    /// @param lasting once it happened it stays so
    static List<Mark> of(Witness witness, boolean lasting) {
        if (witness.certainty() == Certainty.PLANNED) {
            return List.of();
        }
        return witness.denied() ? denied(witness) : affirmed(witness, lasting);
    }

    private static List<Mark> denied(Witness witness) {
        LocalDate from = first(witness.start().before(), witness.start().after());
        LocalDate to = first(witness.end().after(), witness.end().before());
        LocalDate begin = first(from, to);
        LocalDate end = first(to, from);
        if (begin == null || end == null) {
            return List.of();
        }
        return List.of(Mark.of(Mark.Kind.DENIED, earlier(begin, end), later(begin, end), witness));
    }

    private static List<Mark> affirmed(Witness witness, boolean lasting) {
        List<Mark> marks = new ArrayList<>(2);
        LocalDate after = witness.start().after();
        LocalDate begun = witness.start().before();
        LocalDate going = witness.end().after();
        LocalDate over = witness.end().before();
        if (begun != null && lasting) {
            marks.add(Mark.of(Mark.Kind.HOLDS, begun, Mark.EVER, witness));
        } else if (begun != null && going != null) {
            // "was its emir in July": begun by the end of July, going on at its start
            marks.add(
                    Mark.of(Mark.Kind.HOLDS, earlier(begun, going), later(begun, going), witness));
        } else if (begun != null) {
            Mark.Kind kind = begun.equals(after) ? Mark.Kind.HOLDS : Mark.Kind.BEGAN;
            marks.add(Mark.of(kind, begun, begun, witness));
        } else if (going != null) {
            marks.add(Mark.of(Mark.Kind.HOLDS, going, going, witness));
        }
        if (after != null) {
            marks.addAll(beginning(witness, after, begun));
        }
        if (over != null) {
            marks.addAll(ended(witness, going, over, said(witness, over)));
        }
        return marks;
    }

    /// What an event says of a tie that it begins on a day from `first` (if known) to `last`.
    static List<Mark> begun(Witness witness, @Nullable LocalDate first, LocalDate last) {
        List<Mark> marks = new ArrayList<>(2);
        Mark.Kind kind = last.equals(first) ? Mark.Kind.HOLDS : Mark.Kind.BEGAN;
        marks.add(Mark.of(kind, last, last, witness));
        if (first != null) {
            marks.addAll(beginning(witness, first, last));
        }
        return marks;
    }

    private static List<Mark> beginning(
            Witness witness, LocalDate first, @Nullable LocalDate last) {
        List<Mark> marks = new ArrayList<>(2);
        marks.add(Mark.of(Mark.Kind.NOT_YET, first.minusDays(1), first.minusDays(1), witness));
        if (last != null && first.isBefore(last)) {
            marks.add(Mark.of(Mark.Kind.MAY_BEGIN, first, last.minusDays(1), witness));
        }
        return marks;
    }

    /// It ended on a day from `first` (if known) to `last`, and was over at least to `until`.
    static List<Mark> ended(
            Witness witness, @Nullable LocalDate first, LocalDate last, LocalDate until) {
        List<Mark> marks = new ArrayList<>(2);
        if (first != null && first.isBefore(last)) {
            marks.add(Mark.of(Mark.Kind.MAY_END, first.plusDays(1), last, witness));
        }
        // what a report of that very day calls past is past on that day
        boolean today = witness.published().filter(last::equals).isPresent();
        LocalDate from = today ? last : last.plusDays(1);
        Mark.Kind kind = first == null ? Mark.Kind.OVER_SOMETIME : Mark.Kind.OVER;
        marks.add(Mark.of(kind, from, later(from, until), witness));
        return marks;
    }

    /// What a report says of the past it knows up to its own day.
    static LocalDate said(Witness witness, LocalDate otherwise) {
        return witness.published().orElse(otherwise);
    }

    private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : one;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
