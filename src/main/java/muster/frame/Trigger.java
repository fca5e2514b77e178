package muster.frame;

import java.util.List;
import java.util.Set;

/// What word or wording wakes a frame.
public sealed interface Trigger {
    /// A word of a part of speech, by its lemma; `break_away` is a verb with its particle.
    record Word(Part part, Set<String> lemmas) implements Trigger {
        public Word {
            lemmas = Set.copyOf(lemmas);
        }
    }

    /// Words in a row, with mentions among them: `{subject} ( also known as {object} )`.
    record Wording(List<WordingItem> items) implements Trigger {
        public Wording {
            items = List.copyOf(items);
        }
    }

    /// Parts of speech that carry claims.
    enum Part {
        VERB,
        NOUN,
        ADJ
    }
}
