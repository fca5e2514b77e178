package muster.roll;

import muster.casebook.WitnessQuery;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Which roll is wanted.
///
/// @param actor any name of an actor; empty = the roll of all
/// @param sources whose claims count
/// @param statuses only lines of these
public record RollQuery(
        LocalDate day, Optional<String> actor, WitnessQuery sources, Set<Status> statuses) {
    /// All that claims let one say: what holds, what may, what is disputed, denied or over.
    public static final Set<Status> SAID =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Status.NOT_YET, Status.NOT_KNOWN)));

    public RollQuery {
        statuses = Set.copyOf(statuses);
    }

    public static RollQuery of(LocalDate day) {
        return new RollQuery(day, Optional.empty(), WitnessQuery.ALL, SAID);
    }

    public RollQuery actor(String name) {
        return new RollQuery(day, Optional.of(name), sources, statuses);
    }

    public RollQuery sources(WitnessQuery wanted) {
        return new RollQuery(day, actor, wanted, statuses);
    }

    public RollQuery statuses(Set<Status> wanted) {
        return new RollQuery(day, actor, sources, wanted);
    }
}
