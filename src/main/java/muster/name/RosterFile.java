package muster.name;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;
import muster.knowledge.Yaml;
import muster.model.ActorKind;
import muster.model.Worded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the roster, `knowledge/actors/roster/*.yaml`; every fault says file, line and what would
/// be right.
public final class RosterFile {
    private static final Set<String> FIELDS =
            Set.of("id", "kind", "names", "countries", "years", "led", "source");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Map<String, String> sources;
    private final List<Fault> faults;
    private final Map<String, RosterEntry> entries = new LinkedHashMap<>();
    private final Map<String, String> placeOf = new HashMap<>();
    private final List<LedBy> leads = new ArrayList<>();

    private record LedBy(String file, int line, String group) {}

    private RosterFile(Map<String, String> sources, List<Fault> faults) {
        this.sources = sources;
        this.faults = faults;
    }

    /// All entries in the order of the files; those with a fault are left out.
    public static List<RosterEntry> load(KnowledgeFolder folder, List<Fault> faults) {
        RosterFile reader = new RosterFile(sources(folder, faults), faults);
        for (String file : folder.files("actors/roster", ".yaml")) {
            reader.read(file, Yaml.read(file, folder.text(file), faults));
        }
        reader.checkLeads();
        return List.copyOf(reader.entries.values());
    }

    private static Map<String, String> sources(KnowledgeFolder folder, List<Fault> faults) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String file : folder.files("actors", "sources.yaml")) {
            if (Yaml.read(file, folder.text(file), faults)
                    instanceof Yaml.Fields(var fields, var ignored)) {
                fields.forEach(
                        (word, whole) -> whole.words().forEach(text -> sources.put(word, text)));
            }
        }
        return sources;
    }

    private void read(String file, Yaml yaml) {
        switch (yaml) {
            case Yaml.Items(List<Yaml> items, int ignored) ->
                    items.forEach(item -> readEntry(file, item));
            case Yaml.Fields(var fields, int line) -> {
                if (!fields.isEmpty()) {
                    fault(file, line, "a roster is a list; start every actor with '- id: ...'");
                }
            }
            case Yaml.Scalar(String text, int line) ->
                    fault(file, line, "'" + text + "' is no actor; write '- id: ...'");
        }
    }

    private void readEntry(String file, Yaml item) {
        if (!(item instanceof Yaml.Fields entry)) {
            fault(file, item.line(), "an actor has fields; write '- id: ...'");
            return;
        }
        int before = faults.size();
        entry.fields()
                .forEach((key, value) -> {
                    if (!FIELDS.contains(key)) {
                        fault(
                                file,
                                value.line(),
                                "an actor has no field '" + key + "'; it has " + known());
                    }
                });
        String id = entry.text("id").orElse("");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            fault(file, entry.line(), "'" + id + "' is no id; write words-with-hyphens");
        } else if (placeOf.putIfAbsent(id, file + ":" + entry.line()) != null) {
            fault(file, entry.line(), "id '" + id + "' is taken at " + placeOf.get(id));
        }
        RosterFields fields = new RosterFields(file, entry, faults);
        Optional<ActorKind> kind = kind(file, entry);
        List<DatedName> names = fields.names();
        List<Tenure> led = fields.led();
        Years active = fields.active();
        String source = source(file, entry);
        checkCountries(file, entry);
        if (!led.isEmpty() && kind.filter(k -> k != ActorKind.PERSON).isPresent()) {
            fault(file, entry.line(), "'" + id + "' is no person, and only persons have 'led'");
        }
        entry.field("led")
                .ifPresent(value ->
                        led.forEach(tenure ->
                                leads.add(new LedBy(file, value.line(), tenure.group()))));
        if (faults.size() == before && kind.isPresent()) {
            List<String> countries = entry.words("countries");
            entries.put(id, new RosterEntry(id, kind.get(), names, countries, active, led, source));
        }
    }

    private Optional<ActorKind> kind(String file, Yaml.Fields entry) {
        try {
            return Optional.of(Worded.of(ActorKind.class, entry.text("kind").orElse("")));
        } catch (IllegalArgumentException e) {
            int line = entry.field("kind").map(Yaml::line).orElse(entry.line());
            fault(file, line, "kind " + e.getMessage());
            return Optional.empty();
        }
    }

    private String source(String file, Yaml.Fields entry) {
        String word = entry.text("source").orElse("");
        String whole = sources.getOrDefault(word, "");
        if (whole.isEmpty()) {
            int line = entry.field("source").map(Yaml::line).orElse(entry.line());
            fault(
                    file,
                    line,
                    word.isEmpty()
                            ? "an actor needs a 'source', one of " + sources.keySet()
                            : "source '" + word + "' is none of " + sources.keySet());
        }
        return whole;
    }

    private void checkCountries(String file, Yaml.Fields entry) {
        for (String code : entry.words("countries")) {
            if (!COUNTRIES.contains(code) && !code.equals("XK")) {
                int line = entry.field("countries").map(Yaml::line).orElse(entry.line());
                fault(file, line, "'" + code + "' is no ISO 3166 country code such as SY");
            }
        }
    }

    private void checkLeads() {
        for (LedBy lead : leads) {
            if (!placeOf.containsKey(lead.group())) {
                fault(
                        lead.file(),
                        lead.line(),
                        "no actor has the id '" + lead.group() + "', so nobody led it");
            }
        }
    }

    private static String known() {
        return String.join(", ", FIELDS.stream().sorted().toList());
    }

    private void fault(String file, int line, String what) {
        faults.add(new Fault(file, line, what));
    }
}
