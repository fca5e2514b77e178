package muster.intake;

import muster.model.Part;
import muster.model.Span;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes an element's text with blank lines between its blocks, and notes where the parts and
/// links are that its markup names.
final class PageText {
    /// The text of a page with what its markup says of it.
    record Rendered(String text, Structure structure) {}

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "center",
                    "dd",
                    "details",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "li",
                    "main",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "tfoot",
                    "thead",
                    "tr",
                    "ul");
    private static final Set<String> SILENT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "canvas",
                    "iframe",
                    "object",
                    "embed",
                    "head",
                    "input",
                    "select",
                    "textarea",
                    "button",
                    "audio",
                    "video",
                    "math",
                    "map",
                    "datalist",
                    "dialog");

    private final Element main;
    private final PageParts kinds;
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final List<Structure.Link> links = new ArrayList<>();
    private int breaks;
    private boolean space;
    private boolean inPart;
    private int preformatted;

    PageText(Element main) {
        this.main = main;
        this.kinds = new PageParts(main);
    }

    /// @param headline what to open with, where the element itself has no headline
    Rendered render(Optional<String> headline) {
        headline.ifPresent(words -> {
            int start = text.length();
            write(words);
            parts.add(new Part(Part.Kind.HEADLINE, new Span(start, text.length())));
            breaks = 2;
        });
        element(main);
        return new Rendered(text.toString(), new Structure(parts, links));
    }

    private void children(Element element) {
        preformatted += element.nameIs("pre") ? 1 : 0;
        for (Node node : element.childNodes()) {
            switch (node) {
                case TextNode words -> {
                    if (preformatted > 0) {
                        lines(words.getWholeText());
                    } else {
                        write(words.getWholeText());
                    }
                }
                case Element below -> element(below);
                default -> {}
            }
        }
        preformatted -= element.nameIs("pre") ? 1 : 0;
    }

    private void element(Element element) {
        String name = element.normalName();
        if (SILENT.contains(name) || hidden(element)) {
            return;
        }
        boolean block = BLOCKS.contains(name);
        Optional<Part.Kind> kind =
                block && !inPart && element != main ? kinds.of(element) : Optional.empty();
        if (name.equals("br")) {
            breaks = Math.min(2, breaks + 1);
        } else if (kind.isPresent()) {
            part(element, kind.get());
        } else if (block) {
            breaks = 2;
            children(element);
            breaks = 2;
        } else if (name.equals("a") && element.hasAttr("href")) {
            link(element);
        } else {
            boolean cell = name.equals("td") || name.equals("th");
            if (cell && !text.isEmpty() && breaks == 0) {
                text.append('\t');
            }
            children(element);
        }
    }

    private static boolean hidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private void part(Element element, Part.Kind kind) {
        breaks = 2;
        inPart = true;
        int before = text.length();
        children(element);
        inPart = false;
        breaks = 2;
        Span span = Lines.strip(new Span(before, text.length()), text);
        if (span.length() > 0) {
            parts.add(new Part(kind, span));
        }
    }

    private void link(Element element) {
        space = space || element.previousSibling() instanceof Element before && before.nameIs("a");
        int start = text.length();
        children(element);
        Span span = Lines.strip(new Span(start, text.length()), text);
        String written = element.attr("href").strip();
        String whole = element.absUrl("href");
        if (span.length() > 0 && !written.startsWith("#") && !written.startsWith("javascript:")) {
            links.add(new Structure.Link(span, whole.isEmpty() ? written : whole));
        }
    }

    /// White space, however much of it, is one space.
    private void write(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Lines.space(c)) {
                space = true;
            } else {
                part();
                text.append(c == 0 ? '\ufffd' : c);
            }
        }
    }

    private void lines(String words) {
        for (String line : words.split("\\R", -1)) {
            write(line);
            breaks = Math.min(2, breaks + 1);
        }
    }

    private void part() {
        if (!text.isEmpty() && breaks > 0) {
            text.append(breaks == 1 ? "\n" : "\n\n");
        } else if (!text.isEmpty() && space) {
            text.append(' ');
        }
        breaks = 0;
        space = false;
    }
}
