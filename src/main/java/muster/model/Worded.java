package muster.model;

/// A value that has its own word in claims, queries, files and pages.
public interface Worded {
    /// The codebook's word, e.g. `state-force`.
    String word();

    /// The value of `type` that `word` names.
    ///
    /// @throws IllegalArgumentException where none does; the message lists those that are
    static <E extends Enum<E> & Worded> E of(Class<E> type, String word) {
        for (E value : type.getEnumConstants()) {
            if (value.word().equals(word)) {
                return value;
            }
        }
        StringBuilder known = new StringBuilder();
        for (E value : type.getEnumConstants()) {
            known.append(known.isEmpty() ? "" : ", ").append(value.word());
        }
        throw new IllegalArgumentException("'" + word + "' is none of " + known);
    }
}
