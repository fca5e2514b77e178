package muster.time;

import muster.model.Window;

/// Works out which days words of time name.
final class Reckoner {
    private final CalendarDays calendar;
    private final PublishedDays published;
    private final NarrativeDays narrative;

    Reckoner(Narrative narrative) {
        this.calendar = new CalendarDays(narrative);
        this.published = new PublishedDays(narrative);
        this.narrative = new NarrativeDays(narrative);
    }

    /// @param future the words stand in a clause about what is still to come
    Reckoned reckon(Found found, boolean future) {
        return switch (found.rule().gives()) {
            case DATE -> calendar.date(found, future);
            case ISO -> calendar.iso(found);
            case SLASH -> calendar.slash(found);
            case DAYS -> calendar.days(found, future);
            case DAY_OF_MONTH -> narrative.dayOfMonth(found);
            case MONTH -> calendar.month(found, future);
            case HALF -> calendar.half(found, future);
            case WEEK_OF -> calendar.weekOf(found, future);
            case MONTH_SHIFT -> published.month(found);
            case MONTH_EARLIER -> published.earlierIn(calendar.month(found, false), found);
            case YEAR -> calendar.year(found);
            case YEARS -> calendar.years(found);
            case DECADE -> calendar.decade(found);
            case SEASON -> calendar.season(found, future);
            case SEASON_SHIFT -> published.season(found);
            case WEEKDAY -> published.weekday(found, future);
            case WEEKDAY_WEEK -> published.weekdayOfWeek(found);
            case WEEKDAY_NARRATIVE -> narrative.weekday(found);
            case WEEKEND -> published.weekend(found, future);
            case DEICTIC -> published.day(found.rule().value());
            case OVERNIGHT -> published.overnight();
            case PERIOD_SHIFT -> published.period(found, future);
            case AGO -> published.ago(found);
            case LATER -> narrative.later(found);
            case OFFSET -> narrative.offset(found);
            case NARRATIVE -> narrative.period(found, published);
            case PAST -> published.past(found);
            case COMING -> published.coming(found);
            case DURATION -> published.duration(found);
            case WITHIN -> narrative.within(found, future);
            case THEN -> narrative.then();
            case TURN -> calendar.turn(found);
            case FEAST -> calendar.feast(found, future);
            case SEPTEMBER_11 -> Reckoned.of(Calendar.day(2001, 9, 11), Reckoned.Clock.NONE);
            case VAGUE, NOW, VAGUE_DURATION -> Reckoned.of(Window.UNKNOWN, Reckoned.Clock.NONE);
        };
    }
}
