package muster.model;

/// The words that carry a claim; `text` stands in the report's text at `span`.
public record Quote(Span span, String text) {
    public static Quote of(Span span, String reportText) {
        return new Quote(span, span.in(reportText));
    }
}
