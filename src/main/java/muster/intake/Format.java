package muster.intake;

import java.util.Locale;
import java.util.Optional;

/// How a file holds its report or reports.
enum Format {
    TEXT,
    PAGE,
    LINES,
    OBJECT,
    FEED;

    static Optional<Format> byName(String file) {
        String low = file.toLowerCase(Locale.ROOT);
        int dot = low.lastIndexOf('.');
        return switch (dot < 0 ? "" : low.substring(dot + 1)) {
            case "txt" -> Optional.of(TEXT);
            case "html", "htm", "xhtml" -> Optional.of(PAGE);
            case "jsonl", "ndjson" -> Optional.of(LINES);
            case "json" -> Optional.of(OBJECT);
            default -> Optional.empty();
        };
    }

    /// Tells the format by the first few thousand characters, for what has no telling name.
    static Format bySight(String head) {
        String start = head.replace("\ufeff", "").stripLeading();
        String low = start.toLowerCase(Locale.ROOT);
        if (low.startsWith("<!doctype html") || low.startsWith("<html")) {
            return PAGE;
        }
        if (low.startsWith("<")) {
            return low.contains("<rss") || low.contains("<feed") || low.contains("<rdf:rdf")
                    ? FEED
                    : page(low) ? PAGE : TEXT;
        }
        if (start.startsWith("{")) {
            String first = start.lines().findFirst().orElse("").strip();
            return first.equals("{") ? OBJECT : LINES;
        }
        return start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")
                ? OBJECT
                : TEXT;
    }

    private static boolean page(String low) {
        return low.contains("<html") || low.contains("<body") || low.contains("<head");
    }

    /// The name without the ending that tells the format.
    static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > file.lastIndexOf('/') + 1 && byName(file).isPresent()
                ? file.substring(0, dot)
                : file;
    }
}
