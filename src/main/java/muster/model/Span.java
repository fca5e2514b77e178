package muster.model;

/// A stretch of a report's text: UTF-16 offsets, `start` included, `end` not.
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /// The words that stand at this span of `text`.
    public String in(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The smallest span that holds both.
    public Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// In reading order; of two that start together the longer comes first.
    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(other.end, end);
    }
}
