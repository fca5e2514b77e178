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

    /// "X and its allies", "the troops and their allies".
    Optional<Spot> coordinated(Spot spot) {
        Line line = spot.line();
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
