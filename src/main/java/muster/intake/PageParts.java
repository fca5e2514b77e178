package muster.intake;

import muster.model.Part;

import org.jsoup.nodes.Element;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a block of a page is, by its element and the names that its makers gave it.
final class PageParts {
    private static final List<Named> NAMES =
            List.of(
                    new Named(Part.Kind.CAPTION, "caption", "captions", "figcaption"),
                    new Named(
                            Part.Kind.STANDFIRST,
                            "standfirst",
                            "dek",
                            "deck",
                            "subtitle",
                            "subheadline",
                            "subhead"),
                    new Named(Part.Kind.SEE_ALSO, "related", "readmore", "seealso", "recommended"),
                    new Named(Part.Kind.TAGS, "tags", "tag", "topics", "categories", "keywords"),
                    new Named(
                            Part.Kind.APPEAL,
                            "donate",
                            "donation",
                            "newsletter",
                            "subscribe",
                            "signup",
                            "paywall"),
                    new Named(
                            Part.Kind.NAVIGATION,
                            "share",
                            "sharing",
                            "social",
                            "breadcrumb",
                            "breadcrumbs",
                            "comments",
                            "pagination",
                            "toc",
                            "menu",
                            "nav",
                            "navigation",
                            "sidebar",
                            "advert",
                            "advertisement",
                            "promo",
                            "cookie",
                            "skip"),
                    new Named(Part.Kind.BYLINE, "byline", "dateline", "pubdate", "author", "meta"));

    private record Named(Part.Kind kind, Set<String> names) {
        Named(Part.Kind kind, String... names) {
            this(kind, Set.of(names));
        }
    }

    private final int whole;

    PageParts(Element main) {
        whole = main.text().length();
    }

    Optional<Part.Kind> of(Element block) {
        return byElement(block)
                .or(() -> byName(block).filter(ignored -> block.text().length() * 2 <= whole));
    }

    private static Optional<Part.Kind> byElement(Element block) {
        return switch (block.normalName()) {
            case "h1" -> Optional.of(Part.Kind.HEADLINE);
            case "figcaption" -> Optional.of(Part.Kind.CAPTION);
            case "nav" -> Optional.of(Part.Kind.NAVIGATION);
            case "footer" ->
                    byName(block)
                            .or(() ->
                                    Optional.of(
                                            block.selectFirst("[rel=tag]") == null
                                                    ? Part.Kind.NAVIGATION
                                                    : Part.Kind.TAGS));
            case "address" -> Optional.of(Part.Kind.BYLINE);
            case "aside" ->
                    byName(block)
                            .or(() ->
                                    linked(block)
                                            ? Optional.of(Part.Kind.SEE_ALSO)
                                            : Optional.empty());
            default -> Optional.empty();
        };
    }

    private static Optional<Part.Kind> byName(Element block) {
        String named = block.className() + " " + block.id() + " " + block.attr("itemprop");
        List<String> words = Arrays.asList(named.toLowerCase(Locale.ROOT).split("[^a-z]+"));
        if (words.contains("bio") || words.contains("author") && block.text().length() > 120) {
            return Optional.of(Part.Kind.AUTHOR_NOTE);
        }
        Optional<Part.Kind> kind =
                NAMES.stream()
                        .filter(name -> words.stream().anyMatch(name.names::contains))
                        .map(Named::kind)
                        .findFirst();
        return kind.filter(
                found -> small(found, block) && (words.contains("comments") || !running(block)));
    }

    /// Several paragraphs that are not mostly links: the report itself, whatever its name.
    private static boolean running(Element block) {
        return block.select("p").size() > 2 && !linked(block);
    }

    /// A block named for its byline that holds running text is a wrapper.
    private static boolean small(Part.Kind kind, Element block) {
        return switch (kind) {
            case BYLINE -> block.text().length() <= 200;
            case STANDFIRST, CAPTION -> block.text().length() <= 600;
            case TAGS -> block.text().length() <= 600 && block.selectFirst("h1, h2") == null;
            case HEADLINE, NAVIGATION, APPEAL, AUTHOR_NOTE, SEE_ALSO -> true;
        };
    }

    /// More than half of its text is links.
    private static boolean linked(Element block) {
        int links = 0;
        for (Element link : block.select("a")) {
            links += link.text().length();
        }
        return links * 2 > block.text().length();
    }
}
