package muster.roll;

import muster.casebook.Ruling;
import muster.model.Worded;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Claims that cannot all be right: what one says another denies, or two want a place that only one
/// can have. Both sides are shown; only a reviewer's ruling settles it, never the newer report or
/// the better grade.
///
/// @param key by which rulings refer to it
/// @param about what it is about: `leads: one at a time for Dawn Front`
/// @param sides two or more
/// @param days on which the answer is disputed
/// @param state as the last ruling has it
/// @param rulings all that were made about it and stand, the notes too
public record Conflict(
        String key,
        Sort sort,
        String about,
        List<Side> sides,
        List<History.Period> days,
        State state,
        List<Ruling> rulings) {
    static final String PREFIX = "conflict";

    public Conflict {
        sides = List.copyOf(sides);
        days = List.copyOf(days);
        rulings = List.copyOf(rulings);
    }

    /// Why not all can be right.
    public enum Sort {
        /// One says that it holds, another that it does not.
        CONTRADICTED,
        /// Only one of them can hold at a time.
        CONTESTED
    }

    /// What a reviewer made of it.
    public enum State implements Worded {
        /// Both sides stand: what everything is until somebody rules.
        CONFLICT,
        /// One side was found right.
        ACCEPTED,
        /// Somebody has to look into it.
        NEEDS_WORK;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /// One answer, with the ids of the claims that give it.
    public record Side(String says, List<Integer> claims) {
        public Side {
            claims = List.copyOf(claims);
        }
    }

    /// The remark of the last ruling about it.
    public Optional<String> note() {
        return rulings.stream()
                .map(ruling -> ruling.kind() == Ruling.Kind.NOTE ? ruling.value() : ruling.why())
                .filter(note -> !note.isBlank())
                .reduce((one, later) -> later);
    }
}
