package muster.model;

/// A marked stretch of a report that is not running text. What is unmarked is the body.
public record Part(Kind kind, Span span) {
    /// What the stretch is. Remains are no part of what the report says; the others make claims
    /// like the body.
    public enum Kind {
        HEADLINE(false),
        STANDFIRST(false),
        CAPTION(false),
        BYLINE(true),
        NAVIGATION(true),
        APPEAL(true),
        AUTHOR_NOTE(true),
        TAGS(true),
        SEE_ALSO(true);

        private final boolean remains;

        Kind(boolean remains) {
            this.remains = remains;
        }

        /// Left over from the page: makes no claims.
        public boolean remains() {
            return remains;
        }
    }
}
