package muster.exchange.gold;

import muster.model.Certainty;
import muster.model.ClaimType;
import muster.model.Medium;
import muster.model.Polarity;
import muster.model.Role;
import muster.model.Span;
import muster.model.When;
import muster.model.Window;
import muster.model.Worded;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads a folder of gold: `NAME.json` beside `NAME.txt`, the report's text (see
/// `docs/measuring.md`).
final class GoldFolder {
    private final JsonMapper json = new JsonMapper();

    /// The gold of `folder`, by name.
    ///
    /// @throws BadGold where there is none, or one cannot be used
    List<GoldReport> read(Path folder) {
        List<GoldReport> reports = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                reports.add(report(file));
            } catch (JacksonException e) {
                faults.add(file + ": this is no JSON: " + e.getOriginalMessage());
            } catch (IllegalArgumentException | DateTimeException e) {
                faults.add(file + ": " + e.getMessage());
            }
        }
        if (reports.isEmpty() && faults.isEmpty()) {
            faults.add(folder + ": holds no gold, which is NAME.json beside NAME.txt");
        }
        if (!faults.isEmpty()) {
            throw new BadGold(String.join("\n", faults));
        }
        return reports;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadGold(folder + ": there is no such folder");
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GoldReport report(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        Path beside = file.resolveSibling(name + ".txt");
        try {
            if (!Files.exists(beside)) {
                throw new IllegalArgumentException(
                        "no text " + beside.getFileName() + " beside it");
            }
            String text = Files.readString(beside);
            JsonNode node = json.readTree(Files.readString(file));
            Map<String, List<String>> actors = names(node.path("actors"));
            Map<String, List<String>> places = names(node.path("places"));
            return new GoldReport(
                    name,
                    text(node, "published").map(LocalDate::parse),
                    text,
                    actors,
                    places,
                    claims(node.path("claims"), text),
                    claims(node.path("optional"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> names(JsonNode entities) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        entities.properties()
                .forEach(entry -> names.put(entry.getKey(), words(entry.getValue().path("names"))));
        return names;
    }

    private static List<GoldClaim> claims(JsonNode nodes, String text) {
        List<GoldClaim> claims = new ArrayList<>();
        for (JsonNode node : nodes) {
            claims.add(claim(node, text));
        }
        return claims;
    }

    private static GoldClaim claim(JsonNode node, String text) {
        ClaimType type = Worded.of(ClaimType.class, text(node, "type").orElse(""));
        for (Role role : Role.values()) {
            if (role != type.first() && role != type.second() && node.has(role.word())) {
                throw new IllegalArgumentException(
                        "'" + type.word() + "' has no role '" + role.word() + "'");
            }
        }
        String quote = text(node, "quote").orElse("");
        Set<Medium> evidence = new LinkedHashSet<>();
        words(node.path("evidence")).forEach(word -> evidence.add(Worded.of(Medium.class, word)));
        return new GoldClaim(
                type,
                words(node.path(type.first().word())),
                words(node.path(type.second().word())),
                words(node.path("where")),
                words(node.path("speakers")),
                Worded.of(Polarity.class, text(node, "polarity").orElse("affirmed")),
                Worded.of(Certainty.class, text(node, "certainty").orElse("stated")),
                evidence,
                when(node.path("when")),
                span(quote, node.path("nth").asInt(1), text),
                quote);
    }

    /// Where the quote stands the `nth` time.
    private static Span span(String quote, int nth, String text) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(quote, at + 1);
            if (at < 0 || quote.isEmpty()) {
                throw new IllegalArgumentException("quote is not in the text: '" + quote + "'");
            }
        }
        return new Span(at, at + quote.length());
    }

    private static Optional<When> when(JsonNode node) {
        return node.isObject()
                ? Optional.of(
                        new When(
                                window(node.path("start")),
                                window(node.path("end")),
                                Optional.empty(),
                                "gold"))
                : Optional.empty();
    }

    /// `["2016-01-01", null]`, or as in Claim JSON.
    private static Window window(JsonNode node) {
        return node.isArray()
                ? new Window(day(node.path(0)), day(node.path(1)))
                : new Window(day(node.path("after")), day(node.path("before")));
    }

    private static @Nullable LocalDate day(JsonNode node) {
        return node.isString() ? LocalDate.parse(node.stringValue()) : null;
    }

    private static List<String> words(JsonNode nodes) {
        List<String> words = new ArrayList<>();
        for (JsonNode node : nodes) {
            words.add(node.asString());
        }
        return words;
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }
}
