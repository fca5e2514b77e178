package muster.exchange;

import muster.casebook.CasebookActor;
import muster.casebook.CasebookPlace;
import muster.casebook.FiledReport;
import muster.casebook.ListedReport;
import muster.model.Report;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.List;

/// Writes what the HTTP API lists: reports, actors, places, a page at a time, and problems.
public final class ListJson {
    private final JsonMapper json = new JsonMapper();

    /// A page of a list whose items are JSON already.
    ///
    /// @param total items of all pages
    public String page(List<String> items, int page, int size, int total) {
        return "{\"page\":"
                + page
                + ",\"size\":"
                + size
                + ",\"total\":"
                + total
                + ",\"items\":["
                + String.join(",", items)
                + "]}";
    }

    public String report(ListedReport listed) {
        ObjectNode node = json.createObjectNode();
        filed(listed.report(), node);
        node.put("claims", listed.claims());
        return json.writeValueAsString(node);
    }

    /// A report with its text; offsets of claims index it.
    public String report(FiledReport filed, Report report) {
        ObjectNode node = json.createObjectNode();
        filed(filed, node);
        node.put("text", report.text());
        ArrayNode parts = node.putArray("parts");
        report.parts()
                .forEach(part -> {
                    ObjectNode one = parts.addObject();
                    one.put("kind", part.kind().name().toLowerCase(java.util.Locale.ROOT));
                    one.put("start", part.span().start());
                    one.put("end", part.span().end());
                });
        ArrayNode also = node.putArray("see_also");
        report.seeAlso()
                .forEach(link -> {
                    ObjectNode one = also.addObject();
                    one.put("title", link.title());
                    one.put("url", link.url().orElse(null));
                });
        return json.writeValueAsString(node);
    }

    private static void filed(FiledReport filed, ObjectNode node) {
        node.put("id", filed.id());
        node.put("report", filed.report());
        node.put("version", filed.version());
        node.put("current", filed.current());
        node.put("published", filed.published().map(LocalDate::toString).orElse(null));
        node.put("title", filed.title().orElse(null));
        node.put("author", filed.author().orElse(null));
        node.put("publisher", filed.publisher().orElse(null));
        node.put("url", filed.url().orElse(null));
        node.put("read_at", filed.readAt().toString());
    }

    public String actor(CasebookActor actor, int reports) {
        ObjectNode node = json.createObjectNode();
        node.put("id", actor.id());
        node.put("kind", actor.kind().word());
        node.put("name", actor.name());
        ArrayNode names = node.putArray("names");
        actor.names().forEach(names::add);
        node.put("reports", reports);
        return json.writeValueAsString(node);
    }

    public String place(CasebookPlace place) {
        ObjectNode node = json.createObjectNode();
        node.put("id", place.id());
        node.put("name", place.name());
        ArrayNode names = node.putArray("names");
        place.names().forEach(names::add);
        node.put("gazetteer", place.gazetteer().orElse(null));
        node.put("lat", place.point().map(point -> point.lat()).orElse(null));
        node.put("lon", place.point().map(point -> point.lon()).orElse(null));
        node.put("precision", place.precision().grade());
        node.put("claims", place.claims());
        return json.writeValueAsString(node);
    }

    /// What went wrong (RFC 9457).
    public String problem(int status, String title, String detail) {
        ObjectNode node = json.createObjectNode();
        node.put("type", "about:blank");
        node.put("status", status);
        node.put("title", title);
        node.put("detail", detail);
        return json.writeValueAsString(node);
    }
}
