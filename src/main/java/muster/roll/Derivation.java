package muster.roll;

import muster.casebook.Witness;
import muster.model.ClaimType;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// All ties that claims speak of, and what holds of them on a day when acts and rivals for the same
/// slot are taken into account.
final class Derivation {
    private record Key(int slot, int one, int other) {
        @Override
        public int hashCode() {
            return Tie.spread(slot, one, other, 0);
        }
    }

    private final Policy policy;
    private final Set<ClaimType> slotted = EnumSet.noneOf(ClaimType.class);
    private final Map<Tie, Timeline> byTie;
    private final List<Timeline> timelines = new ArrayList<>();
    private final Map<Key, List<Timeline>> slots = new HashMap<>();

    Derivation(Policy policy, Collection<Witness> witnesses) {
        this.policy = policy;
        byTie = HashMap.newHashMap(witnesses.size());
        policy.slots().forEach(slot -> slotted.addAll(slot.types()));
        Effects effects = new Effects(policy);
        for (Witness witness : witnesses) {
            if (witness.type().tie()) {
                timeline(Tie.of(witness)).add(witness);
            }
            effects.add(witness, this::timeline);
        }
        timelines.parallelStream().forEach(effects::apply);
        for (Timeline timeline : timelines) {
            keys(timeline.tie())
                    .forEach(key ->
                            slots.computeIfAbsent(key, none -> new ArrayList<>(2)).add(timeline));
        }
    }

    Timeline timeline(Tie tie) {
        return byTie.computeIfAbsent(
                tie,
                of -> {
                    Timeline timeline = new Timeline(of, policy);
                    timelines.add(timeline);
                    return timeline;
                });
    }

    /// In the order in which claims first speak of them.
    Collection<Timeline> timelines() {
        return timelines;
    }

    private List<Key> keys(Tie tie) {
        if (!slotted.contains(tie.type())) {
            return List.of();
        }
        List<Key> keys = new ArrayList<>(1);
        List<Policy.Slot> all = policy.slots();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).types().contains(tie.type())) {
                keys.add(
                        switch (all.get(i).per()) {
                            case SUBJECT -> new Key(i, tie.subject(), 0);
                            case OBJECT -> new Key(i, tie.object(), 0);
                            case PLACE -> new Key(i, tie.place(), 0);
                            case PAIR ->
                                    new Key(
                                            i,
                                            Math.min(tie.subject(), tie.object()),
                                            Math.max(tie.subject(), tie.object()));
                        });
            }
        }
        return keys;
    }

    /// Others may want its place: an answer about it depends on theirs.
    boolean slotted(Timeline timeline) {
        return slotted.contains(timeline.tie().type());
    }

    /// Makes ready for the answers of a day to be asked for side by side: ties that share a slot
    /// ask each other, so each is first asked by itself.
    void askAll(LocalDate day) {
        timelines.parallelStream().filter(this::slotted).forEach(timeline -> timeline.at(day));
    }

    /// The days on which an answer about this tie may turn.
    TreeSet<LocalDate> turns(Timeline timeline) {
        TreeSet<LocalDate> turns = timeline.turns();
        for (Key key : keys(timeline.tie())) {
            for (Timeline rival : slots.getOrDefault(key, List.of())) {
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
        if (!slotted(timeline)) {
            // nobody asks for it again: it need not be kept
            return timeline.reckoned(day);
        }
        Answer answer = timeline.at(day);
        for (Key key : keys(timeline.tie())) {
            Policy.Slot slot = policy.slots().get(key.slot());
            for (Timeline other : slots.getOrDefault(key, List.of())) {
                if (answer.status().holds()
                        && rivals(slot, timeline.tie(), other.tie())
                        && !other.silent(day)) {
                    answer = against(slot, answer, timeline, other, other.at(day));
                }
            }
        }
        return answer;
    }

    private static boolean rivals(Policy.Slot slot, Tie tie, Tie other) {
        ClaimType type = tie.type();
        return !tie.equals(other) && (slot.types().size() == 1 || type != other.type());
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
                .filter(slot -> rivals(slot, tie, rival))
                .findFirst();
    }

    /// Something speaks against it, or others want its place: it may be disputed on some day.
    boolean disputable(Timeline timeline) {
        return timeline.opposed()
                || keys(timeline.tie()).stream()
                        .anyMatch(key -> slots.getOrDefault(key, List.of()).size() > 1);
    }
}
