package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.CasebookActor;
import muster.casebook.Parties;
import muster.casebook.Witness;
import muster.model.ClaimType;
import muster.model.Window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Gathers what bears on a roll, derives it, and names its parties.
final class RollMaker {
    private final Casebook casebook;
    private final Policy policy;
    private final RollQuery query;
    private final Set<Integer> actors;

    private record Derived(Timeline timeline, Answer answer, List<History.Period> periods) {}

    RollMaker(Casebook casebook, Policy policy, RollQuery query) {
        this.casebook = casebook;
        this.policy = policy;
        this.query = query;
        actors = query.actor().map(name -> ids(casebook, name)).orElse(Set.of());
    }

    private static Set<Integer> ids(Casebook casebook, String name) {
        return casebook.actors(name).stream()
                .map(CasebookActor::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Roll roll() {
        Derivation derivation = derivation();
        List<Derived> wanted = new ArrayList<>();
        for (Timeline timeline : derivation.timelines()) {
            if (wanted(timeline.tie())) {
                Answer answer = derivation.at(timeline, query.day());
                if (query.statuses().contains(answer.status())) {
                    wanted.add(new Derived(timeline, answer, List.of()));
                }
            }
        }
        return new Roll(query.day(), histories(wanted).stream().map(History::line).toList());
    }

    List<History> histories(Window days) {
        Derivation derivation = derivation();
        List<Derived> wanted = new ArrayList<>();
        for (Timeline timeline : derivation.timelines()) {
            if (wanted(timeline.tie())) {
                List<History.Period> periods = Periods.of(derivation, timeline, days);
                periods.removeIf(period -> !query.statuses().contains(period.status()));
                if (!periods.isEmpty()) {
                    LocalDate last = periods.getLast().to();
                    LocalDate day = last.isBefore(query.day()) ? last : query.day();
                    wanted.add(new Derived(timeline, derivation.at(timeline, day), periods));
                }
            }
        }
        return histories(wanted);
    }

    private boolean wanted(Tie tie) {
        return query.actor().isEmpty()
                || actors.contains(tie.subject())
                || actors.contains(tie.object());
    }

    private Derivation derivation() {
        return new Derivation(
                policy, query.actor().isEmpty() ? casebook.witnesses(query.sources()) : around());
    }

    /// What is said of these actors, and what is said of others that bears on it: acts that end
    /// their ties, rivals for the same slot.
    private Collection<Witness> around() {
        Set<Witness> witnesses =
                new LinkedHashSet<>(
                        casebook.witnesses(query.sources(), actors, Set.of(), List.of()));
        Set<Integer> others = new TreeSet<>();
        Set<Integer> places = new TreeSet<>();
        for (Witness witness : witnesses) {
            others.add(witness.subject());
            others.add(Math.max(0, witness.object()));
            places.add(witness.place());
        }
        others.removeAll(actors);
        others.remove(0);
        places.remove(0);
        Set<ClaimType> bearing = new TreeSet<>();
        policy.slots().forEach(slot -> bearing.addAll(slot.types()));
        policy.effects().forEach(effect -> bearing.add(effect.act()));
        witnesses.addAll(casebook.witnesses(query.sources(), others, places, List.copyOf(bearing)));
        return witnesses.stream().sorted(Comparator.comparing(Witness::claim)).toList();
    }

    private List<History> histories(List<Derived> wanted) {
        Set<Integer> objects = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        for (Derived derived : wanted) {
            Tie tie = derived.timeline().tie();
            objects.add(tie.subject());
            objects.add(tie.object());
            places.add(tie.place());
        }
        Parties parties = casebook.parties(objects, places);
        List<History> histories = new ArrayList<>(wanted.size());
        for (Derived derived : wanted) {
            RollLine line = Lines.line(derived.timeline().tie(), derived.answer(), parties);
            histories.add(new History(line, derived.periods()));
        }
        histories.sort(Comparator.comparing(History::line, Roll.ORDER));
        return histories;
    }
}
