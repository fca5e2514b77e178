package muster.roll;

import muster.model.ClaimType;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// The order of [Roll]'s lines. Ranks are small numbers, so that they are counted, not compared.
final class LineOrder {
    private final Called called;

    LineOrder(Called called) {
        this.called = called;
    }

    /// By type, then by the names of the parties; where these are the same, as they came.
    <T> List<T> sorted(List<T> all, Function<T, Tie> tie) {
        int[] order = new int[all.size()];
        Arrays.setAll(order, i -> i);
        Tie[] ties = new Tie[all.size()];
        Arrays.setAll(ties, i -> tie.apply(all.get(i)));
        int[] ranks = new int[all.size()];
        int[] byObject = pass(order, ranks(ranks, ties, called::rankOfObject), called.ranks());
        int[] bySubject = pass(byObject, ranks(ranks, ties, called::rankOfSubject), called.ranks());
        int types = ClaimType.values().length;
        int[] byType = pass(bySubject, ranks(ranks, ties, one -> one.type().ordinal()), types);
        return Arrays.stream(byType).mapToObj(all::get).toList();
    }

    private static int[] ranks(int[] ranks, Tie[] ties, ToIntFunction<Tie> rank) {
        Arrays.parallelSetAll(ranks, i -> rank.applyAsInt(ties[i]));
        return ranks;
    }

    /// Sorts by one rank and leaves what has the same in its order.
    ///
    /// @param below all ranks are
    private static int[] pass(int[] order, int[] ranks, int below) {
        int[] starts = new int[below + 1];
        for (int rank : ranks) {
            starts[rank + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] sorted = new int[order.length];
        for (int one : order) {
            sorted[starts[ranks[one]]++] = one;
        }
        return sorted;
    }
}
