package muster.time;

import static muster.time.Reckoned.Clock.NAMED;
import static muster.time.Reckoned.Clock.PUBLISHED;

import muster.model.Window;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/// Days named by the calendar: "7 June 2016", "mid-2015", "in July".
final class CalendarDays {
    private final Narrative narrative;

    CalendarDays(Narrative narrative) {
        this.narrative = narrative;
    }

    Reckoned date(Found found, boolean future) {
        int month = found.count("MONTH");
        int day = found.count("DAY");
        return placed(found, future, year -> Calendar.day(year, month, day));
    }

    Reckoned iso(Found found) {
        return named(Calendar.day(found.count("YEAR"), found.count("TWO"), found.count("TWO", 1)));
    }

    /// Only where there is no doubt which number is the month.
    Reckoned slash(Found found) {
        int one = found.count("N");
        int two = found.count("N", 1);
        if (one > 12 || one == two) {
            return named(Calendar.day(found.count("YEAR"), two, one));
        }
        return two > 12 ? named(Calendar.day(found.count("YEAR"), one, two)) : Reckoned.UNKNOWN;
    }

    Reckoned days(Found found, boolean future) {
        int month = found.count("MONTH");
        int first = found.count("DAY");
        int last = found.count("DAY", 1);
        Reckoned placed =
                placed(
                        found,
                        future,
                        year ->
                                across(
                                        Calendar.day(year, month, first),
                                        Calendar.day(year, month, last)));
        return new Reckoned(placed.window(), placed.clock(), true);
    }

    /// From the first day of one to the last of the other; unknown where that is no stretch.
    static Window across(Window first, Window last) {
        LocalDate after = first.after();
        LocalDate before = last.before();
        return after == null || before == null || before.isBefore(after)
                ? Window.UNKNOWN
                : new Window(after, before);
    }

    Reckoned month(Found found, boolean future) {
        int month = found.count("MONTH");
        int part = found.count("PART", "EDGE");
        return placed(found, future, year -> Calendar.month(year, month, part));
    }

    Reckoned half(Found found, boolean future) {
        int nth = found.count("NTH");
        if (found.has("MONTH")) {
            int month = found.count("MONTH");
            return placed(found, future, year -> halfMonth(year, month, nth));
        }
        int length = found.says("quarter") ? 3 : 6;
        int start = (nth - 1) * length + 1;
        return start > 12
                ? Reckoned.UNKNOWN
                : named(Calendar.months(found.count("YEAR"), start, length));
    }

    private static Window halfMonth(int year, int month, int nth) {
        Window whole = Calendar.month(year, month, 0);
        return nth == 1
                ? across(whole, Calendar.day(year, month, 15))
                : across(Calendar.day(year, month, 16), whole);
    }

    /// "the first week of May" has the days 1-7, the last week the last seven.
    Reckoned weekOf(Found found, boolean future) {
        int month = found.count("MONTH");
        int nth = found.count("NTH");
        return placed(
                found,
                future,
                year -> {
                    Window whole = Calendar.month(year, month, 0);
                    LocalDate end = whole.before();
                    if (end == null) {
                        return whole;
                    }
                    LocalDate start =
                            nth == Atom.NONE
                                    ? end.minusDays(6)
                                    : end.withDayOfMonth((nth - 1) * 7 + 1);
                    return new Window(
                            start, start.plusDays(6).isAfter(end) ? end : start.plusDays(6));
                });
    }

    Reckoned year(Found found) {
        return named(Calendar.year(found.count("YEAR"), found.count("PART", "EDGE")));
    }

    /// "2012-2014", "2012-14".
    Reckoned years(Found found) {
        int first = found.count("YEAR");
        int last = found.count("YEAR", 1);
        if (found.has("YY")) {
            last = first / 100 * 100 + found.count("YY");
        }
        return last < first
                ? Reckoned.UNKNOWN
                : new Reckoned(Calendar.years(first, last), NAMED, true);
    }

    Reckoned decade(Found found) {
        int decade = found.count("DECADE", "NINETIES");
        return Reckoned.of(Calendar.decade(decade, found.count("PART")), Reckoned.Clock.NONE);
    }

    Reckoned season(Found found, boolean future) {
        int month = found.count("SEASON", "FALL");
        int part = found.count("PART");
        return placed(found, future, year -> Calendar.season(year, month, part));
    }

    /// December and January around a New Year.
    Reckoned turn(Found found) {
        if (found.has("YEAR")) {
            return named(Calendar.months(found.count("YEAR") - 1, 12, 2));
        }
        return narrative
                .published()
                .map(day -> Reckoned.of(Calendar.months(day.getYear() - 1, 12, 2), PUBLISHED))
                .orElse(Reckoned.UNKNOWN);
    }

    Reckoned feast(Found found, boolean future) {
        int value = found.rule().value();
        return placed(found, future, year -> Calendar.day(year, value / 100, value % 100));
    }

    /// In the year that is said, in that of "last year" or "that year", else in the one that fits.
    private Reckoned placed(Found found, boolean future, IntFunction<Window> inYear) {
        if (found.has("YEAR")) {
            return named(inYear.apply(found.count("YEAR")));
        }
        if (found.has("SHIFT")) {
            return narrative
                    .published()
                    .map(day -> inYear.apply(day.getYear() + found.count("SHIFT")))
                    .map(window -> Reckoned.of(window, PUBLISHED))
                    .orElse(Reckoned.UNKNOWN);
        }
        if (found.says("that") || found.says("same")) {
            return narrative
                    .last()
                    .flatMap(last -> Optional.ofNullable(last.after()))
                    .map(day -> Reckoned.of(inYear.apply(day.getYear()), narrative.lastClock()))
                    .orElse(Reckoned.UNKNOWN);
        }
        return narrative.place(inYear, future);
    }

    private static Reckoned named(Window window) {
        return Reckoned.of(window, NAMED);
    }
}
