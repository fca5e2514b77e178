package muster.exchange.list;

import muster.knowledge.Fault;

import java.util.List;

/// A list read: its entries, and what in it could not be read, by line. One bad entry loses no
/// other.
public record Listing(List<ListedActor> actors, List<Fault> faults) {
    public Listing {
        actors = List.copyOf(actors);
        faults = List.copyOf(faults);
    }
}
