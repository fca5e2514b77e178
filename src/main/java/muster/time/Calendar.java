package muster.time;

import muster.model.Window;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// Which days a month, a season or a part of a year has (codebook, section 6). Parts: 1 early, 2
/// middle, 3 late; any other number means the whole.
final class Calendar {
    static final int HOUR = 0;
    static final int DAY = 1;
    static final int WEEK = 2;
    static final int MONTH = 3;
    static final int YEAR = 4;
    static final int DECADE = 5;

    private Calendar() {}

    static Window day(LocalDate day) {
        return new Window(day, day);
    }

    /// Unknown where the calendar has no such day.
    static Window day(int year, int month, int day) {
        try {
            return day(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Window.UNKNOWN;
        }
    }

    static Window month(int year, int month, int part) {
        YearMonth whole = YearMonth.of(year, month);
        return switch (part) {
            case 1 -> new Window(whole.atDay(1), whole.atDay(10));
            case 2 -> new Window(whole.atDay(11), whole.atDay(20));
            case 3 -> new Window(whole.atDay(21), whole.atEndOfMonth());
            default -> new Window(whole.atDay(1), whole.atEndOfMonth());
        };
    }

    static Window year(int year, int part) {
        return switch (part) {
            case 1 -> months(year, 1, 3);
            case 2 -> months(year, 5, 4);
            case 3 -> months(year, 10, 3);
            default -> months(year, 1, 12);
        };
    }

    /// `many` months from `month` on; may run into the next year.
    static Window months(int year, int month, int many) {
        YearMonth first = YearMonth.of(year, month);
        return new Window(first.atDay(1), first.plusMonths(many - 1L).atEndOfMonth());
    }

    /// Three months from `month` on; a part is one of them.
    static Window season(int year, int month, int part) {
        YearMonth first = YearMonth.of(year, month);
        YearMonth one = first.plusMonths(part - 1L);
        return part >= 1 && part <= 3
                ? months(one.getYear(), one.getMonthValue(), 1)
                : months(year, month, 3);
    }

    static Window decade(int year, int part) {
        return switch (part) {
            case 1 -> years(year, year + 3);
            case 2 -> years(year + 4, year + 6);
            case 3 -> years(year + 7, year + 9);
            default -> years(year, year + 9);
        };
    }

    static Window years(int first, int last) {
        return new Window(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /// Monday to Sunday.
    static Window week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Window(monday, monday.plusDays(6));
    }

    /// The calendar week, month, year or decade of `day`; for days the day itself.
    static Window period(LocalDate day, int unit, int part) {
        return switch (unit) {
            case WEEK -> week(day);
            case MONTH -> month(day.getYear(), day.getMonthValue(), part);
            case YEAR -> year(day.getYear(), part);
            case DECADE -> decade(day.getYear() / 10 * 10, part);
            default -> day(day);
        };
    }

    /// `many` units on, or back where negative; hours count as the days they fill.
    static LocalDate shift(LocalDate day, int unit, long many) {
        return switch (unit) {
            case HOUR -> day.plusDays(Long.signum(many) * ((Math.abs(many) + 23) / 24));
            case WEEK -> day.plusWeeks(many);
            case MONTH -> day.plusMonths(many);
            case YEAR -> day.plusYears(many);
            case DECADE -> day.plusYears(many * 10);
            default -> day.plusDays(many);
        };
    }

    /// Days around `many` units before `day`, a quarter of the span to each side: when something
    /// that has lasted so long began.
    static Window around(LocalDate day, int unit, long many) {
        LocalDate start = shift(day, unit, -many);
        long quarter = ChronoUnit.DAYS.between(start, day) / 4;
        return new Window(start.minusDays(quarter), start.plusDays(quarter));
    }
}
