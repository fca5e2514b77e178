package muster.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A name made ready for matching: its words without articles, its acronyms, its initials.
///
/// @param written the name as it came
/// @param words without articles and prepositions; empty where the name holds no letter
/// @param acronym the letters, small, where the name looks like an acronym ("HTS", "FARC-EP"); else
///   empty
/// @param declared acronyms that stand in brackets after the name
/// @param initials the first letters of all words in order, those of articles as capitals
record NameForm(
        String written,
        boolean person,
        List<NameWord> words,
        String acronym,
        Set<String> declared,
        String initials) {
    NameForm {
        words = List.copyOf(words);
        declared = Set.copyOf(declared);
    }

    /// Equal for names that differ in articles, case, marks and apostrophes only.
    String key() {
        return words.stream().map(NameWord::latin).collect(Collectors.joining(" "));
    }

    /// The sounds of all words in one.
    String sounds() {
        return words.stream().map(NameWord::sounds).collect(Collectors.joining());
    }

    List<String> numbers() {
        return words.stream()
                .filter(word -> word.sort() == NameWord.Sort.NUMBER)
                .map(NameWord::latin)
                .sorted()
                .toList();
    }

    boolean vowelless() {
        return words.stream().anyMatch(NameWord::vowelless);
    }

    double weight() {
        return words.stream().mapToDouble(NameWord::weight).sum();
    }
}
