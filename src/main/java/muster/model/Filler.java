package muster.model;

import java.util.List;
import java.util.Optional;

/// Who or what fills a role of a claim, with the words that name it there.
public sealed interface Filler {
    /// The best name: what lists and headings show.
    String name();

    /// The words of the report.
    String text();

    Span span();

    /// An actor. `names` are all names that the report (and the casebook) gives it, `name` first.
    ///
    /// @param id the same for all mentions of one actor in a report, e.g. `a3`; a casebook replaces
    ///   it by its own
    record Actor(String id, ActorKind kind, String name, List<String> names, String text, Span span)
            implements Filler {
        public Actor {
            names = List.copyOf(names);
        }
    }

    /// A place (codebook, section 7).
    ///
    /// @param gazetteer the entry it stands for, e.g. `geonames:168323`
    record Place(
            String id,
            String name,
            List<String> names,
            String text,
            Span span,
            Optional<String> gazetteer,
            Optional<Point> point,
            Precision precision)
            implements Filler {
        public Place {
            names = List.copyOf(names);
        }
    }

    /// A name as such: the object of `alias` and `renamed`.
    record Name(String name, String text, Span span) implements Filler {}
}
