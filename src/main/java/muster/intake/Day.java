package muster.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a written day of publication. Of a time with a zone, the day as written there counts. Days
/// that could be read two ways (06/07/2016) are left alone.
final class Day {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String CLOCK = "(?:[,\\sT|·-]+(?:at\\s+)?\\d{1,2}[:.]\\d{2}.{0,30})?";
    private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:[T\\s].{0,40})?");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    WEEKDAY
                            + "(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+"
                            + MONTH
                            + ",?[\\s-]+(\\d{4})"
                            + CLOCK);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    WEEKDAY + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})" + CLOCK);

    private Day() {}

    /// The day, where the whole of `written` is one.
    static Optional<LocalDate> of(String written) {
        if (written.length() > 100) {
            return Optional.empty();
        }
        String low = written.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(low.toUpperCase(Locale.ROOT));
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(low);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(low);
        if (monthFirst.matches()) {
            return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        return Optional.empty();
    }

    private static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3)) + 1;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return date.getYear() >= 1800 && date.getYear() < 2200
                    ? Optional.of(date)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
