package muster.frame;

import muster.model.Mention;
import muster.model.Span;

import java.util.List;
import java.util.Optional;

/// What fills a role in a match: the words at a token, and the entities that they stand for.
///
/// @param mention empty for plain words (a title, a weapon, a bracketed name)
public record Bound(int token, Span span, List<String> entities, Optional<Mention> mention) {
    public Bound {
        entities = List.copyOf(entities);
    }
}
