package muster.name;

import java.util.List;

/// Who is known already. The shipped roster and a casebook implement it.
public interface Roster {
    Roster EMPTY = name -> List.of();

    /// The actors that bear `name` in this or a near spelling, the surest first.
    List<KnownActor> bearing(String name);
}
