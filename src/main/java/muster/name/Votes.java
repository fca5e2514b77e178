package muster.name;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What speaks for each sort, as weights: about 10 = the name says so, 5 = the words beside it say
/// so, 2 = they hint at it.
final class Votes {
    private final Map<Sort, Integer> weights = new EnumMap<>(Sort.class);

    Votes add(Sort sort, int weight) {
        weights.merge(sort, weight, Integer::sum);
        return this;
    }

    void addAll(Votes other) {
        other.weights.forEach(this::add);
    }

    int of(Sort sort) {
        return weights.getOrDefault(sort, 0);
    }

    boolean none() {
        return weights.isEmpty();
    }

    /// The sort with the most weight, the earlier of equals; none where nothing speaks for any.
    Optional<Sort> best() {
        Sort best = null;
        int most = 0;
        for (Map.Entry<Sort, Integer> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return Optional.ofNullable(best);
    }

    @Override
    public String toString() {
        return weights.toString();
    }
}
