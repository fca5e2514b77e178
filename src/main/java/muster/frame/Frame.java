package muster.frame;

import muster.model.Certainty;
import muster.model.ClaimType;
import muster.model.Polarity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One way in which reports say a thing: a trigger, who fills the roles, and examples that the
/// build runs.
///
/// @param id e.g. `pledge.swear`; claims carry it as their rule
/// @param roles walks to the fillers, by `subject`, `object`, `actor`, `target`, `where`, `title`,
///   `means`, `speaker`
/// @param sorts what may fill a role, e.g. `person` (see `Sort`)
/// @param needs roles that must be filled, or the frame does not match; one of each set is enough
public record Frame(
        String id,
        ClaimType type,
        Trigger trigger,
        List<Condition> conditions,
        Map<String, RolePath> roles,
        Map<String, Sort> sorts,
        List<Set<String>> needs,
        Holding holding,
        Optional<Polarity> polarity,
        Optional<Certainty> certainty,
        List<Example> examples,
        String file,
        int line) {
    public Frame {
        conditions = List.copyOf(conditions);
        roles = Map.copyOf(roles);
        sorts = Map.copyOf(sorts);
        needs = List.copyOf(needs);
        examples = List.copyOf(examples);
    }

    /// No two frames have one id; to hash all their examples would be slow.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /// A word that must (or must not) stand at the end of a walk.
    ///
    /// @param words lemmas or forms; `@place`-like sorts are given as `sorts`; one of all is enough
    public record Condition(RolePath path, Set<String> words, Set<Sort> sorts, boolean wanted) {
        public Condition {
            words = Set.copyOf(words);
            sorts = Set.copyOf(sorts);
        }
    }

    /// How what is said lies in time.
    public enum Holding {
        /// It happened, or goes on happening: acts.
        ACT,
        /// It holds: tense says whether now or then.
        STATE,
        /// It began ("swore allegiance"); nothing is said of its end.
        BEGUN,
        /// It was so and is no more ("former", "no longer").
        ENDED
    }

    /// A sentence of our own that the frame matches, or must leave alone.
    ///
    /// @param text `[words](role)` marks who fills which role
    public record Example(Kind kind, String text, String why, int line) {
        /// What the build checks of it.
        public enum Kind {
            HIT,
            NEAR_MISS,
            /// A known gap: the build fails on the day it starts to work.
            MISSED
        }
    }
}
