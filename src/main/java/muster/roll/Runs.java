package muster.roll;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Brings together, of a million things, those with the same hash: by sorting, on all cores, where
/// a table of them would be slow. Things are numbered from 0 in the order of adding.
final class Runs {
    private static final int PART = 5_000;
    private static final long NUMBER = 0xFFFF_FFFFL;

    private long[] keys;
    private int size;

    Runs(int expected) {
        keys = new long[Math.max(16, expected)];
    }

    /// Gives the thing its number.
    int add(int hash) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size] = (long) hash << Integer.SIZE | size;
        return size++;
    }

    int size() {
        return size;
    }

    /// Once all are added.
    ///
    /// @param run gets the numbers, ascending, of all things of one hash; by several threads at a
    ///   time
    void each(Consumer<int[]> run) {
        Arrays.parallelSort(keys, 0, size);
        int parts = size / PART + 1;
        IntStream.range(0, parts)
                .parallel()
                .forEach(part -> each(bound(part, parts), bound(part + 1, parts), run));
    }

    /// Where a part begins: no run is cut.
    private int bound(int part, int parts) {
        int at = (int) ((long) size * part / parts);
        while (at > 0 && at < size && together(at - 1, at)) {
            at++;
        }
        return at;
    }

    private boolean together(int one, int other) {
        return keys[one] >> Integer.SIZE == keys[other] >> Integer.SIZE;
    }

    private void each(int from, int to, Consumer<int[]> run) {
        int first = from;
        while (first < to) {
            int end = first + 1;
            while (end < to && together(first, end)) {
                end++;
            }
            int[] numbers = new int[end - first];
            for (int i = first; i < end; i++) {
                numbers[i - first] = (int) (keys[i] & NUMBER);
            }
            run.accept(numbers);
            first = end;
        }
    }
}
