package muster.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gives the words of a name their sounds and meanings; mends what romanisations write as one word
/// or as two ("Abd al-Malik", "Abdulmalik"; "Hizb Allah", "Hizbullah"; "Nur al-Din", "Nureddin").
final class NameWords {
    private static final Pattern SERVANT =
            Pattern.compile("(?:abd|cabd|ebd)(?:[aeiou]l?|l)?(.{3,})");
    private static final Pattern ABD = Pattern.compile("c?abd(?:[aeou][lrsnztd]?)?");
    private static final Pattern FAITH =
            Pattern.compile("(.{3,}?)(?:[aeiou]d?|d)?d(?:i|ee|ie)n[ei]?");
    private static final Pattern GOD = Pattern.compile("(.{3,}?)[aiou]?ll?ah?");
    private static final Pattern BOUND =
            Pattern.compile("(.{4,}?(?:u|oo|a)|.{5,}?i)(?:l|s|d|r|t|n|sh|sy|z)");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:st|nd|rd|th)?");
    private static final Map<String, String> COUNTED =
            Map.ofEntries(
                    Map.entry("first", "1"),
                    Map.entry("second", "2"),
                    Map.entry("third", "3"),
                    Map.entry("fourth", "4"),
                    Map.entry("fifth", "5"),
                    Map.entry("sixth", "6"),
                    Map.entry("seventh", "7"),
                    Map.entry("eighth", "8"),
                    Map.entry("ninth", "9"),
                    Map.entry("tenth", "10"));

    private final WordTable table;

    NameWords(WordTable table) {
        this.table = table;
    }

    boolean link(String latin) {
        return table.link(latin);
    }

    /// Holds a word such as "army" or "movement": is a name by itself.
    boolean headed(List<String> tokens) {
        return tokens.size() > 1
                && tokens.stream()
                        .flatMap(token -> table.find(Sounds.of(token), false).stream())
                        .anyMatch(entry ->
                                entry.sort() == NameWord.Sort.HEAD
                                        || entry.sort() == NameWord.Sort.UNIT);
    }

    /// Is no acronym, although all in capitals: "AL-QAIDA", "SHABAAB".
    boolean meant(List<String> tokens) {
        return table.link(tokens.getFirst()) && tokens.size() > 1
                || tokens.size() == 1 && known(tokens.getFirst());
    }

    /// Names a country or region.
    boolean placed(List<String> tokens) {
        return meant(tokens, false, false).stream()
                .anyMatch(word -> word.sort() == NameWord.Sort.PLACE);
    }

    /// The words that count. A name that is all articles keeps them.
    List<NameWord> of(List<String> tokens, boolean person, boolean vowelless) {
        List<String> whole = joined(tokens);
        List<String> telling = whole.stream().filter(token -> !table.link(token)).toList();
        List<NameWord> words = meant(telling.isEmpty() ? whole : telling, person, vowelless);
        if (!person) {
            return words;
        }
        List<NameWord> untitled =
                kunyas(
                        words.stream()
                                .filter(word -> word.sort() != NameWord.Sort.TITLE)
                                .filter(word -> !word.meaning().equals("bin"))
                                .toList());
        return untitled.isEmpty() ? words : untitled;
    }

    private List<String> joined(List<String> tokens) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            int next = i + 1;
            if (token.length() < 7 && ABD.matcher(token).matches() && next < tokens.size()) {
                while (next + 1 < tokens.size() && table.link(tokens.get(next))) {
                    next++;
                }
                out.add("abd" + stem(tokens.get(next)));
                i = next;
            } else {
                split(token, next < tokens.size(), out);
            }
        }
        return out;
    }

    private static String stem(String word) {
        return word.equals("allah") || word.equals("ullah") ? "lah" : word;
    }

    private void split(String token, boolean more, List<String> out) {
        if (token.length() < 5) {
            out.add(token);
            return;
        }
        Matcher servant = SERVANT.matcher(token);
        Matcher faith = FAITH.matcher(token);
        Matcher god = GOD.matcher(token);
        if (servant.matches()) {
            out.add("abd" + servant.group(1).replaceAll("^(.)\\1", "$1"));
        } else if (known(token)) {
            out.add(token);
        } else if (token.startsWith("wal") && known(token.substring(3))) {
            out.add(token.substring(3));
        } else if (faith.matches() && token.length() > 6) {
            out.add(faith.group(1));
            out.add("din");
        } else if (god.matches() && token.length() > 6 && token.endsWith("h")) {
            out.add(god.group(1));
            out.add("allah");
        } else {
            out.add(more ? unbound(token) : token);
        }
    }

    private boolean known(String token) {
        return table.find(Sounds.of(token), false).isPresent();
    }

    /// "Harakatul Shabaab" to "Harakat"; only before another word, and only where what is left is a
    /// known word.
    private String unbound(String token) {
        Matcher bound = BOUND.matcher(token);
        if (!bound.matches()) {
            return token;
        }
        String stem = bound.group(1).replaceAll("(?:u|oo|a|i)$", "");
        return known(stem) ? stem : token;
    }

    private List<NameWord> meant(List<String> tokens, boolean person, boolean vowelless) {
        List<String> sounds = tokens.stream().map(Sounds::of).toList();
        List<NameWord> words = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int most = Math.min(table.longest(), tokens.size() - at);
            int taken = 0;
            for (int length = most; length > 0 && taken == 0; length--) {
                List<String> part = sounds.subList(at, at + length);
                Optional<WordTable.Entry> found = table.find(String.join(" ", part), person);
                if (found.isPresent() && alike(tokens.get(at), found.get())) {
                    String latin = String.join("", tokens.subList(at, at + length));
                    words.add(word(latin, String.join("", part), found.get(), vowelless));
                    taken = length;
                }
            }
            if (taken == 0) {
                words.add(unknown(tokens.get(at), sounds.get(at), vowelless));
                taken = 1;
            }
            at += taken;
        }
        return words;
    }

    /// One letter alone is an initial, no word.
    private static boolean alike(String token, WordTable.Entry entry) {
        return token.length() > 1 || entry.sort() == NameWord.Sort.LINK;
    }

    private static NameWord word(
            String latin, String sounds, WordTable.Entry entry, boolean vowelless) {
        return new NameWord(
                latin, sounds, entry.meaning(), entry.language(), entry.sort(), vowelless);
    }

    private static NameWord unknown(String token, String sounds, boolean vowelless) {
        Matcher number = NUMBER.matcher(token);
        String value = number.matches() ? number.group(1) : COUNTED.getOrDefault(token, "");
        return value.isEmpty()
                ? new NameWord(token, sounds, "", "", NameWord.Sort.UNKNOWN, vowelless)
                : new NameWord(value, value, "", "", NameWord.Sort.NUMBER, false);
    }

    /// "Abu" and what follows are one word: "Abu Muhammad" and "Muhammad" are two people.
    private static List<NameWord> kunyas(List<NameWord> words) {
        List<NameWord> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            NameWord word = words.get(i);
            boolean kunya = word.meaning().equals("abu") || word.meaning().equals("umm");
            if (kunya && i + 1 < words.size()) {
                NameWord next = words.get(++i);
                String meaning = next.known() ? word.meaning() + " " + next.meaning() : "";
                out.add(
                        new NameWord(
                                word.meaning() + next.latin(),
                                Sounds.of(word.meaning()) + next.sounds(),
                                meaning,
                                next.language(),
                                NameWord.Sort.KUNYA,
                                next.vowelless()));
            } else {
                out.add(word);
            }
        }
        return out;
    }
}
