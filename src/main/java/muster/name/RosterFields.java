package muster.name;

import muster.knowledge.Fault;
import muster.knowledge.Yaml;
import muster.model.Window;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The fields of one roster entry that have a form of their own: names, years, groups led.
record RosterFields(String file, Yaml.Fields entry, List<Fault> faults) {
    List<DatedName> names() {
        List<DatedName> names = new ArrayList<>();
        Set<DatedName> seen = new HashSet<>();
        for (Yaml item : items("names")) {
            Optional<DatedName> name = name(item);
            if (name.isPresent() && !seen.add(name.get())) {
                fault(item.line(), "the name '" + name.get().name() + "' stands here twice");
            }
            name.ifPresent(names::add);
        }
        if (names.isEmpty()) {
            fault(entry.line(), "an actor needs at least one name under 'names'");
        }
        return names;
    }

    private Optional<DatedName> name(Yaml item) {
        return switch (item) {
            case Yaml.Scalar(String text, int line) -> {
                if (text.isBlank()) {
                    fault(line, "a name is empty");
                }
                yield Optional.of(DatedName.always(text));
            }
            case Yaml.Fields fields -> {
                String text = fields.text("name").orElse("");
                if (text.isBlank()) {
                    fault(fields.line(), "a dated name is written {name: N, from: 2012}");
                    yield Optional.empty();
                }
                yield Optional.of(new DatedName(text, between(fields)));
            }
            case Yaml.Items items -> {
                fault(items.line(), "a name is a word or {name: N, from: 2012}, no list");
                yield Optional.empty();
            }
        };
    }

    private Years between(Yaml.Fields fields) {
        try {
            return new Years(
                    fields.text("from").map(Integer::valueOf),
                    fields.text("until").map(Integer::valueOf));
        } catch (IllegalArgumentException e) {
            fault(fields.line(), "a name has years such as from: 2012: " + e.getMessage());
            return Years.ALWAYS;
        }
    }

    Years active() {
        return entry.text("years")
                .map(written -> {
                    try {
                        return Years.of(written);
                    } catch (IllegalArgumentException e) {
                        fault(lineOf("years"), "years " + e.getMessage());
                        return Years.ALWAYS;
                    }
                })
                .orElse(Years.ALWAYS);
    }

    List<Tenure> led() {
        List<Tenure> led = new ArrayList<>();
        for (Yaml item : items("led")) {
            if (item instanceof Yaml.Fields fields && fields.text("group").isPresent()) {
                led.add(
                        new Tenure(
                                fields.text("group").orElseThrow(),
                                window(fields, "from"),
                                window(fields, "until")));
            } else {
                fault(item.line(), "'led' is written {group: ID, from: 2012, until: 2014}");
            }
        }
        return led;
    }

    private Window window(Yaml.Fields fields, String key) {
        String written = fields.text(key).orElse("");
        try {
            if (written.isEmpty()) {
                return Window.UNKNOWN;
            }
            if (written.matches("\\d{4}")) {
                int year = Integer.parseInt(written);
                return new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            LocalDate day = LocalDate.parse(written);
            return new Window(day, day);
        } catch (DateTimeException e) {
            fault(fields.line(), "'" + written + "' is neither a year nor a day like 2014-09-09");
            return Window.UNKNOWN;
        }
    }

    private List<Yaml> items(String key) {
        return entry.field(key)
                .map(value ->
                        value instanceof Yaml.Items(List<Yaml> items, int ignored)
                                ? items
                                : List.of(value))
                .orElse(List.of());
    }

    private int lineOf(String key) {
        return entry.field(key).map(Yaml::line).orElse(entry.line());
    }

    private void fault(int line, String what) {
        faults.add(new Fault(file, line, what));
    }
}
