package muster.intake;

import muster.model.Part;
import muster.model.Span;

import java.util.List;

/// What a page's own markup says about its text.
///
/// @param parts stretches that the page itself calls caption, byline, navigation ...
/// @param links the links in the text, with their addresses
record Structure(List<Part> parts, List<Link> links) {
    static final Structure NONE = new Structure(List.of(), List.of());

    /// A link of a page.
    record Link(Span span, String url) {}

    Structure {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
    }
}
