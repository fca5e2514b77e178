package muster.roll;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The one place where marks become an answer for a day: docs/decisions and `policy.yaml` say why.
final class Reckoning {
    private final List<Mark> marks;
    private final LocalDate day;
    private final Policy.Lasting lasting;
    private final int disputes;
    private final List<Mark> pro = new ArrayList<>(2);
    private final List<Mark> con = new ArrayList<>(2);
    private boolean attested;
    private boolean refuted;
    private boolean mayBegin;
    private boolean mayEnd;
    private @Nullable Mark left;
    private @Nullable Mark right;
    private @Nullable Mark start;
    private @Nullable Mark held;
    private @Nullable Mark denied;

    Reckoning(List<Mark> marks, LocalDate day, Policy.Lasting lasting, int disputes) {
        this.marks = marks;
        this.day = day;
        this.lasting = lasting;
        this.disputes = disputes;
        marks.forEach(this::take);
    }

    private void take(Mark mark) {
        boolean covers = mark.covers(day);
        switch (mark.kind()) {
            case HOLDS, BEGAN -> {
                if (!mark.from().isAfter(day)) {
                    pro.add(mark);
                    held = later(held, mark);
                }
                attested |= covers && mark.kind() == Mark.Kind.HOLDS;
            }
            case OVER, OVER_SOMETIME, DENIED -> {
                if (!mark.from().isAfter(day)) {
                    con.add(mark);
                    denied = mark.kind() == Mark.Kind.DENIED ? later(denied, mark) : denied;
                }
                refuted |= covers;
            }
            case MAY_BEGIN -> mayBegin |= covers;
            case MAY_END -> mayEnd |= covers;
            case NOT_YET -> {}
        }
        place(mark);
    }

    /// Keeps the nearest marks on both sides of the day.
    private void place(Mark mark) {
        boolean began = mark.kind() == Mark.Kind.BEGAN && mark.from().equals(day);
        if ((mark.holding() || mark.against()) && (mark.to().isBefore(day) || began)) {
            left = later(left, mark);
        }
        boolean ahead =
                mark.kind() == Mark.Kind.NOT_YET
                        ? !mark.to().isBefore(day)
                        : (mark.holding() || mark.against()) && mark.from().isAfter(day);
        if (ahead && (right == null || mark.from().isBefore(right.from()))) {
            right = mark;
        }
        boolean begins = ahead && mark.kind() != Mark.Kind.DENIED;
        if (begins && (start == null || mark.from().isBefore(start.from()))) {
            start = mark;
        }
    }

    private static Mark later(@Nullable Mark one, Mark other) {
        return one == null || !other.to().isBefore(one.to()) ? other : one;
    }

    Answer answer() {
        if (attested && ((refuted && byAnother()) || startContradicted())) {
            return answer(Status.DISPUTED, Reason.CONTRADICTED);
        }
        if (disputed() || (!attested && overContradicted())) {
            return answer(Status.DISPUTED, Reason.CONTRADICTED);
        }
        if (attested) {
            return answer(Status.CERTAINLY, Reason.ATTESTED);
        }
        if (refuted) {
            return refuted();
        }
        if (left == null) {
            return before();
        }
        return left.holding() ? after(left) : since(left);
    }

    /// "Held it on 7 June", over by then: no claim contradicts itself.
    private boolean byAnother() {
        for (Mark one : pro) {
            for (Mark other : con) {
                boolean both = one.covers(day) && other.covers(day);
                if (both && one.witness().claim() != other.witness().claim()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Another claim has it begin while this one has it going on.
    private boolean startContradicted() {
        boolean contradicted = false;
        for (Mark start : marks) {
            if (start.kind() == Mark.Kind.NOT_YET && !start.to().isBefore(day)) {
                for (Mark mark : pro) {
                    boolean spans = mark.covers(day) && mark.covers(start.to());
                    if (spans && mark.kind() == Mark.Kind.HOLDS && lasts(mark)) {
                        contradicted = true;
                        con.add(start);
                        break;
                    }
                }
            }
        }
        return contradicted;
    }

    /// "Founded" by one claim in 2012 and by another in 2014 is a difference of dates, not of ties.
    private boolean lasts(Mark mark) {
        return !(lasting.lasting() && mark.to().equals(Mark.EVER));
    }

    /// The last word for it and the last denial are near each other, with nothing between them that
    /// explains the change.
    private boolean disputed() {
        if (held == null || denied == null || !inEffect(held) || !inEffect(denied)) {
            return false;
        }
        if (held.from().isAfter(denied.to())) {
            return near(denied, held) && !beganBetween(denied, held);
        }
        if (denied.from().isAfter(held.to())) {
            return near(held, denied) && !overBetween(held, denied);
        }
        return true;
    }

    /// It was last attested for days on which another claim says that it was over.
    private boolean overContradicted() {
        if (held == null || held.kind() != Mark.Kind.HOLDS || !inEffect(held)) {
            return false;
        }
        for (Mark mark : con) {
            if (mark.over()
                    && mark.witness().claim() != held.witness().claim()
                    && !held.from().isAfter(mark.to())
                    && !held.to().isBefore(mark.from())) {
                return true;
            }
        }
        return false;
    }

    private boolean inEffect(Mark mark) {
        return !mark.to().plusDays(lasting.presumed()).isBefore(day);
    }

    private boolean near(Mark first, Mark second) {
        return ChronoUnit.DAYS.between(first.to(), second.from()) <= disputes;
    }

    private boolean beganBetween(Mark from, Mark to) {
        for (Mark mark : marks) {
            boolean start = mark.kind() == Mark.Kind.NOT_YET || mark.kind() == Mark.Kind.BEGAN;
            if (start && !mark.to().isBefore(from.to()) && !mark.from().isAfter(to.from())) {
                return true;
            }
        }
        return false;
    }

    private boolean overBetween(Mark from, Mark to) {
        for (Mark mark : marks) {
            if (mark.over() && mark.from().isAfter(from.to()) && !mark.from().isAfter(to.from())) {
                return true;
            }
        }
        return false;
    }

    private Answer refuted() {
        for (Mark mark : con) {
            if (mark.kind() == Mark.Kind.DENIED && mark.covers(day)) {
                return answer(Status.DENIED, Reason.DENIED);
            }
        }
        return over();
    }

    private Answer over() {
        boolean dated = con.stream().anyMatch(mark -> mark.kind() == Mark.Kind.OVER);
        return answer(dated ? Status.ENDED : Status.ENDED_SOMETIME, Reason.OVER);
    }

    private Answer before() {
        if (mayBegin) {
            return answer(Status.POSSIBLY, Reason.MAY_HAVE_BEGUN);
        }
        if (right == null) {
            return answer(Status.NOT_KNOWN, Reason.SILENT);
        }
        return switch (right.kind()) {
            case NOT_YET -> answer(Status.NOT_YET, Reason.NOT_YET);
            case HOLDS, BEGAN, OVER, OVER_SOMETIME ->
                    day.plusDays(lasting.before()).isBefore(right.from())
                            ? answer(Status.NOT_KNOWN, Reason.SILENT)
                            : answer(Status.POSSIBLY, Reason.SOON_ATTESTED);
            case DENIED, MAY_BEGIN, MAY_END ->
                    start != null && start.kind() == Mark.Kind.NOT_YET
                            ? answer(Status.NOT_YET, Reason.NOT_YET)
                            : answer(Status.NOT_KNOWN, Reason.SILENT);
        };
    }

    /// It was attested before.
    private Answer after(Mark last) {
        if (mayEnd) {
            return answer(Status.POSSIBLY, Reason.MAY_HAVE_ENDED);
        }
        boolean presumed = inEffect(last);
        if (right == null) {
            return presumed
                    ? answer(Status.PRESUMABLY, presumption(last))
                    : answer(Status.POSSIBLY, Reason.LONG_AGO);
        }
        return switch (right.kind()) {
            case HOLDS, BEGAN, OVER -> answer(Status.PRESUMABLY, Reason.ATTESTED_AROUND);
            case OVER_SOMETIME -> answer(Status.POSSIBLY, Reason.MAY_HAVE_ENDED);
            case DENIED ->
                    near(last, right)
                            ? answer(Status.DISPUTED, Reason.CONTRADICTED)
                            : answer(Status.POSSIBLY, Reason.MAY_HAVE_ENDED);
            case NOT_YET, MAY_BEGIN, MAY_END -> answer(Status.POSSIBLY, Reason.MAY_HAVE_ENDED);
        };
    }

    private static Reason presumption(Mark last) {
        return last.kind() == Mark.Kind.BEGAN ? Reason.BEGUN : Reason.LAST_ATTESTED;
    }

    /// It was over, or denied, before.
    private Answer since(Mark last) {
        if (mayBegin) {
            return answer(Status.POSSIBLY, Reason.MAY_HAVE_BEGUN);
        }
        if (last.over()) {
            boolean back = right != null && right.holding();
            return back ? answer(Status.POSSIBLY, Reason.MAY_HAVE_BEGUN) : over();
        }
        if (right != null && right.kind() == Mark.Kind.NOT_YET) {
            return answer(Status.NOT_YET, Reason.NOT_YET);
        }
        if (right != null && right.holding()) {
            return answer(Status.POSSIBLY, Reason.MAY_HAVE_BEGUN);
        }
        return inEffect(last)
                ? answer(Status.DENIED, Reason.DENIED)
                : answer(Status.NOT_KNOWN, Reason.SILENT);
    }

    private boolean leansOnNext(Reason reason) {
        return switch (reason) {
            case ATTESTED_AROUND, MAY_HAVE_BEGUN, MAY_HAVE_ENDED, SOON_ATTESTED, NOT_YET -> true;
            case CONTRADICTED -> !attested && !refuted && con.isEmpty();
            case ATTESTED,
                    LAST_ATTESTED,
                    BEGUN,
                    LONG_AGO,
                    HEDGED,
                    UNDATED,
                    OVER,
                    REPLACED,
                    DENIED,
                    CONTESTED,
                    SILENT ->
                    false;
        };
    }

    private Answer answer(Status status, Reason reason) {
        if (right != null && leansOnNext(reason)) {
            (right.holding() ? pro : con).add(right);
        }
        LocalDate last = held == null ? Mark.EARLIEST : held.to().isAfter(day) ? day : held.to();
        return new Answer(status, reason, pro, con, last);
    }
}
