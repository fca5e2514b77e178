package muster.time;

import muster.knowledge.Fault;
import muster.knowledge.Yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The word classes of `knowledge/time/words.yaml` and what each word counts as.
final class TimeWords {
    private static final Set<String> WITH_CAPITAL = Set.of("MONTH", "WEEKDAY", "WDAY");

    /// Classes of numbers that need no list.
    private static final Set<String> FIGURES =
            Set.of("DAY", "ORD", "YEAR", "YY", "TWO", "N", "DECADE");

    private final Map<String, Map<String, Integer>> classes = new HashMap<>();

    TimeWords(String file, Yaml yaml, List<Fault> faults) {
        if (yaml instanceof Yaml.Fields(var fields, var ignored)) {
            fields.forEach((name, words) -> classes.put(name, words(file, words, faults)));
        }
    }

    private static Map<String, Integer> words(String file, Yaml yaml, List<Fault> faults) {
        Map<String, Integer> words = new HashMap<>();
        if (yaml instanceof Yaml.Fields(var fields, var ignored)) {
            fields.forEach((word, value) -> {
                String number = value.words().isEmpty() ? "" : value.words().getFirst();
                if (number.matches("-?\\d{1,5}")) {
                    words.put(word, Integer.parseInt(number));
                } else {
                    faults.add(
                            new Fault(
                                    file,
                                    value.line(),
                                    "'" + word + "' counts as '" + number + "', no whole number"));
                }
            });
        } else {
            yaml.words().forEach(word -> words.put(word, 0));
        }
        return words;
    }

    boolean known(String name) {
        return FIGURES.contains(name) || classes.containsKey(name);
    }

    boolean holds(String name, String low) {
        return classes.getOrDefault(name, Map.of()).containsKey(low);
    }

    /// What `atom` counts as in the class `name`; [Atom#NONE] where it does not belong to it.
    int value(String name, Atom atom) {
        return switch (name) {
            case "DAY" -> within(atom.figures() <= 2 ? atom.number() : Atom.NONE, 1, 31);
            case "ORD" -> within(atom.ordinal() ? atom.number() : Atom.NONE, 1, 31);
            case "YEAR" -> within(plain(atom, 4), 1900, 2099);
            case "YY", "TWO" -> plain(atom, 2);
            case "N" -> within(plain(atom, atom.figures()), 1, 31);
            case "DECADE" -> decade(atom.low());
            case "NUM" -> number(atom);
            default -> listed(name, atom);
        };
    }

    private int listed(String name, Atom atom) {
        if (WITH_CAPITAL.contains(name) && !atom.capital()) {
            return Atom.NONE;
        }
        return classes.getOrDefault(name, Map.of()).getOrDefault(atom.low(), Atom.NONE);
    }

    private int number(Atom atom) {
        int figures = plain(atom, atom.figures());
        return figures == Atom.NONE ? spelled(atom.low()) : within(figures, 1, 999);
    }

    /// The number that "five" or "twenty-five" spells; [Atom#NONE] where it is none.
    int spelled(String low) {
        Map<String, Integer> numbers = classes.getOrDefault("NUM", Map.of());
        int dash = low.indexOf('-');
        if (dash < 0) {
            return numbers.getOrDefault(low, Atom.NONE);
        }
        Integer tens = classes.getOrDefault("TENS", Map.of()).get(low.substring(0, dash));
        Integer ones = numbers.get(low.substring(dash + 1));
        return tens == null || ones == null ? Atom.NONE : tens + ones;
    }

    private static int plain(Atom atom, int figures) {
        return figures > 0 && atom.low().length() == figures && atom.figures() == figures
                ? atom.number()
                : Atom.NONE;
    }

    private static int within(int number, int least, int most) {
        return number >= least && number <= most ? number : Atom.NONE;
    }

    private static int decade(String low) {
        boolean written =
                low.length() == 5
                        && low.endsWith("0s")
                        && (low.startsWith("19") || low.startsWith("20"))
                        && Character.isDigit(low.charAt(2));
        return written ? Integer.parseInt(low.substring(0, 4)) : Atom.NONE;
    }
}
