package muster.casebook;

import org.jspecify.annotations.Nullable;

import java.util.function.LongFunction;

/// Keeps what was lately made of a number, where few numbers come again and again.
final class Recent<T> {
    private static final int BITS = 14;

    private final long[] numbers = new long[1 << BITS];
    private final @Nullable Object[] made = new @Nullable Object[1 << BITS];
    private final LongFunction<T> make;

    Recent(LongFunction<T> make) {
        this.make = make;
    }

    @SuppressWarnings("unchecked") // only T are put in
    T of(long number) {
        int at = (int) (number * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS);
        Object known = made[at];
        if (known == null || numbers[at] != number) {
            known = make.apply(number);
            numbers[at] = number;
            made[at] = known;
        }
        return (T) known;
    }
}
