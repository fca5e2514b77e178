package muster.name;

import muster.knowledge.Lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The states of the world by their names, adjectives, peoples and seats of government, and peoples
/// without a state. Read from the word classes `states` and `peoples`.
final class States {
    /// No state's name is so short; what is stands for its first letters.
    private static final int LETTERS = 3;

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> bySeat = new HashMap<>();
    private final Map<String, String> byAdjective = new HashMap<>();
    private final Map<String, String> byPeople = new HashMap<>();

    States(Lexicon lexicon) {
        for (String row : lexicon.words("states")) {
            List<String[]> columns = columns(row, 4, "states");
            String state = columns.getFirst()[0];
            put(byName, columns.get(0), state);
            put(byAdjective, columns.get(1), state);
            put(byPeople, columns.get(2), state);
            put(bySeat, columns.get(3), state);
        }
        for (String row : lexicon.words("peoples")) {
            List<String[]> columns = columns(row, 2, "peoples");
            String people = columns.get(1)[0];
            put(byPeople, columns.get(1), people);
            put(byAdjective, columns.get(0), people);
        }
    }

    private static List<String[]> columns(String row, int count, String where) {
        String[] cells = row.split("\\|", -1);
        if (cells.length != count) {
            throw new IllegalArgumentException(
                    "class '"
                            + where
                            + "': '"
                            + row
                            + "' should have "
                            + count
                            + " parts with | between");
        }
        return java.util.Arrays.stream(cells).map(cell -> cell.trim().split("\\s*,\\s*")).toList();
    }

    private static void put(Map<String, String> table, String[] words, String state) {
        for (String word : words) {
            if (!word.isEmpty()) {
                table.putIfAbsent(key(word), state);
            }
        }
    }

    private static String key(String name) {
        String low = name.toLowerCase(Locale.ROOT).replace('’', '\'');
        return low.startsWith("the ") ? low.substring(4) : low;
    }

    /// The state that bears this name ("Türkiye" gives "turkey"); "Car" is no "CAR".
    Optional<String> named(String name) {
        boolean letters = name.length() <= LETTERS;
        if (letters && !name.isEmpty() && Character.isUpperCase(name.charAt(0))) {
            return Optional.ofNullable(byName.get(key(name)))
                    .filter(state -> name.equals(name.toUpperCase(Locale.ROOT)));
        }
        return Optional.ofNullable(byName.get(key(name)));
    }

    /// The state that is meant by its seat ("Ankara" gives "turkey").
    Optional<String> seat(String name) {
        return Optional.ofNullable(bySeat.get(key(name)));
    }

    /// The state or people of this adjective ("Turkish" gives "turkey", "Kurdish" gives "kurds").
    Optional<String> adjective(String word) {
        return Optional.ofNullable(byAdjective.get(key(word)));
    }

    /// The state or people whose members are called so ("Turks" gives "turkey").
    Optional<String> people(String word) {
        return Optional.ofNullable(byPeople.get(key(word)));
    }

    boolean state(String name) {
        return byName.containsKey(name);
    }
}
