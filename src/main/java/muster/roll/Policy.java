package muster.roll;

import muster.model.ClaimType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the roll presumes beyond what reports say: `knowledge/roll/policy.yaml`, where each choice
/// is explained.
///
/// @param disputes days between a claim that a tie holds and one that it does not, up to which they
///   dispute each other
public record Policy(
        Map<ClaimType, Lasting> ties, int disputes, List<Slot> slots, List<Effect> effects) {
    /// Longer than any tie.
    public static final int ALWAYS = 400_000;

    /// How long a type of tie lasts beyond what is attested, in days.
    ///
    /// @param presumed after the last day on which it is attested
    /// @param before the first day on which it is attested, where nobody says when it began
    /// @param lasting once it happened it stays so
    public record Lasting(int presumed, int before, boolean lasting) {}

    /// Of the ties of these types that share what `per` says only one holds at a time.
    ///
    /// @param settles days; attested no further apart, and with no event between, they are disputed
    public record Slot(Set<ClaimType> types, Per per, int settles) {
        public Slot {
            types = Set.copyOf(types);
        }

        /// What the ties of a slot share. A slot of several types holds between types: two ties of
        /// one type are never rivals for it.
        public enum Per {
            SUBJECT,
            OBJECT,
            PLACE,
            PAIR
        }
    }

    /// What an act does to ties of those who take part in it.
    ///
    /// @param whose which side of the act it befalls
    /// @param begins the type of tie that it begins between that side and the place
    /// @param ends the types of ties that it ends
    /// @param as the part that this side plays in the ties that end
    /// @param atPlace only ties to the place of the act
    /// @param withOther only ties to the other side of the act
    /// @param forever what is attested afterwards contradicts it
    public record Effect(
            ClaimType act,
            Side whose,
            Optional<ClaimType> begins,
            Set<ClaimType> ends,
            As as,
            boolean atPlace,
            boolean withOther,
            boolean forever) {
        public Effect {
            ends = Set.copyOf(ends);
        }

        public enum Side {
            FIRST,
            SECOND
        }

        public enum As {
            SUBJECT,
            OBJECT,
            EITHER
        }
    }

    public Policy {
        ties = Map.copyOf(ties);
        slots = List.copyOf(slots);
        effects = List.copyOf(effects);
    }

    Lasting lasting(ClaimType type) {
        return Optional.ofNullable(ties.get(type)).orElse(new Lasting(365, 30, false));
    }
}
