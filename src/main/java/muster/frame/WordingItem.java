package muster.frame;

import java.util.Set;

/// One step of a wording.
public sealed interface WordingItem {
    /// May be left out.
    boolean optional();

    /// One of these forms or lemmas, lower case.
    record Words(Set<String> words, boolean optional) implements WordingItem {
        public Words {
            words = Set.copyOf(words);
        }
    }

    /// A mention (or, for a name, words in brackets or quotation marks) that fills `role`.
    record Slot(String role, boolean optional) implements WordingItem {}

    /// Up to `most` words of any kind.
    record Gap(int most) implements WordingItem {
        @Override
        public boolean optional() {
            return true;
        }
    }
}
