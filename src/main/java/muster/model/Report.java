package muster.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One published text, kept as it came. Offsets everywhere index `text`.
///
/// @param published the day of publication; empty where nobody says it
/// @param parts the headline, captions and remains, in reading order, not overlapping
public record Report(
        String id,
        Optional<LocalDate> published,
        Optional<String> title,
        Optional<String> author,
        Optional<String> publisher,
        Optional<String> url,
        String text,
        List<Part> parts,
        List<SeeAlso> seeAlso) {
    public Report {
        parts = List.copyOf(parts);
        seeAlso = List.copyOf(seeAlso);
    }

    /// A report of which nothing but id, day and text is known.
    public static Report of(String id, Optional<LocalDate> published, String text) {
        return new Report(
                id,
                published,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                List.of(),
                List.of());
    }

    public Report withParts(List<Part> marked, List<SeeAlso> links) {
        return new Report(id, published, title, author, publisher, url, text, marked, links);
    }

    public Report publishedOn(Optional<LocalDate> day) {
        return new Report(id, day, title, author, publisher, url, text, parts, seeAlso);
    }

    /// What the text at `span` is, where it is not body.
    public Optional<Part.Kind> partAt(Span span) {
        return parts.stream()
                .filter(part -> part.span().overlaps(span))
                .map(Part::kind)
                .findFirst();
    }
}
