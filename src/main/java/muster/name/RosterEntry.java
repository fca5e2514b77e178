package muster.name;

import muster.model.ActorKind;

import java.util.List;
import java.util.Optional;

/// One actor of the shipped roster: its names, years and where this can be looked up.
///
/// @param id without the prefix, e.g. `ahrar-al-sham`
/// @param names never empty, the best name first
/// @param countries ISO 3166 codes; none where it acts in many
/// @param source in whole words
public record RosterEntry(
        String id,
        ActorKind kind,
        List<DatedName> names,
        List<String> countries,
        Years active,
        List<Tenure> led,
        String source) {
    public RosterEntry {
        names = List.copyOf(names);
        countries = List.copyOf(countries);
        led = List.copyOf(led);
    }

    public String name() {
        return names.getFirst().name();
    }

    /// The entry as others see it, under the id `roster:ID`.
    public KnownActor known() {
        return new KnownActor(
                "roster:" + id,
                kind,
                name(),
                names.stream().map(DatedName::name).distinct().toList(),
                countries,
                Optional.of(source));
    }
}
