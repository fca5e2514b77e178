package muster.web;

import muster.casebook.FiledClaim;
import muster.model.Span;

/// A claim's words within what stands around them in the report.
///
/// @param before what stands before the words in the same paragraph, cut where it is long
/// @param after what stands behind them
public record InView(ToldClaim claim, String before, String after) {
    /// Characters on both sides.
    private static final int AROUND = 220;

    /// @param text the report's
    static InView of(FiledClaim filed, ToldClaim told, String text) {
        Span quote = filed.claim().quote().span();
        int paragraph = text.lastIndexOf('\n', Math.max(0, quote.start() - 1)) + 1;
        int from = Math.max(paragraph, quote.start() - AROUND);
        int line = text.indexOf('\n', quote.end());
        int end = line < 0 ? text.length() : line;
        int to = Math.min(end, quote.end() + AROUND);
        return new InView(
                told,
                (from > paragraph ? "…" : "") + text.substring(from, quote.start()),
                text.substring(quote.end(), Math.max(quote.end(), to)) + (to < end ? "…" : ""));
    }
}
