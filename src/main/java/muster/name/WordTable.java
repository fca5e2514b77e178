package muster.name;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;
import muster.knowledge.Yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The words of `knowledge/actors/words.yaml`, found by their sound: what they mean, in which
/// language, and how much they tell.
final class WordTable {
    /// What a word or phrase is known to mean.
    record Entry(String meaning, String language, NameWord.Sort sort) {}

    private static final Map<String, NameWord.Sort> CLASSES =
            Map.of(
                    "units", NameWord.Sort.UNIT,
                    "links", NameWord.Sort.LINK,
                    "forms", NameWord.Sort.FORM,
                    "heads", NameWord.Sort.HEAD,
                    "common", NameWord.Sort.COMMON,
                    "places", NameWord.Sort.PLACE,
                    "given", NameWord.Sort.GIVEN,
                    "titles", NameWord.Sort.TITLE,
                    "words", NameWord.Sort.WORD);

    private static final List<NameWord.Sort> SORTS = List.of(NameWord.Sort.values());

    private final Map<String, Entry> bySound = new HashMap<>();
    private final Map<String, Entry> ofPersons = new HashMap<>();
    private final Map<String, Entry> exact = new HashMap<>();
    private final Set<String> near = new HashSet<>();
    private int longest = 1;

    /// An empty table, to which `load` adds; names match by spelling alone.
    WordTable() {}

    static WordTable load(KnowledgeFolder folder, LatinLetters letters, List<Fault> faults) {
        WordTable table = new WordTable();
        for (String file : folder.files("actors", "words.yaml")) {
            if (Yaml.read(file, folder.text(file), faults)
                    instanceof Yaml.Fields(var classes, var ignored)) {
                classes.forEach((name, meanings) -> {
                    if (name.equals("near")) {
                        table.readNear(meanings);
                    } else {
                        table.readClass(file, name, meanings, letters, faults);
                    }
                });
            }
        }
        return table;
    }

    private void readClass(
            String file, String name, Yaml meanings, LatinLetters letters, List<Fault> faults) {
        NameWord.Sort sort = CLASSES.get(name);
        if (sort == null || !(meanings instanceof Yaml.Fields lines)) {
            faults.add(
                    new Fault(
                            file,
                            meanings.line(),
                            "'" + name + "' is no class of words; there are " + sorted()));
            return;
        }
        lines.fields()
                .forEach((meaning, languages) -> {
                    if (languages instanceof Yaml.Fields words) {
                        words.fields()
                                .forEach((language, list) ->
                                        list.words()
                                                .forEach(word ->
                                                        add(
                                                                new Entry(meaning, language, sort),
                                                                word,
                                                                letters)));
                    } else {
                        faults.add(
                                new Fault(
                                        file,
                                        languages.line(),
                                        "write words by language: " + meaning + ": {en: [word]}"));
                    }
                });
    }

    void write(NamesOut out) {
        write(bySound, out);
        write(ofPersons, out);
        write(exact, out);
        out.words(near.stream().sorted().toList());
        out.number(longest);
    }

    static WordTable read(NamesIn in) {
        WordTable table = new WordTable();
        read(in, table.bySound);
        read(in, table.ofPersons);
        read(in, table.exact);
        table.near.addAll(in.words());
        table.longest = in.number();
        return table;
    }

    private static void write(Map<String, Entry> entries, NamesOut out) {
        out.number(entries.size());
        new TreeMap<>(entries)
                .forEach((key, entry) -> {
                    out.word(key);
                    out.word(entry.meaning());
                    out.word(entry.language());
                    out.number(entry.sort().ordinal());
                });
    }

    private static void read(NamesIn in, Map<String, Entry> entries) {
        int size = in.number();
        for (int i = 0; i < size; i++) {
            entries.put(in.word(), new Entry(in.word(), in.word(), SORTS.get(in.number())));
        }
    }

    private void readNear(Yaml lists) {
        if (lists instanceof Yaml.Items(List<Yaml> items, int ignored)) {
            for (Yaml item : items) {
                for (String one : item.words()) {
                    for (String other : item.words()) {
                        near.add(one + " " + other);
                    }
                }
            }
        }
    }

    /// Translators take the one for the other: "brigade" and "battalion".
    boolean near(String meaning, String other) {
        return near.contains(meaning + " " + other);
    }

    private static List<String> sorted() {
        return CLASSES.keySet().stream().sorted().toList();
    }

    private void add(Entry entry, String phrase, LatinLetters letters) {
        List<String> sounds = new ArrayList<>();
        String latin = letters.latin(phrase).toLowerCase(Locale.ROOT);
        for (String word : latin.split("[^a-z0-9]+")) {
            if (!word.isEmpty()) {
                sounds.add(Sounds.of(word));
            }
        }
        if (entry.sort() == NameWord.Sort.LINK) {
            exact.put(latin, entry);
            return;
        }
        String key = String.join(" ", sounds);
        longest = Math.max(longest, sounds.size());
        boolean personal =
                entry.sort() == NameWord.Sort.GIVEN || entry.sort() == NameWord.Sort.TITLE;
        if (personal) {
            ofPersons.putIfAbsent(key, entry);
        }
        bySound.putIfAbsent(key, entry);
    }

    /// Words that say nothing are known by their letters alone: "as" is an article, "ass" is not.
    boolean link(String latin) {
        return exact.containsKey(latin);
    }

    /// @param sounds of one word, or of several with spaces between
    Optional<Entry> find(String sounds, boolean person) {
        Entry found = person ? ofPersons.get(sounds) : null;
        return Optional.ofNullable(found != null ? found : bySound.get(sounds));
    }

    int longest() {
        return longest;
    }
}
