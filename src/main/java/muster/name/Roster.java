package muster.name;

import java.util.List;
import java.util.Optional;

/// Who is known already. The shipped roster and a casebook implement it.
public interface Roster {
    Roster EMPTY = name -> List.of();

    /// The actors that bear `name` in this or a near spelling, the surest first.
    List<KnownActor> bearing(String name);

    /// The actors that may bear `name`, with how surely and why, the surest first.
    ///
    /// @param least how sure a match must be, 0 to 1
    default List<Candidate> candidates(String name, double least) {
        return bearing(name).stream()
                .map(actor -> new Candidate(actor, name, NameMatch.unsaid()))
                .toList();
    }

    /// What is known of an actor with an id such as `roster:ahrar-al-sham`, where this roster keeps
    /// such entries.
    default Optional<RosterEntry> entry(String id) {
        return Optional.empty();
    }
}
