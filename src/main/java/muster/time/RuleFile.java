package muster.time;

import muster.knowledge.Fault;
import muster.knowledge.Yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads `knowledge/time/rules.yaml` into a grammar; what cannot be used becomes a fault.
final class RuleFile {
    private static final Set<String> KEYS =
            Set.of("gives", "words", "value", "after", "before", "not after", "not before", "next");

    /// Conditions that no list holds: right after another time; after an adjective.
    private static final Set<String> SPECIAL = Set.of("TIME", "ADJECTIVE", "START");

    private final String file;
    private final TimeWords words;
    private final List<Fault> faults;
    private final Grammar grammar;
    private int order;

    RuleFile(String file, TimeWords words, List<Fault> faults) {
        this.file = file;
        this.words = words;
        this.faults = faults;
        this.grammar = new Grammar(words);
    }

    Grammar read(Yaml yaml) {
        if (yaml instanceof Yaml.Fields(var rules, var ignored)) {
            rules.forEach((name, rule) -> {
                if (rule instanceof Yaml.Fields fields) {
                    read(name, fields);
                } else {
                    fault(rule, "rule '" + name + "' has no fields; write 'gives' and 'words'");
                }
            });
        }
        return grammar;
    }

    private void read(String name, Yaml.Fields fields) {
        fields.fields()
                .forEach((key, value) -> {
                    if (!KEYS.contains(key)) {
                        fault(
                                value,
                                "rule '" + name + "' has '" + key + "'; known are " + sorted());
                    }
                });
        Optional<Reckoning> gives = choice(Reckoning.class, name, fields, "gives");
        Optional<TimeRule.Next> next =
                fields.field("next").isEmpty()
                        ? Optional.of(TimeRule.Next.ANY)
                        : choice(TimeRule.Next.class, name, fields, "next");
        if (gives.isEmpty() || next.isEmpty()) {
            return;
        }
        TimeRule rule =
                new TimeRule(
                        name,
                        order++,
                        gives.get(),
                        number(name, fields),
                        guard(fields, "after"),
                        guard(fields, "before"),
                        guard(fields, "not after"),
                        guard(fields, "not before"),
                        next.get());
        List<String> written = fields.words("words");
        if (written.isEmpty()) {
            fault(fields, "rule '" + name + "' has no 'words'");
        }
        written.forEach(way -> add(rule, way, fields));
    }

    private void add(TimeRule rule, String written, Yaml.Fields fields) {
        try {
            for (List<String> way : Pattern.ways(written)) {
                way.stream()
                        .filter(piece -> Grammar.names(piece) && !words.known(piece))
                        .forEach(piece -> unknown(fields, rule.name(), piece));
                if (!way.isEmpty()) {
                    grammar.add(way, rule);
                }
            }
        } catch (IllegalArgumentException e) {
            fault(fields, "rule '" + rule.name() + "', \"" + written + "\": " + e.getMessage());
        }
    }

    private Set<String> guard(Yaml.Fields fields, String key) {
        Set<String> guard = new HashSet<>();
        for (String word : fields.words(key)) {
            if (Grammar.names(word) && !words.known(word) && !SPECIAL.contains(word)) {
                unknown(fields, key, word);
            }
            guard.add(word);
        }
        return guard;
    }

    private int number(String name, Yaml.Fields fields) {
        String value = fields.text("value").orElse("0");
        if (value.matches("-?\\d{1,8}")) {
            return Integer.parseInt(value);
        }
        fault(fields, "rule '" + name + "' has the value '" + value + "', no whole number");
        return 0;
    }

    private <E extends Enum<E>> Optional<E> choice(
            Class<E> of, String name, Yaml.Fields fields, String key) {
        String said = fields.text(key).orElse("");
        List<String> known = new ArrayList<>();
        for (E each : of.getEnumConstants()) {
            String word = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (word.equals(said)) {
                return Optional.of(each);
            }
            known.add(word);
        }
        fault(fields, "rule '" + name + "' has " + key + " '" + said + "'; known are " + known);
        return Optional.empty();
    }

    private void unknown(Yaml.Fields fields, String where, String piece) {
        fault(
                fields,
                "'" + where + "' names the class " + piece + ", and words.yaml has none such");
    }

    private void fault(Yaml at, String what) {
        faults.add(new Fault(file, at.line(), what));
    }

    private static List<String> sorted() {
        return KEYS.stream().sorted().toList();
    }
}
