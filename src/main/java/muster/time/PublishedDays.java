package muster.time;

import static muster.time.Reckoned.Clock.NONE;
import static muster.time.Reckoned.Clock.PUBLISHED;

import muster.model.Window;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Function;

/// Days counted from the day of publication: "yesterday", "on Tuesday", "late last year". Without
/// that day all of them are unknown.
final class PublishedDays {
    private final Narrative narrative;

    PublishedDays(Narrative narrative) {
        this.narrative = narrative;
    }

    private Reckoned from(Function<LocalDate, Window> reckoning) {
        return narrative
                .published()
                .map(day -> Reckoned.of(reckoning.apply(day), PUBLISHED))
                .orElse(Reckoned.UNKNOWN);
    }

    /// Words that name a stretch up to now or from now on: no later words count from it.
    private Reckoned stretch(Function<LocalDate, Window> reckoning) {
        return Reckoned.of(from(reckoning).window(), NONE);
    }

    Reckoned day(int offset) {
        return from(day -> Calendar.day(day.plusDays(offset)));
    }

    Reckoned overnight() {
        return from(day -> new Window(day.minusDays(1), day));
    }

    Reckoned weekday(Found found, boolean future) {
        DayOfWeek weekday = DayOfWeek.of(found.count("WEEKDAY"));
        boolean past = found.says("past") || found.count("SHIFT") == -1;
        boolean next = future || found.count("SHIFT") == 1;
        return from(day -> {
            if (past) {
                return Calendar.day(day.with(TemporalAdjusters.previous(weekday)));
            }
            return Calendar.day(
                    day.with(
                            next
                                    ? TemporalAdjusters.next(weekday)
                                    : TemporalAdjusters.previousOrSame(weekday)));
        });
    }

    Reckoned weekdayOfWeek(Found found) {
        int shift = found.count("SHIFT");
        int weekday = found.count("WEEKDAY");
        return from(day ->
                Calendar.day(
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusWeeks(shift)
                                .plusDays(weekday - 1L)));
    }

    Reckoned weekend(Found found, boolean future) {
        boolean coming = future || found.says("next");
        return from(day -> {
            LocalDate saturday =
                    day.with(
                            coming
                                    ? TemporalAdjusters.next(DayOfWeek.SATURDAY)
                                    : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            LocalDate sunday = saturday.plusDays(1);
            return new Window(saturday, !coming && sunday.isAfter(day) ? day : sunday);
        });
    }

    /// "late last year", "earlier this month", "this week": up to the day of publication where the
    /// period holds it.
    Reckoned period(Found found, boolean future) {
        int unit = unit(found);
        int own = found.rule().value();
        int shift = found.says("past") ? -1 : own != 0 ? own : found.count("SHIFT");
        return from(day -> {
            LocalDate there = Calendar.shift(day, unit, shift == Atom.NONE ? 0 : shift);
            Window window =
                    found.has("NTH")
                            ? Calendar.months(there.getYear(), found.count("NTH") == 1 ? 1 : 7, 6)
                            : Calendar.period(there, unit, found.count("PART", "EDGE"));
            return cut(window, day, future || found.says("later"));
        });
    }

    /// The side of `window` before `day`, or from it on; the whole where the day is not in it.
    private static Window cut(Window window, LocalDate day, boolean after) {
        LocalDate first = window.after();
        LocalDate last = window.before();
        if (first == null || last == null || day.isBefore(first) || day.isAfter(last)) {
            return window;
        }
        return after ? new Window(day, last) : new Window(first, day);
    }

    Reckoned earlierIn(Reckoned month, Found found) {
        return new Reckoned(
                narrative
                        .published()
                        .map(day -> cut(month.window(), day, found.says("later")))
                        .orElse(month.window()),
                month.clock(),
                false);
    }

    /// "last November" is the last one that was over, "this March" the one of this year.
    Reckoned month(Found found) {
        int month = found.count("MONTH");
        int shift = found.says("past") ? -1 : found.count("SHIFT");
        return from(day -> {
            int year = day.getYear();
            if (shift < 0 && month >= day.getMonthValue()) {
                year--;
            } else if (shift > 0 && month <= day.getMonthValue()) {
                year++;
            }
            return Calendar.month(year, month, found.count("PART"));
        });
    }

    Reckoned season(Found found) {
        int month = found.count("SEASON", "FALL");
        int shift = found.says("past") ? -1 : found.count("SHIFT");
        return from(day -> {
            int year = day.getYear() + 1;
            while (!fits(Calendar.season(year, month, 0), day, shift)) {
                year--;
            }
            if (shift > 0) {
                year++;
            }
            return cut(Calendar.season(year, month, found.count("PART")), day, false);
        });
    }

    private static boolean fits(Window season, LocalDate day, int shift) {
        LocalDate edge = shift < 0 ? season.before() : season.after();
        return edge != null && (shift < 0 ? edge.isBefore(day) : !edge.isAfter(day));
    }

    Reckoned ago(Found found) {
        int many = found.says("half") && !found.has("NUM") ? 5 : found.count("NUM");
        int unit = found.says("half") && !found.has("NUM") ? Calendar.YEAR : found.count("UNIT");
        return from(day -> {
            LocalDate there = Calendar.shift(day, unit, -many);
            return unit == Calendar.HOUR
                    ? new Window(there, day)
                    : Calendar.period(there, unit == Calendar.DECADE ? Calendar.YEAR : unit, 0);
        });
    }

    /// "in the past two weeks"; "in recent days" is a week, "in recent weeks" four.
    Reckoned past(Found found) {
        int many = found.has("NUM") ? found.count("NUM") : 1;
        int unit = unit(found);
        if (found.has("MANY")) {
            return switch (unit) {
                case Calendar.HOUR -> stretch(day -> new Window(day.minusDays(1), day));
                case Calendar.DAY -> stretch(day -> new Window(day.minusDays(7), day));
                case Calendar.WEEK -> stretch(day -> new Window(day.minusDays(28), day));
                default -> Reckoned.UNKNOWN;
            };
        }
        return stretch(day -> new Window(Calendar.shift(day, unit, -many), day));
    }

    Reckoned coming(Found found) {
        int many = found.has("NUM") ? found.count("NUM") : 1;
        int unit = unit(found);
        if (found.has("MANY")) {
            return switch (unit) {
                case Calendar.DAY -> stretch(day -> new Window(day, day.plusDays(7)));
                case Calendar.WEEK -> stretch(day -> new Window(day, day.plusDays(28)));
                default -> Reckoned.UNKNOWN;
            };
        }
        return stretch(day -> new Window(day, Calendar.shift(day, unit, many)));
    }

    /// When something began that has lasted so long.
    Reckoned duration(Found found) {
        int many = found.has("NUM") ? found.count("NUM") : 1;
        return found.has("MANY") || unit(found) == Calendar.HOUR
                ? Reckoned.UNKNOWN
                : stretch(day -> Calendar.around(day, unit(found), many));
    }

    private static int unit(Found found) {
        int unit = found.count("UNIT", "PERIOD");
        return unit == Atom.NONE && found.has("MANY")
                ? found.count("MANY")
                : unit == Atom.NONE ? Calendar.DAY : unit;
    }
}
