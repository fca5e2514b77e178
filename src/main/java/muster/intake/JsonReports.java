package muster.intake;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads JSON objects with `id`, `published`, `title`, `author`, `publisher`, `url` and `text`;
/// only `text` must be there.
final class JsonReports {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Press press;

    JsonReports(Press press) {
        this.press = press;
    }

    /// One object, or a list of them.
    List<Taken> whole(String source, String id, Decoding.Text json) {
        List<Taken> taken = new ArrayList<>();
        try {
            JsonNode root = MAPPER.readTree(json.text());
            if (!root.isArray()) {
                return List.of(object(source, id, root, json.notes()));
            }
            int item = 0;
            for (JsonNode node : root) {
                item++;
                taken.add(object(source + ":" + item, id + ":" + item, node, json.notes()));
            }
            return taken.isEmpty()
                    ? List.of(new Taken.Skipped(source, "has no text: an empty list"))
                    : taken;
        } catch (JacksonException e) {
            return List.of(new Taken.Skipped(source, fault(e, true)));
        }
    }

    /// One object on one line.
    Taken line(String source, String id, Decoding.Text json) {
        try {
            return object(source, id, MAPPER.readTree(json.text()), json.notes());
        } catch (JacksonException e) {
            return new Taken.Skipped(source, fault(e, false));
        }
    }

    private Taken object(String source, String id, JsonNode node, List<String> notes) {
        if (!node.isObject()) {
            return new Taken.Skipped(source, "is no report: a JSON object is needed");
        }
        JsonNode text = node.path("text");
        if (text.isMissingNode() || text.isNull()) {
            return new Taken.Skipped(source, "no text");
        }
        if (!text.isString()) {
            return new Taken.Skipped(source, "text is no string");
        }
        String clean = clean(text.stringValue());
        List<String> all = new ArrayList<>(notes);
        if (!clean.equals(text.stringValue())) {
            all.add("characters that are no text were replaced");
        }
        String wish =
                word(node, "id").map(String::strip).filter(said -> !said.isEmpty()).orElse(id);
        return press.report(source, wish, Facts.of(key -> word(node, key)), clean, all);
    }

    private static Optional<String> word(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isValueNode() && !value.isNull()
                ? Optional.of(clean(value.asString()))
                : Optional.empty();
    }

    /// JSON can hold halves of characters and NUL, which no file of text can.
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || c == 0) {
                clean.setCharAt(i, '\ufffd');
            }
        }
        return clean.toString();
    }

    private static String fault(JacksonException e, boolean lines) {
        String what = Optional.ofNullable(e.getOriginalMessage()).orElse("broken");
        String first = what.lines().findFirst().orElse("broken").strip();
        String brief = first.length() <= 120 ? first : first.substring(0, 120) + "...";
        String where =
                Optional.ofNullable(e.getLocation())
                        .map(at ->
                                (lines ? " (line " + at.getLineNr() + ", column " : " (column ")
                                        + at.getColumnNr()
                                        + ")")
                        .orElse("");
        return "is no JSON" + where + ": " + brief;
    }
}
