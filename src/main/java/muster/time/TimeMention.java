package muster.time;

import muster.model.Span;
import muster.model.Window;

import java.time.LocalDate;
import java.util.Optional;

/// Words of time in a report, worked out.
///
/// @param sentence index of the sentence; `first`, `last`, `head` indexes of its tokens (`last`
///   included); the preposition belongs to it ("since 2012", "in July")
/// @param relation how the words bind what they are said of
/// @param window the days that they name; unknown where there is nothing to count from ("yesterday"
///   without a publication date)
/// @param until for `FROM_TO` and `BETWEEN` the window of the end
/// @param heads it is a line of its own, the head of what follows: "4 May 1998"
/// @param rule which rule worked it out, e.g. `month.last`
public record TimeMention(
        int sentence,
        int first,
        int last,
        int head,
        Span span,
        String text,
        Relation relation,
        Window window,
        Optional<Window> until,
        String rule,
        boolean heads) {
    /// How words of time bind what they are said of.
    public enum Relation {
        /// "last month", "on Tuesday", "in 2014", "two days later", "late last year".
        AT,
        /// "since 2012", "from May".
        SINCE,
        /// "until D", "up to 2014".
        UNTIL,
        /// "from September 2014 to September 2015": it began in one and ended in the other.
        FROM_TO,
        /// "between May and July", "3-5 May", "2012-2014": an act on some day of the stretch, a tie
        /// through all of it.
        BETWEEN,
        /// "for two years": the window holds the start.
        FOR,
        /// "before 2011", "prior to the truce of May".
        BEFORE,
        /// "after May".
        AFTER,
        /// "by 1 March", "within a week": a deadline.
        BY
    }

    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(window.after());
    }

    /// The same words where they are a line of their own.
    TimeMention heading() {
        return new TimeMention(
                sentence, first, last, head, span, text, relation, window, until, rule, true);
    }

    /// All days from the first named to the last: of a stretch the whole.
    public Window whole() {
        return until.map(end -> CalendarDays.across(window, end)).orElse(window);
    }

    /// "now", "currently", "still": a word of the present, without days of its own.
    public boolean present() {
        return rule.equals("now");
    }

    /// The same words, said to bind otherwise.
    public TimeMention as(Relation other) {
        return new TimeMention(
                sentence, first, last, head, span, text, other, window, until, rule, heads);
    }

    /// From the days that they name to `day`, on some day of the stretch.
    public TimeMention through(LocalDate day) {
        Optional<Window> end = Optional.of(new Window(day, day));
        return new TimeMention(
                sentence,
                first,
                last,
                head,
                span,
                text,
                Relation.BETWEEN,
                window,
                end,
                rule,
                heads);
    }

    /// What happened then can share these words with what happened beside it.
    boolean simultaneous() {
        return switch (relation) {
            case AT, BETWEEN -> !present();
            case BY -> true;
            case SINCE, UNTIL, FROM_TO, FOR, BEFORE, AFTER -> false;
        };
    }

    boolean oneDay() {
        return relation == Relation.AT
                && window.after() != null
                && window.after().equals(window.before());
    }
}
