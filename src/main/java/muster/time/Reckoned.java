package muster.time;

import muster.model.Window;

/// Days that words of time name, and from where they were counted.
///
/// @param clock what they were counted from
/// @param several a stretch of several days, months or years as a whole ("3-5 May", "2012-2014")
record Reckoned(Window window, Clock clock, boolean several) {
    static final Reckoned UNKNOWN = of(Window.UNKNOWN, Clock.NONE);

    static Reckoned of(Window window, Clock clock) {
        return new Reckoned(window, clock, false);
    }

    /// What words of time are counted from.
    enum Clock {
        /// The year is said.
        NAMED,
        /// The last date named.
        NARRATIVE,
        /// The day of publication.
        PUBLISHED,
        /// Nothing that later words could count from.
        NONE
    }
}
