package muster.exchange.list;

import muster.exchange.list.ListedName.Quality;
import muster.knowledge.Fault;
import muster.model.ActorKind;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads FollowTheMoney entities, one JSON object a line. Persons and bodies become entries; what
/// else such files hold (addresses, sanctions, ownerships) is passed over.
final class FtmList {
    private final String file;
    private final JsonMapper json = new JsonMapper();
    private final ListCountries countries = new ListCountries();
    private final List<ListedActor> actors = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    FtmList(String file) {
        this.file = file;
    }

    Listing read(String text) {
        int line = 0;
        for (String one : text.lines().toList()) {
            line++;
            if (!one.isBlank()) {
                entity(one, line);
            }
        }
        return new Listing(actors, faults);
    }

    private void entity(String text, int line) {
        JsonNode entity;
        try {
            entity = json.readTree(text);
        } catch (JacksonException e) {
            faults.add(new Fault(file, line, "this line is no JSON object and is left out"));
            return;
        }
        Optional<ActorKind> kind = kind(entity.path("schema").asString(""));
        String id = entity.path("id").asString("");
        if (!entity.isObject() || entity.path("schema").isMissingNode() || id.isEmpty()) {
            faults.add(
                    new Fault(
                            file,
                            line,
                            "a FollowTheMoney entity has 'id' and 'schema'; this one is left out"));
        } else if (kind.isPresent()) {
            named(entity, id, kind.get(), line);
        }
    }

    private void named(JsonNode entity, String id, ActorKind kind, int line) {
        JsonNode properties = entity.path("properties");
        ListNames names = new ListNames();
        names.add(entity.path("caption").asString(""), Quality.PRIMARY);
        for (String name : texts(properties, "name")) {
            names.add(name, names.empty() ? Quality.PRIMARY : Quality.ALIAS);
        }
        texts(properties, "alias").forEach(name -> names.add(name, Quality.ALIAS));
        texts(properties, "abbreviation").forEach(name -> names.add(name, Quality.ALIAS));
        texts(properties, "previousName").forEach(name -> names.add(name, Quality.FORMER));
        texts(properties, "weakAlias").forEach(name -> names.add(name, Quality.WEAK));
        if (names.empty()) {
            faults.add(new Fault(file, line, "entity '" + id + "' has no name and is left out"));
            return;
        }
        List<String> where = new ArrayList<>(texts(properties, "country"));
        where.addAll(texts(properties, "nationality"));
        where.addAll(texts(properties, "jurisdiction"));
        List<String> sets = texts(entity, "datasets");
        actors.add(
                new ListedActor(
                        sets.isEmpty() ? file : String.join(", ", sets),
                        id,
                        line,
                        kind,
                        names.all(),
                        countries.codes(where),
                        day(texts(properties, "createdAt"))));
    }

    private static Optional<LocalDate> day(List<String> texts) {
        try {
            return texts.stream().findFirst().map(text -> LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /// Of a property one value or several.
    private static List<String> texts(JsonNode properties, String name) {
        JsonNode value = properties.path(name);
        List<String> texts = new ArrayList<>();
        if (value.isString()) {
            texts.add(value.asString());
        }
        for (JsonNode one : value) {
            texts.add(one.asString(""));
        }
        return texts;
    }

    private static Optional<ActorKind> kind(String schema) {
        return switch (schema) {
            case "Person" -> Optional.of(ActorKind.PERSON);
            case "Organization", "LegalEntity" -> Optional.of(ActorKind.GROUP);
            case "Company", "PublicBody" -> Optional.of(ActorKind.ORGANISATION);
            default -> Optional.empty();
        };
    }
}
