package muster.casebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Groups numbers by pairs that belong together, refusing a pair that would bring together two that
/// are to stay apart. Each group goes by its lowest number.
final class Grouping {
    private final Map<Integer, Set<Integer>> groups = new TreeMap<>();
    private final Map<Integer, Integer> of = new HashMap<>();
    private final List<int[]> apart;

    /// @param apart pairs that never come together
    Grouping(Collection<Integer> all, List<int[]> apart) {
        this.apart = apart;
        for (int one : all) {
            groups.put(one, new TreeSet<>(Set.of(one)));
            of.put(one, one);
        }
    }

    void join(int one, int other) {
        int first = of.getOrDefault(one, one);
        int second = of.getOrDefault(other, other);
        if (first == second || kept(first, second)) {
            return;
        }
        int whole = Math.min(first, second);
        int part = Math.max(first, second);
        Set<Integer> moved = groups.getOrDefault(part, Set.of());
        groups.computeIfAbsent(whole, none -> new TreeSet<>()).addAll(moved);
        groups.remove(part);
        moved.forEach(number -> of.put(number, whole));
    }

    private boolean kept(int first, int second) {
        for (int[] pair : apart) {
            int one = of.getOrDefault(pair[0], pair[0]);
            int other = of.getOrDefault(pair[1], pair[1]);
            if ((one == first && other == second) || (one == second && other == first)) {
                return true;
            }
        }
        return false;
    }

    boolean holds(int number) {
        return of.containsKey(number);
    }

    /// The lowest number of the group that `number` is in.
    int group(int number) {
        return of.getOrDefault(number, number);
    }

    /// All numbers of the group with that lowest number.
    Set<Integer> of(int group) {
        return groups.getOrDefault(group, Set.of());
    }

    /// By the lowest number of each group, all its numbers.
    Map<Integer, Set<Integer>> groups() {
        return groups;
    }
}
