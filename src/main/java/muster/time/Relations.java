package muster.time;

import muster.knowledge.Fault;
import muster.knowledge.Yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words that bind a time to what is said: `knowledge/time/relations.yaml`.
final class Relations {
    private static final int LONGEST = 6;
    private static final List<String> OTHER = List.of("passed over", "to");

    private final Map<String, TimeMention.Relation> phrases = new HashMap<>();
    private final Set<String> passedOver = new HashSet<>();
    private final Set<String> to = new HashSet<>();

    Relations(String file, Yaml yaml, List<Fault> faults) {
        if (!(yaml instanceof Yaml.Fields(var fields, var ignored))) {
            return;
        }
        fields.forEach((name, value) -> {
            if (OTHER.contains(name)) {
                (name.equals("to") ? to : passedOver).addAll(value.words());
                return;
            }
            try {
                TimeMention.Relation relation = TimeMention.Relation.valueOf(name);
                value.words().forEach(phrase -> phrases.put(phrase, relation));
            } catch (IllegalArgumentException e) {
                faults.add(
                        new Fault(
                                file,
                                value.line(),
                                "there is no relation '"
                                        + name
                                        + "'; known are "
                                        + List.of(TimeMention.Relation.values())
                                        + " and "
                                        + OTHER));
            }
        });
    }

    /// Binding words that end right before a time.
    ///
    /// @param first index of their first atom
    record Bound(TimeMention.Relation relation, int first) {}

    /// The longest binding words before atom `time`.
    Optional<Bound> before(List<Atom> atoms, int time) {
        Optional<Bound> direct = longest(atoms, time);
        int past = passOver(atoms, time);
        return direct.isPresent() || past == time ? direct : longest(atoms, past);
    }

    /// Where the words of `passed over` before atom `time` begin.
    int passOver(List<Atom> atoms, int time) {
        int at = time;
        while (at > 0) {
            if (passedOver.contains(atoms.get(at - 1).low())) {
                at--;
            } else if (at > 1 && passedOver.contains(text(atoms, at - 2, at))) {
                at -= 2;
            } else {
                break;
            }
        }
        return at;
    }

    private Optional<Bound> longest(List<Atom> atoms, int end) {
        for (int first = Math.max(0, end - LONGEST); first < end; first++) {
            TimeMention.Relation relation = phrases.get(text(atoms, first, end));
            if (relation != null) {
                return Optional.of(new Bound(relation, first));
            }
        }
        return Optional.empty();
    }

    /// How many atoms from `at` on say "to" between two times; 0 where they don't.
    int to(List<Atom> atoms, int at) {
        for (int many = 2; many >= 1; many--) {
            if (at + many <= atoms.size() && to.contains(text(atoms, at, at + many))) {
                return many;
            }
        }
        return 0;
    }

    private static String text(List<Atom> atoms, int first, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < end; i++) {
            text.append(i > first ? " " : "").append(atoms.get(i).low());
        }
        return text.toString();
    }
}
