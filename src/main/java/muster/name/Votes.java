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

    void drop(Sort sort) {
        weights.remove(sort);
    }

    int of(Sort sort) {
        return weights.getOrDefault(sort, 0);
    }

    /// Becomes the sum of both.
    void take(Votes left, Votes right) {
        weights.clear();
        addAll(left);
        addAll(right);
    }

    /// The same, with no more than `most` for groups and persons, of which the smallest hints are
    /// many.
    Votes capped(int most) {
        Votes capped = new Votes();
        weights.forEach((sort, weight) ->
                capped.add(
                        sort,
                        sort == Sort.GROUP || sort == Sort.PERSON
                                ? Math.min(most, weight)
                                : weight));
        return capped;
    }

    boolean none() {
        return weights.isEmpty();
    }

    /// The sort with the most weight, the earlier of equals; none where nothing speaks for any. A
    /// coalition is a group too, so what speaks for a group does not speak against it.
    Optional<Sort> best() {
        Sort best = null;
        int most = 0;
        for (Map.Entry<Sort, Integer> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        boolean coalition =
                best == Sort.GROUP && of(Sort.COALITION) >= 7
                        || best == Sort.ORGANISATION && most < 10 && of(Sort.COALITION) >= 5;
        return Optional.ofNullable(coalition ? Sort.COALITION : best);
    }

    @Override
    public String toString() {
        return weights.toString();
    }
}
