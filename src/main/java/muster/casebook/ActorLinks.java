package muster.casebook;

import muster.model.Filler;

import java.util.List;

/// Says how actors are found again across reports. Two actors of reports that share a key are one
/// actor, so the order in which reports are read cannot matter.
public interface ActorLinks {
    /// The keys of an actor of `report`, its own best name's first; never empty.
    List<String> keys(String report, Filler.Actor actor);

    /// The keys under which a name that somebody types may be found.
    List<String> keys(String name);
}
