package muster.exchange;

import muster.model.ActorKind;
import muster.model.Certainty;
import muster.model.Claim;
import muster.model.ClaimType;
import muster.model.Evidence;
import muster.model.Filler;
import muster.model.Medium;
import muster.model.Point;
import muster.model.Polarity;
import muster.model.Precision;
import muster.model.Quote;
import muster.model.Share;
import muster.model.Span;
import muster.model.When;
import muster.model.Window;
import muster.model.Worded;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads claims from lines of JSON as `ClaimJson` writes them, and as other tools may: what is not
/// said may be `null` or left out.
public final class ClaimLines {
    private final JsonMapper json = new JsonMapper();

    /// The rule by which a date was worked out is no part of the line: `when.rule` comes back as
    /// `given`.
    ///
    /// @throws IllegalArgumentException where the line is no claim; the message says what is wrong
    public Claim claim(String line) {
        try {
            JsonNode node = json.readTree(line);
            if (!node.isObject()) {
                throw new IllegalArgumentException("a claim is a JSON object, and this is none");
            }
            return claim(node);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("this is no JSON: " + e.getOriginalMessage(), e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no date: " + e.getMessage(), e);
        }
    }

    private static Claim claim(JsonNode node) {
        ClaimType type = Worded.of(ClaimType.class, needed(node, "type"));
        JsonNode roles = node.path("roles");
        return new Claim(
                needed(node, "report"),
                type,
                each(roles.path(type.first().word()), ClaimLines::actorOrPlace),
                each(
                        roles.path(type.second().word()),
                        type.naming() ? ClaimLines::name : ClaimLines::actorOrPlace),
                Worded.of(Polarity.class, text(node, "polarity").orElse("affirmed")),
                Worded.of(Certainty.class, text(node, "certainty").orElse("stated")),
                each(node.path("speakers"), ClaimLines::actor),
                each(node.path("evidence"), ClaimLines::evidence),
                when(node.path("when")),
                each(node.path("where"), ClaimLines::place),
                text(node, "title"),
                text(node, "share").map(share -> Worded.of(Share.class, share)),
                text(node, "count"),
                text(node, "means"),
                new Quote(span(node.path("quote")), needed(node.path("quote"), "text")),
                text(node, "rule").orElse(""));
    }

    private static Filler actorOrPlace(JsonNode node) {
        boolean place = node.has("precision") || node.path("kind").asString("").equals("place");
        return place ? place(node) : actor(node);
    }

    private static Filler.Actor actor(JsonNode node) {
        String name = needed(node, "name");
        return new Filler.Actor(
                text(node, "id").orElse(name),
                text(node, "kind")
                        .map(kind -> Worded.of(ActorKind.class, kind))
                        .orElse(ActorKind.GROUP),
                name,
                names(node, name),
                text(node, "text").orElse(name),
                span(node));
    }

    private static Filler.Place place(JsonNode node) {
        String name = needed(node, "name");
        boolean located = node.path("lat").isNumber() && node.path("lon").isNumber();
        return new Filler.Place(
                text(node, "id").orElse(name),
                name,
                names(node, name),
                text(node, "text").orElse(name),
                span(node),
                text(node, "gazetteer"),
                located
                        ? Optional.of(
                                new Point(
                                        node.path("lat").doubleValue(),
                                        node.path("lon").doubleValue()))
                        : Optional.empty(),
                Precision.of(grade(node)));
    }

    private static int grade(JsonNode node) {
        int grade = node.path("precision").asInt(1);
        if (grade < 1 || grade > Precision.values().length) {
            throw new IllegalArgumentException(
                    "'precision' is " + grade + ", and only 1, 2, 3 are");
        }
        return grade;
    }

    private static Filler name(JsonNode node) {
        String name = needed(node, "name");
        return new Filler.Name(name, text(node, "text").orElse(name), span(node));
    }

    private static Evidence evidence(JsonNode node) {
        return new Evidence(
                Worded.of(Medium.class, needed(node, "medium")),
                text(node, "text").orElse(""),
                span(node));
    }

    private static When when(JsonNode node) {
        if (!node.isObject()) {
            return When.UNKNOWN;
        }
        return new When(
                window(node.path("start")), window(node.path("end")), text(node, "text"), "given");
    }

    private static Window window(JsonNode node) {
        return new Window(day(node, "after"), day(node, "before"));
    }

    private static @Nullable LocalDate day(JsonNode node, String field) {
        return text(node, field).map(LocalDate::parse).orElse(null);
    }

    private static Span span(JsonNode node) {
        int start = node.path("start").asInt(0);
        return new Span(start, node.path("end").asInt(start));
    }

    private static List<String> names(JsonNode node, String name) {
        List<String> names = each(node.path("names"), value -> value.asString());
        return names.isEmpty() ? List.of(name) : names;
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
        List<T> found = new ArrayList<>();
        for (JsonNode item : array) {
            found.add(read.apply(item));
        }
        return found;
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    private static String needed(JsonNode node, String field) {
        return text(node, field)
                .orElseThrow(() ->
                        new IllegalArgumentException("'" + field + "' is missing or no text"));
    }
}
