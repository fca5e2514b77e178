package muster.intake;

import muster.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The block of `Key: value` lines that a plain text may open with (Title, Published, Author,
/// Publisher, URL). It is part of the text; a blank line ends it.
record Header(List<Field> fields) {
    /// One line. `line` and `value` are where they stand in the text.
    record Field(String key, Span line, Span value) {}

    private static final Header NONE = new Header(List.of());
    private static final Pattern LINE =
            Pattern.compile("([A-Za-z][A-Za-z ]{1,20}?)\\s*:[ \\t\u00a0]+(\\S.*)");
    private static final Map<String, String> KEYS =
            Map.ofEntries(
                    Map.entry("title", "title"),
                    Map.entry("headline", "title"),
                    Map.entry("published", "published"),
                    Map.entry("publication date", "published"),
                    Map.entry("date", "published"),
                    Map.entry("author", "author"),
                    Map.entry("authors", "author"),
                    Map.entry("publisher", "publisher"),
                    Map.entry("source", "publisher"),
                    Map.entry("url", "url"),
                    Map.entry("link", "url"));

    /// No header unless every line of the first block is such a line, or where a key comes twice.
    static Header of(String text) {
        List<Field> fields = new ArrayList<>();
        for (Span line : Lines.raw(text)) {
            if (Lines.blank(line, text)) {
                if (fields.isEmpty()) {
                    continue;
                }
                break;
            }
            Optional<Field> field = field(line, text);
            if (field.isEmpty() || fields.stream().anyMatch(f -> f.key.equals(field.get().key))) {
                return NONE;
            }
            fields.add(field.get());
        }
        return fields.isEmpty() ? NONE : new Header(List.copyOf(fields));
    }

    private static Optional<Field> field(Span line, String text) {
        if (line.length() > 600) {
            return Optional.empty();
        }
        Span words = Lines.strip(line, text);
        Matcher match = LINE.matcher(words.in(text));
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(KEYS.get(match.group(1).toLowerCase(Locale.ROOT)))
                .map(key ->
                        new Field(
                                key, words, new Span(words.start() + match.start(2), words.end())));
    }

    Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key.equals(key)).findFirst();
    }

    Facts facts(String text) {
        return Facts.of(key -> field(key).map(field -> field.value.in(text)));
    }

    /// Where the header ends; 0 where there is none.
    int end() {
        return fields.isEmpty() ? 0 : fields.getLast().line.end();
    }
}
