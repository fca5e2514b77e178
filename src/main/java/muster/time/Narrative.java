package muster.time;

import muster.model.Window;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/// Where in time a report's telling has come: the day of publication, and the last date named.
/// Lives for one report.
final class Narrative {
    private final Optional<LocalDate> published;
    private @Nullable Window last;
    private @Nullable Window lastDay;
    private boolean fresh;
    private Reckoned.Clock lastClock = Reckoned.Clock.NONE;
    private @Nullable Window named;
    private int namedIn = -1;
    private boolean news;
    private int paragraph;

    Narrative(Optional<LocalDate> published) {
        this.published = published;
    }

    Optional<LocalDate> published() {
        return published;
    }

    /// The last date named.
    Optional<Window> last() {
        return Optional.ofNullable(last);
    }

    /// What the last date was counted from.
    Reckoned.Clock lastClock() {
        return lastClock;
    }

    /// The last single day named.
    Optional<Window> lastDay() {
        return Optional.ofNullable(lastDay).or(this::last);
    }

    /// The last date, where this sentence names it.
    Optional<Window> here() {
        return last().filter(ignored -> fresh);
    }

    /// A new sentence begins.
    void enter(int nextParagraph) {
        paragraph = nextParagraph;
        fresh = false;
    }

    /// A date has been named; later words may count from it.
    ///
    /// @param anchors false for ranges and durations, whose year later dates do not take
    void note(Reckoned reckoned, boolean anchors) {
        if (reckoned.window().unknown() || reckoned.clock() == Reckoned.Clock.NONE) {
            return;
        }
        last = reckoned.window();
        fresh = true;
        if (last.after() != null && last.after().equals(last.before())) {
            lastDay = last;
        }
        lastClock = reckoned.clock();
        if (reckoned.clock() == Reckoned.Clock.PUBLISHED || !anchors) {
            named = null;
            news |= reckoned.clock() == Reckoned.Clock.PUBLISHED;
        } else {
            named = reckoned.window();
            namedIn = paragraph;
        }
    }

    /// A date has been named by the way: words like "then" may mean it, but no other date takes its
    /// year.
    void pass(Reckoned reckoned) {
        if (!reckoned.window().unknown() && reckoned.clock() != Reckoned.Clock.NONE) {
            last = reckoned.window();
            fresh = true;
            lastClock = reckoned.clock();
        }
    }

    /// Gives a day, month or season its year: that of the last date named, else the nearest one not
    /// after publication ("not before it" where the words speak of the future).
    Reckoned place(IntFunction<Window> inYear, boolean future) {
        Window byName = byName(inYear);
        if (byName != null && !future) {
            return Reckoned.of(byName, Reckoned.Clock.NARRATIVE);
        }
        return published
                .map(day -> Reckoned.of(nearest(inYear, day, future), Reckoned.Clock.PUBLISHED))
                .orElse(
                        byName == null
                                ? Reckoned.UNKNOWN
                                : Reckoned.of(byName, Reckoned.Clock.NARRATIVE));
    }

    private @Nullable Window byName(IntFunction<Window> inYear) {
        Window from = named;
        if (from == null || from.after() == null) {
            return null;
        }
        LocalDate start = from.after();
        Window there = inYear.apply(start.getYear());
        if (there.after() == null) {
            return null;
        }
        if (published.isEmpty()) {
            return there;
        }
        boolean sameStory = namedIn == paragraph || !news;
        boolean possible = !there.after().isAfter(published.get());
        // "left in May 2014 ... was appointed in January", written in March 2015: January 2015
        boolean backwards =
                there.after().isBefore(start) && start.getYear() >= published.get().getYear() - 1;
        return sameStory && possible && !backwards ? there : null;
    }

    private static Window nearest(IntFunction<Window> inYear, LocalDate day, boolean future) {
        for (int step = 0; step <= 8; step++) {
            Window there = inYear.apply(day.getYear() + (future ? step : -step));
            if (future
                    ? there.before() != null && !there.before().isBefore(day)
                    : there.after() != null && !there.after().isAfter(day)) {
                return there;
            }
        }
        return Window.UNKNOWN;
    }
}
