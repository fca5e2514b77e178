package muster.name;

import java.util.Optional;

/// Finds who stands right beside a pronoun: "X and its allies", "X itself".
final class Beside {
    private final Words words;
    private final Focus focus;
    private final Owned owned;

    Beside(Words words, Focus focus) {
        this.words = words;
        this.focus = focus;
        this.owned = new Owned(words);
    }

    /// The one that ends at the word `last`.
    Optional<Spot> with(Spot spot, int last) {
        return focus.lately(spot, 0).stream()
                .filter(other -> other.line() == spot.line() && other.last() == last)
                .findFirst();
    }

    /// "the mission and the troops that support it": the mission.
    private Optional<Spot> inRelative(Spot spot) {
        Line line = spot.line();
        int verb = line.token(spot.head()).head();
        int noun =
                verb >= 0
                                && line.token(spot.head()).label().equals("dobj")
                                && line.token(verb).label().matches("relcl|acl")
                        ? line.token(verb).head()
                        : -1;
        int before =
                noun >= 0 && line.token(noun).label().equals("conj") ? line.token(noun).head() : -1;
        return before < 0
                ? Optional.empty()
                : focus.lately(spot, 0).stream()
                        .filter(other -> other.line() == line && other.head() == before)
                        .filter(other -> other.parties().stream().allMatch(owned.owner(spot)))
                        .findFirst();
    }

    /// "X and its allies", "the troops and their allies".
    Optional<Spot> coordinated(Spot spot) {
        Line line = spot.line();
        Optional<Spot> first = inRelative(spot);
        if (first.isPresent()) {
            return first;
        }
        if (!line.tag(spot.first()).endsWith("P$") || !line.low(spot.first() - 1).equals("and")) {
            return Optional.empty();
        }
        int last = spot.first() - (line.closes(spot.first() - 2) ? 3 : 2);
        int noun = Owned.noun(line, spot.first());
        boolean clause =
                noun >= 0
                        && (line.verb(noun + 1) || line.tag(noun + 1).equals("MD"))
                        && !line.tag(noun + 1).matches("VBN|VBG");
        return with(spot, last)
                .filter(other -> !clause || line.token(noun).head() == other.head())
                .filter(other -> other.parties().stream().allMatch(owned.owner(spot)));
    }
}
