package muster.time;

import muster.model.Window;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;

/// Days counted from the last date named: "two days later", "that year", "until then". Unknown
/// where none has been named.
final class NarrativeDays {
    private final Narrative narrative;

    NarrativeDays(Narrative narrative) {
        this.narrative = narrative;
    }

    private Reckoned from(Function<Window, Window> reckoning) {
        return narrative
                .last()
                .map(last -> Reckoned.of(reckoning.apply(last), narrative.lastClock()))
                .orElse(Reckoned.UNKNOWN);
    }

    Reckoned then() {
        return from(last -> last);
    }

    Reckoned later(Found found) {
        boolean back =
                found.says("earlier")
                        || found.says("before")
                        || found.says("previously")
                        || found.says("beforehand");
        int unit = found.count("UNIT", "HOURS");
        int many = found.count("NUM");
        return unit == Calendar.HOUR
                ? narrative
                        .lastDay()
                        .map(day -> Reckoned.of(day, narrative.lastClock()))
                        .orElse(Reckoned.UNKNOWN)
                : from(last -> shifted(last, unit, back ? -many : many));
    }

    /// "took the airport on Tuesday, a day after guards opened fire": counted back from what the
    /// sentence has named.
    Reckoned offset(Found found) {
        int many = found.count("NUM");
        int unit = found.count("UNIT", "HOURS");
        return narrative
                .here()
                .map(window -> shifted(window, unit, found.says("after") ? -many : many))
                .map(window -> Reckoned.of(window, Reckoned.Clock.NONE))
                .orElse(Reckoned.UNKNOWN);
    }

    /// Days and hours move the window; weeks, months and years give the calendar's.
    private static Window shifted(Window last, int unit, int many) {
        LocalDate after = last.after();
        LocalDate before = last.before();
        if (after == null || before == null) {
            return Window.UNKNOWN;
        }
        return switch (unit) {
            case Calendar.HOUR -> last;
            case Calendar.DAY -> new Window(after.plusDays(many), before.plusDays(many));
            case Calendar.DECADE -> Calendar.year(after.getYear() + 10 * many, 0);
            default ->
                    Calendar.period(Calendar.shift(many < 0 ? after : before, unit, many), unit, 0);
        };
    }

    /// "the following month", "that year", "earlier that year", "by the end of the year".
    Reckoned period(Found found, PublishedDays published) {
        int in = found.has("DAYTIME") ? Calendar.DAY : found.count("UNIT", "PERIOD");
        boolean anyYear = found.says("the") && found.rule().value() == 0 && !found.says("same");
        if (anyYear
                && (narrative.last().isEmpty()
                        || narrative.lastClock() == Reckoned.Clock.PUBLISHED)) {
            return published.period(found, false);
        }
        int part = found.count("PART", "EDGE");
        if (in == Calendar.DAY && found.rule().value() == 0) {
            return narrative
                    .lastDay()
                    .map(day -> Reckoned.of(day, narrative.lastClock()))
                    .orElse(Reckoned.UNKNOWN);
        }
        return from(last -> {
            Window there = shifted(last, in, found.rule().value());
            LocalDate first = there.after();
            if (part != Atom.NONE && first != null) {
                return Calendar.period(first, in, part);
            }
            if (found.says("earlier")) {
                return CalendarDays.across(there, last);
            }
            return found.says("later") ? CalendarDays.across(last, there) : there;
        });
    }

    /// "the 28th": of the month last named, else the last 28th before publication.
    Reckoned dayOfMonth(Found found) {
        int day = found.count("ORD");
        Optional<LocalDate> month =
                narrative
                        .last()
                        .flatMap(last -> Optional.ofNullable(last.after()))
                        .or(() -> narrative.published().map(now -> back(now, day)));
        return month.map(in ->
                        Reckoned.of(
                                Calendar.day(in.getYear(), in.getMonthValue(), day),
                                narrative.last().isPresent()
                                        ? narrative.lastClock()
                                        : Reckoned.Clock.PUBLISHED))
                .orElse(Reckoned.UNKNOWN);
    }

    private static LocalDate back(LocalDate now, int day) {
        return day > now.getDayOfMonth() ? now.minusMonths(1) : now;
    }

    Reckoned weekday(Found found) {
        DayOfWeek weekday = DayOfWeek.of(found.count("WEEKDAY"));
        boolean back = found.says("previous") || found.says("preceding");
        return from(last -> {
            LocalDate day = back ? last.after() : last.before();
            return day == null
                    ? Window.UNKNOWN
                    : Calendar.day(
                            day.with(
                                    back
                                            ? TemporalAdjusters.previous(weekday)
                                            : TemporalAdjusters.next(weekday)));
        });
    }

    /// "within a week": of what was last named, or from publication on where it is still to come.
    Reckoned within(Found found, boolean future) {
        int many = found.count("NUM");
        int unit = found.count("UNIT");
        Optional<Window> from =
                future ? narrative.published().map(Calendar::day) : narrative.last();
        return from.map(
                        window -> {
                            LocalDate first = window.after();
                            LocalDate last = window.before();
                            return first == null || last == null
                                    ? Reckoned.UNKNOWN
                                    : Reckoned.of(
                                            new Window(first, Calendar.shift(last, unit, many)),
                                            Reckoned.Clock.NONE);
                        })
                .orElse(Reckoned.UNKNOWN);
    }
}
