package muster.casebook;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Days as integers that sort and that a person can read: 2016-06-07 is 20160607.
final class Days {
    private Days() {}

    static int number(LocalDate day) {
        return day.getYear() * 10000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    static @Nullable Integer numberOrNull(@Nullable LocalDate day) {
        return day == null ? null : number(day);
    }

    static @Nullable LocalDate day(@Nullable Integer number) {
        return number == null
                ? null
                : LocalDate.of(number / 10000, number / 100 % 100, number % 100);
    }
}
