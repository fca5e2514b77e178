package muster.casebook;

import muster.model.Filler;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Says how actors are found again across reports. Two actors of reports that share a key are one
/// actor, so the order in which reports are read cannot matter.
///
/// A plain key is a sort and the words of a name: `group reed front`. Other keys begin with a word
/// and a colon: `family:` the sounds and meanings of a name, `roster:` an entry of a roster.
public interface ActorLinks {
    /// Two keys of one actor.
    record Tie(String one, String other) {}

    /// The plain keys of an actor of `report`, its own best name's first; never empty.
    List<String> keys(String report, Filler.Actor actor);

    /// The plain keys under which a name that somebody types may be found.
    List<String> keys(String name);

    /// The keys under which it may be found where nobody is found under the plain ones.
    default List<String> further(String name) {
        return List.of();
    }

    /// What else ties plain keys of the actors of one report: spellings, entries of a roster.
    default List<Tie> ties(String report, Collection<Filler.Actor> actors) {
        return List.of();
    }

    /// What names are compared with, where more than their letters are looked at.
    default Optional<FamilyLinks.Names> names() {
        return Optional.empty();
    }

    /// The key stands for an entry of a roster.
    static boolean known(String key) {
        return key.startsWith("roster:");
    }

    /// The key is a sort and the words of a name.
    static boolean plain(String key) {
        return !key.startsWith("in ") && !known(key) && !key.startsWith("family:");
    }
}
