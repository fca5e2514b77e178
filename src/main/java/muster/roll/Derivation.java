package muster.roll;

import muster.casebook.Witness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// All ties that claims speak of, and what holds of them on a day when acts and rivals for the same
/// slot are taken into account.
final class Derivation {
    private final Policy policy;
    private final List<Timeline> timelines;
    private Map<Tie, Timeline> byTie = Map.of();

    Derivation(Policy policy, Collection<Witness> witnesses) {
        this.policy = policy;
        timelines = Spoken.timelines(policy, witnesses);
        policy.slots().forEach(rule -> new Sharing(rule, timelines).tell());
    }

    Timeline timeline(Tie tie) {
        if (byTie.isEmpty()) {
            byTie = HashMap.newHashMap(timelines.size());
            timelines.forEach(timeline -> byTie.put(timeline.tie(), timeline));
        }
        return byTie.computeIfAbsent(tie, none -> new Timeline(tie, policy));
    }

    /// In the order in which claims first speak of them.
    List<Timeline> timelines() {
        return timelines;
    }

    /// Makes ready for the answers of a day to be asked for side by side: ties that share a slot
    /// ask each other, so each is first asked by itself.
    void askAll(LocalDate day) {
        timelines.parallelStream()
                .filter(timeline -> !timeline.slots().isEmpty())
                .forEach(timeline -> timeline.at(day));
    }

    /// The days on which an answer about this tie may turn.
    TreeSet<LocalDate> turns(Timeline timeline) {
        TreeSet<LocalDate> turns = timeline.turns();
        for (Timeline.Slot slot : timeline.slots()) {
            for (Timeline rival : slot.all()) {
                for (LocalDate turn : rival == timeline ? List.<LocalDate>of() : rival.turns()) {
                    if (!timeline.silent(turn)) {
                        turns.add(turn);
                    }
                }
            }
        }
        return turns;
    }

    Answer at(Timeline timeline, LocalDate day) {
        if (timeline.slots().isEmpty()) {
            // nobody asks for it again: it need not be kept
            return timeline.reckoned(day);
        }
        Answer answer = timeline.at(day);
        for (Timeline.Slot slot : timeline.slots()) {
            for (Timeline other : slot.all()) {
                if (answer.status().holds()
                        && Timeline.Slot.rivals(slot.rule(), timeline.tie(), other.tie())
                        && !other.silent(day)) {
                    answer = against(slot.rule(), answer, timeline, other, other.at(day));
                }
            }
        }
        return answer;
    }

    private static Answer against(
            Policy.Slot slot, Answer answer, Timeline mine, Timeline other, Answer rival) {
        if (!rival.status().holds() || together(answer, rival)) {
            return answer;
        }
        boolean later = rival.last().isAfter(answer.last());
        Timeline newer = later ? other : mine;
        LocalDate older = later ? answer.last() : rival.last();
        LocalDate newest = later ? rival.last() : answer.last();
        if (newest.equals(older)
                || (ChronoUnit.DAYS.between(older, newest) <= slot.settles()
                        && !newer.beganAfter(older))) {
            return opposed(Status.DISPUTED, Reason.CONTESTED, answer, rival, other.tie());
        }
        if (!later) {
            return answer;
        }
        Status status = newer.beganOnKnownDay(older) ? Status.ENDED : Status.ENDED_SOMETIME;
        return opposed(status, Reason.REPLACED, answer, rival, other.tie());
    }

    /// "A and B lead it": one report says both in one breath.
    private static boolean together(Answer answer, Answer rival) {
        return answer.pro().stream()
                .anyMatch(mark ->
                        rival.pro().stream()
                                .anyMatch(other -> together(mark.witness(), other.witness())));
    }

    private static boolean together(Witness one, Witness other) {
        return one.type() == other.type()
                && one.report() == other.report()
                && one.speaker() == other.speaker()
                && one.start().equals(other.start())
                && one.end().equals(other.end());
    }

    private static Answer opposed(
            Status status, Reason reason, Answer answer, Answer rival, Tie by) {
        List<Mark> con = new ArrayList<>(answer.con());
        con.addAll(rival.pro());
        List<Tie> rivals = new ArrayList<>(answer.rivals());
        rivals.add(by);
        return new Answer(status, reason, answer.pro(), con, answer.last(), rivals);
    }

    /// The policy's slot for which two ties are rivals.
    Optional<Policy.Slot> slot(Tie tie, Tie rival) {
        return policy.slots().stream()
                .filter(slot -> slot.types().contains(tie.type()))
                .filter(slot -> slot.types().contains(rival.type()))
                .filter(slot -> Timeline.Slot.rivals(slot, tie, rival))
                .findFirst();
    }
}
