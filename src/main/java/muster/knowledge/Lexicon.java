package muster.knowledge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The word classes of `knowledge/lexicon/en/*.yaml`: each file maps class names to words, lower
/// case. A word `$other` takes in another class. A scale maps words to whole numbers.
public final class Lexicon {
    private final Map<String, Set<String>> classes;
    private final Map<String, Map<String, Integer>> scales;

    private Lexicon(Map<String, Set<String>> classes, Map<String, Map<String, Integer>> scales) {
        this.classes = classes;
        this.scales = scales;
    }

    public static Lexicon load(KnowledgeFolder folder, List<Fault> faults) {
        Map<String, Set<String>> raw = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> scales = new LinkedHashMap<>();
        for (String file : folder.files("lexicon", ".yaml")) {
            if (Yaml.read(file, folder.text(file), faults)
                    instanceof Yaml.Fields(var fields, var ignored)) {
                fields.forEach((name, value) -> {
                    if (value instanceof Yaml.Fields scale) {
                        scales.put(name, numbers(file, scale, faults));
                        return;
                    }
                    if (raw.containsKey(name)) {
                        faults.add(
                                new Fault(
                                        file,
                                        value.line(),
                                        "class '" + name + "' is defined twice"));
                    }
                    Set<String> words = new LinkedHashSet<>();
                    value.words().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
                    raw.put(name, words);
                });
            }
        }
        Map<String, Set<String>> whole = new LinkedHashMap<>();
        raw.forEach((name, words) -> {
            Set<String> all = new LinkedHashSet<>();
            gather(name, raw, all, new LinkedHashSet<>(), faults);
            whole.put(name, Set.copyOf(all));
        });
        return new Lexicon(whole, scales);
    }

    private static Map<String, Integer> numbers(
            String file, Yaml.Fields scale, List<Fault> faults) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        scale.fields()
                .keySet()
                .forEach(word -> {
                    String number = scale.text(word).orElse("");
                    if (number.matches("-?\\d{1,6}")) {
                        numbers.put(word, Integer.parseInt(number));
                    } else {
                        faults.add(
                                new Fault(
                                        file,
                                        scale.line(),
                                        "'"
                                                + word
                                                + "' must be a whole number, not '"
                                                + number
                                                + "'"));
                    }
                });
        return numbers;
    }

    private static void gather(
            String name,
            Map<String, Set<String>> raw,
            Set<String> into,
            Set<String> seen,
            List<Fault> faults) {
        if (!seen.add(name)) {
            return;
        }
        for (String word : raw.getOrDefault(name, Set.of())) {
            if (!word.startsWith("$")) {
                into.add(word);
            } else if (raw.containsKey(word.substring(1))) {
                gather(word.substring(1), raw, into, seen, faults);
            } else {
                faults.add(
                        new Fault(
                                "lexicon",
                                0,
                                "class '"
                                        + name
                                        + "' takes in '"
                                        + word
                                        + "', and there is no such class"));
            }
        }
    }

    public Optional<Set<String>> find(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /// The words of a class that must be there.
    ///
    /// @throws IllegalArgumentException where it is not
    public Set<String> words(String name) {
        return find(name)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "knowledge/lexicon has no class '" + name + "'"));
    }

    /// The number of a word on a scale that must be there.
    ///
    /// @throws IllegalArgumentException where it is not
    public int number(String scale, String word) {
        Integer number = scales.getOrDefault(scale, Map.of()).get(word);
        if (number == null) {
            throw new IllegalArgumentException(
                    "knowledge/lexicon has no scale '" + scale + "' with '" + word + "'");
        }
        return number;
    }

    public Set<String> names() {
        return classes.keySet();
    }
}
