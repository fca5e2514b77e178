package muster.frame;

import muster.knowledge.Fault;
import muster.knowledge.Lexicon;
import muster.knowledge.Yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The words that a frame file names: plain ones, and classes of the lexicon (`$seize-verbs`).
final class FrameWords {
    private final String file;
    private final Lexicon lexicon;
    private final List<Fault> faults;

    FrameWords(String file, Lexicon lexicon, List<Fault> faults) {
        this.file = file;
        this.lexicon = lexicon;
        this.faults = faults;
    }

    /// `{subject} , ( also known as|aka|alias ) the? {object}`: a `|` parts words, `?` makes
    /// optional, `$class` is a class, `*3` a gap of up to three words.
    List<WordingItem> wording(String text, int line) {
        List<WordingItem> items = new ArrayList<>();
        for (String piece : text.strip().split("\\s+")) {
            boolean optional = piece.length() > 1 && piece.endsWith("?");
            String bare = optional ? piece.substring(0, piece.length() - 1) : piece;
            if (bare.startsWith("{") && bare.endsWith("}")) {
                items.add(new WordingItem.Slot(bare.substring(1, bare.length() - 1), optional));
            } else if (bare.matches("\\*\\d+")) {
                items.add(new WordingItem.Gap(Integer.parseInt(bare.substring(1))));
            } else {
                Set<String> words = new LinkedHashSet<>();
                for (String word : bare.split("\\|")) {
                    words.addAll(expand(word, line));
                }
                items.add(new WordingItem.Words(words, optional));
            }
        }
        return items;
    }

    Set<String> all(Yaml value) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : value.words()) {
            words.addAll(expand(word, value.line()));
        }
        return words;
    }

    Set<String> expand(String word, int line) {
        if (!word.startsWith("$")) {
            return Set.of(word.toLowerCase(Locale.ROOT));
        }
        Optional<Set<String>> words = lexicon.find(word.substring(1));
        if (words.isEmpty()) {
            faults.add(
                    new Fault(
                            file,
                            line,
                            "knowledge/lexicon has no class '" + word.substring(1) + "'"));
        }
        return words.orElse(Set.of());
    }
}
