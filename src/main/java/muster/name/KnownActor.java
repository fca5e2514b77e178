package muster.name;

import muster.model.ActorKind;

import java.util.List;
import java.util.Optional;

/// An actor that is known before the report is read: from the roster or from a casebook.
///
/// @param id e.g. `roster:ahrar-al-sham`
/// @param names every name, `name` first
public record KnownActor(
        String id,
        ActorKind kind,
        String name,
        List<String> names,
        List<String> countries,
        Optional<String> source) {
    public KnownActor {
        names = List.copyOf(names);
        countries = List.copyOf(countries);
    }
}
