package muster.model;

import java.util.List;

/// A stretch of a sentence that stands for one or more entities.
///
/// @param sentence index of the sentence, `first`, `last` and `head` indexes of its tokens (`last`
///   included)
/// @param entities ids of what it stands for: one, or several ("both groups"), or none where it
///   stays unresolved
/// @param how by which rule it was spotted or resolved, e.g. `head:katibat`, `pronoun:it`; shown by
///   `--show mentions`
public record Mention(
        int sentence,
        int first,
        int last,
        int head,
        Span span,
        String text,
        Form form,
        List<String> entities,
        String how) {
    /// How it refers.
    public enum Form {
        /// "Ahrar al Sham", "Khan Touman", "Mullah Omar"; also "Ahrar al Sham fighters", which
        /// stand for the group.
        NAME,
        /// "the group", "both groups", "regime troops", "12 soldiers".
        DESCRIPTION,
        /// "it", "they", "its", "who" (where no name is nearer).
        PRONOUN
    }

    public Mention {
        entities = List.copyOf(entities);
    }
}
