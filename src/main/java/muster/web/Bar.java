package muster.web;

import muster.roll.History;
import muster.roll.Status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A tie drawn along a line of time.
///
/// @param segments in order, in percent of the line
public record Bar(List<Segment> segments) {
    /// Days of one status.
    ///
    /// @param style names the look: `certain`, `presumed`, `possible`, `disputed`, `over`, or,
    ///   where it may have begun or ended on any of these days, `rising` and `falling`
    /// @param left percent of the line, with a point
    /// @param width percent of the line, with a point
    public record Segment(String style, String left, String width, String said) {}

    /// The days that a line of time shows.
    public record Scale(LocalDate from, LocalDate to) {
        /// Where a day stands, 0 to 100.
        public double percent(LocalDate day) {
            double all = Math.max(1, ChronoUnit.DAYS.between(from, to));
            return Math.clamp(ChronoUnit.DAYS.between(from, day) / all * 100, 0.0, 100.0);
        }

        public String at(LocalDate day) {
            return number(percent(day));
        }

        /// The starts of years that are to be named: at most a dozen.
        public List<LocalDate> years() {
            int first = from.getYear() + (from.getDayOfYear() == 1 ? 0 : 1);
            int step = Math.max(1, (to.getYear() - first) / 10 + 1);
            List<LocalDate> years = new ArrayList<>();
            for (int year = first; year <= to.getYear(); year += step) {
                years.add(LocalDate.of(year, 1, 1));
            }
            return years;
        }
    }

    static Bar of(History history, Scale scale) {
        List<Segment> segments = new ArrayList<>();
        List<History.Period> periods = history.periods();
        for (int i = 0; i < periods.size(); i++) {
            History.Period period = periods.get(i);
            LocalDate from = period.from().isBefore(scale.from()) ? scale.from() : period.from();
            LocalDate to = period.to().isAfter(scale.to()) ? scale.to() : period.to().plusDays(1);
            if (to.isAfter(from)) {
                double left = scale.percent(from);
                double width = Math.max(0.6, scale.percent(to) - left);
                segments.add(
                        new Segment(
                                style(periods, i),
                                number(Math.min(left, 99.4)),
                                number(width),
                                period.toString()));
            }
        }
        return new Bar(segments);
    }

    /// Days on which a tie possibly holds lead up to days on which it does, or away from them.
    private static String style(List<History.Period> periods, int at) {
        Status status = periods.get(at).status();
        if (status != Status.POSSIBLY) {
            return style(status);
        }
        if (at + 1 < periods.size() && periods.get(at + 1).status().holds()) {
            return "rising";
        }
        return at > 0 && periods.get(at - 1).status().holds() ? "falling" : "possible";
    }

    /// How a status looks, in drawings and tables.
    public static String style(Status status) {
        return switch (status) {
            case CERTAINLY -> "certain";
            case PRESUMABLY -> "presumed";
            case POSSIBLY -> "possible";
            case DISPUTED -> "disputed";
            case DENIED, ENDED, ENDED_SOMETIME, NOT_YET, NOT_KNOWN -> "over";
        };
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
