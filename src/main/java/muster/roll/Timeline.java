package muster.roll;

import muster.casebook.Witness;
import muster.model.Certainty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// All that claims say of one tie, and what follows from it for a day. What others in the same slot
/// do to it is [Derivation]'s work.
final class Timeline {
    /// Rivals for a slot ask for the same days again and again.
    private static final int KEPT = 500;

    private static final Comparator<Mark> ORDER =
            Comparator.comparing(Mark::from)
                    .thenComparing(Mark::to)
                    .thenComparing(Mark::kind)
                    .thenComparing(mark -> mark.witness().claim());

    private final Tie tie;
    private final Policy.Lasting lasting;
    private final int disputes;
    private final List<Mark> sure = new ArrayList<>(2);
    private List<Mark> hedged = List.of();
    private List<Witness> undated = List.of();
    private boolean sorted;
    private LocalDate last = Mark.EARLIEST;
    private @Nullable LocalDate asked;
    private @Nullable Answer answered;
    private Map<LocalDate, Answer> more = Map.of();
    private List<Slot> slots = List.of();
    private boolean shared;

    /// What a rule gives to one of these ties at a time.
    record Slot(Policy.Slot rule, List<Timeline> all) {
        static boolean rivals(Policy.Slot rule, Tie one, Tie other) {
            boolean apart = rule.types().size() == 1 || one.type() != other.type();
            return apart && !one.equals(other);
        }
    }

    Timeline(Tie tie, Policy policy) {
        this.tie = tie;
        lasting = policy.lasting(tie.type());
        disputes = policy.disputes();
    }

    Tie tie() {
        return tie;
    }

    /// Says what it shares with others.
    ///
    /// @param rivals only one of them can hold
    void share(Slot slot, boolean rivals) {
        shared = true;
        if (rivals) {
            slots = slots.isEmpty() ? new ArrayList<>(1) : slots;
            slots.add(slot);
        }
    }

    /// Where others want its place: an answer about it depends on theirs.
    List<Slot> slots() {
        return slots;
    }

    /// Something speaks against it, or others may want its place: it may be disputed on some day.
    boolean disputable() {
        return shared || opposed();
    }

    void add(Witness witness) {
        List<Mark> marks = Marks.of(witness, lasting.lasting());
        boolean planned = witness.certainty() == Certainty.PLANNED;
        if (marks.isEmpty() && !witness.denied() && !planned) {
            undated = undated.isEmpty() ? new ArrayList<>(1) : undated;
            undated.add(witness);
        }
        add(marks);
    }

    void add(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark.hedged()) {
                hedged = hedged.isEmpty() ? new ArrayList<>(1) : hedged;
                hedged.add(mark);
            } else {
                sure.add(mark);
            }
            if (mark.holding() && !mark.hedged()) {
                last = Marks.later(last, mark.to());
            }
        }
        sorted = false;
        answered = null;
        more = Map.of();
    }

    List<Mark> marks() {
        sort();
        List<Mark> all = new ArrayList<>(sure);
        all.addAll(hedged);
        return all;
    }

    /// Something that a claim says speaks against it.
    private boolean opposed() {
        return sure.stream().anyMatch(Mark::against) || hedged.stream().anyMatch(Mark::against);
    }

    /// The days on which an answer may differ from that of the day before.
    TreeSet<LocalDate> turns() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Mark mark : marks()) {
            days.add(mark.from());
            if (mark.to().isBefore(Mark.EVER)) {
                days.add(mark.to().plusDays(1));
                days.add(mark.to().plusDays(lasting.presumed() + 1L));
                days.add(mark.to().plusDays(disputes + 1L));
            }
            days.add(mark.from().minusDays(lasting.before()));
        }
        return days;
    }

    /// A claim has it begin after `day`.
    boolean beganAfter(LocalDate day) {
        return sure.stream()
                .anyMatch(mark ->
                        (mark.kind() == Mark.Kind.NOT_YET && !mark.to().isBefore(day))
                                || (mark.kind() == Mark.Kind.BEGAN && mark.from().isAfter(day)));
    }

    /// A claim says when, after `day`, it began.
    boolean beganOnKnownDay(LocalDate day) {
        return sure.stream()
                .anyMatch(mark -> mark.kind() == Mark.Kind.NOT_YET && !mark.to().isBefore(day));
    }

    /// The answer for `day`, others in the same slot left aside.
    Answer at(LocalDate day) {
        Answer known = answered;
        if (known == null) {
            known = reckoned(day);
            answered = known;
            asked = day;
            return known;
        }
        return day.equals(asked) ? known : further(day);
    }

    /// Leaves aside what was answered, before other days are asked for.
    void forget() {
        answered = null;
        more = Map.of();
    }

    /// Most ties are asked for one day only.
    private Answer further(LocalDate day) {
        if (more.isEmpty() || more.size() > KEPT) {
            more = new HashMap<>();
        }
        return more.computeIfAbsent(day, this::reckoned);
    }

    /// It cannot be said to hold on `day`: quicker than to ask.
    boolean silent(LocalDate day) {
        sort();
        return sure.isEmpty()
                || sure.getFirst().from().isAfter(day)
                || last.plusDays(lasting.presumed()).isBefore(day);
    }

    /// As [#at] gives it, worked out anew.
    Answer reckoned(LocalDate day) {
        sort();
        Answer answer = new Reckoning(sure, day, lasting, disputes).answer();
        if (hedged.isEmpty() && undated.isEmpty()) {
            return answer;
        }
        return answer.status().holds() ? answer : withHedges(answer, day);
    }

    private Answer withHedges(Answer answer, LocalDate day) {
        Answer maybe = new Reckoning(hedged, day, lasting, disputes).answer();
        boolean speaks = maybe.status().holds() || maybe.status() == Status.POSSIBLY;
        return switch (answer.status()) {
            case DENIED ->
                    speaks ? answered(Status.DISPUTED, Reason.CONTRADICTED, answer, maybe) : answer;
            case NOT_KNOWN, NOT_YET -> {
                if (speaks) {
                    yield answered(Status.POSSIBLY, Reason.HEDGED, answer, maybe);
                }
                yield undated.isEmpty() || answer.status() == Status.NOT_YET
                        ? answer
                        : new Answer(
                                Status.POSSIBLY,
                                Reason.UNDATED,
                                undatedMarks(),
                                answer.con(),
                                answer.last());
            }
            case CERTAINLY, PRESUMABLY, POSSIBLY, DISPUTED, ENDED, ENDED_SOMETIME -> answer;
        };
    }

    private static Answer answered(Status status, Reason reason, Answer sure, Answer maybe) {
        List<Mark> pro = new ArrayList<>(sure.pro());
        pro.addAll(maybe.pro());
        List<Mark> con = new ArrayList<>(sure.con());
        con.addAll(maybe.con());
        return new Answer(status, reason, pro, con, sure.last());
    }

    private List<Mark> undatedMarks() {
        return undated.stream()
                .map(witness -> Mark.of(Mark.Kind.BEGAN, Mark.EARLIEST, Mark.EARLIEST, witness))
                .toList();
    }

    private void sort() {
        if (!sorted) {
            if (sure.size() > 1) {
                sure.sort(ORDER);
            }
            if (hedged.size() > 1) {
                hedged.sort(ORDER);
            }
            cutReturns();
            sorted = true;
        }
    }

    /// "Left in 2013", told in 2016, is no word against "rejoined in 2015".
    private void cutReturns() {
        for (int i = 0; i < sure.size(); i++) {
            Mark over = sure.get(i);
            if (over.over() && over.to().isBefore(Mark.EVER)) {
                LocalDate back = back(over);
                if (back != null) {
                    sure.set(i, new Mark(over.kind(), over.from(), back, false, over.witness()));
                }
            }
        }
    }

    private @Nullable LocalDate back(Mark over) {
        for (Mark mark : sure) {
            boolean within = !mark.to().isBefore(over.from()) && mark.to().isBefore(over.to());
            if (mark.kind() == Mark.Kind.NOT_YET && within) {
                return mark.to();
            }
        }
        return null;
    }
}
