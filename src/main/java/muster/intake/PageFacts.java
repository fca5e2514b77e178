package muster.intake;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a page says about itself: in meta elements, JSON-LD, and elements of known names.
final class PageFacts {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int DEEPEST = 8;

    private final Document page;
    private final List<JsonNode> data = new ArrayList<>();

    PageFacts(Document page) {
        this.page = page;
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                gather(MAPPER.readTree(script.data()), 0);
            } catch (JacksonException e) {
                // A page with broken data still has its text.
                continue;
            }
        }
    }

    private void gather(JsonNode node, int depth) {
        if (node.isObject()) {
            data.add(node);
        }
        if (depth < DEEPEST && node.isContainer()) {
            node.values().forEach(below -> gather(below, depth + 1));
        }
    }

    Facts of(Element main) {
        return Facts.of(field ->
                switch (field) {
                    case "title" -> title(main);
                    case "published" -> published(main);
                    case "author" -> author(main);
                    case "publisher" -> publisher();
                    case "url" -> url();
                    default -> Optional.empty();
                });
    }

    /// The first heading of the text, else what the page calls itself, without the site's name.
    Optional<String> title(Element main) {
        Optional<String> headings = only(main).or(() -> only(page));
        return headings.or(() -> meta("og:title", "twitter:title", "dc.title", "citation_title"))
                .or(() -> data("headline"))
                .or(() -> said(page.title().replaceFirst("\\s+[|–—-]\\s+[^|–—-]{2,60}$", "")));
    }

    private static Optional<String> only(Element within) {
        List<Element> headings = within.select("h1");
        return headings.size() == 1 ? said(headings.getFirst().text()) : Optional.empty();
    }

    private Optional<String> published(Element main) {
        Optional<String> meta =
                meta(
                                "article:published_time",
                                "og:published_time",
                                "datepublished",
                                "date",
                                "pubdate",
                                "publishdate",
                                "publish-date",
                                "dc.date",
                                "dc.date.issued",
                                "dcterms.date",
                                "dcterms.created",
                                "parsely-pub-date",
                                "sailthru.date",
                                "citation_publication_date",
                                "article.published")
                        .or(() -> data("datePublished"));
        return meta.filter(day -> Day.of(day).isPresent())
                .or(() -> time(main))
                .or(() -> time(page))
                .or(() -> meta);
    }

    private static Optional<String> time(Element within) {
        return within.select("time").stream()
                .filter(time -> time.parents().select("aside, footer, nav").isEmpty())
                .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text())
                .filter(day -> Day.of(day).isPresent())
                .findFirst();
    }

    private Optional<String> author(Element main) {
        return meta(
                        "author",
                        "article:author",
                        "parsely-author",
                        "sailthru.author",
                        "dc.creator",
                        "citation_author")
                .filter(name -> !name.contains("://"))
                .or(this::dataAuthors)
                .or(() -> element(main, "[rel=author], [itemprop=author], .byline, .author"))
                .map(name -> name.replaceFirst("(?i)^by[: ]\\s*", ""))
                .filter(name -> name.length() <= 120);
    }

    private Optional<String> dataAuthors() {
        for (JsonNode node : data) {
            JsonNode author = node.path("author");
            List<JsonNode> all = author.isArray() ? List.copyOf(author.values()) : List.of(author);
            String names =
                    all.stream()
                            .map(one -> one.isString() ? one : one.path("name"))
                            .filter(JsonNode::isString)
                            .map(JsonNode::stringValue)
                            .collect(Collectors.joining(", "));
            if (!names.isBlank()) {
                return Optional.of(names);
            }
        }
        return Optional.empty();
    }

    private Optional<String> publisher() {
        return meta("og:site_name", "application-name", "dc.publisher", "citation_publisher")
                .or(() ->
                        data.stream()
                                .map(node -> node.path("publisher").path("name"))
                                .filter(JsonNode::isString)
                                .map(JsonNode::stringValue)
                                .findFirst());
    }

    Optional<String> url() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        return Optional.ofNullable(canonical)
                .flatMap(link -> said(link.attr("href")))
                .or(() -> meta("og:url"));
    }

    private static Optional<String> element(Element within, String selector) {
        return Optional.ofNullable(within.selectFirst(selector)).flatMap(e -> said(e.text()));
    }

    private Optional<String> data(String field) {
        return data.stream()
                .map(node -> node.path(field))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /// The first of these meta elements that says something, in the order of the names.
    private Optional<String> meta(String... names) {
        Map<String, String> said =
                page.select("meta[content]").stream()
                        .collect(
                                Collectors.toMap(
                                        PageFacts::key, meta -> meta.attr("content"), (a, b) -> a));
        for (String name : names) {
            Optional<String> value = said(said.getOrDefault(name, ""));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static String key(Element meta) {
        for (String attribute : List.of("property", "name", "itemprop")) {
            if (meta.hasAttr(attribute)) {
                return meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static Optional<String> said(String value) {
        return Optional.of(value.strip()).filter(text -> !text.isEmpty());
    }
}
