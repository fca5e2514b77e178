package muster.exchange.list;

import muster.knowledge.Fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A list read: its entries, and what in it could not be read, by line. One bad entry loses no
/// other.
///
/// @param day of the list, where it says it
public record Listing(List<ListedActor> actors, List<Fault> faults, Optional<LocalDate> day) {
    public Listing {
        actors = List.copyOf(actors);
        faults = List.copyOf(faults);
    }

    Listing(List<ListedActor> actors, List<Fault> faults) {
        this(actors, faults, Optional.empty());
    }
}
