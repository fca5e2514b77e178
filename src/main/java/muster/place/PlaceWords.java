package muster.place;

import muster.knowledge.Lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words beside a name that say what sort of place is meant and how exactly: the classes
/// `where-...` of the lexicon.
final class PlaceWords {
    private final Map<String, PlaceKind> kinds = new HashMap<>();
    private final Map<Side, Set<String>> towards = new EnumMap<>(Side.class);
    private final Set<String> sides;
    private final Set<String> near;
    private final Set<String> beside;
    private final Set<String> small;

    /// A side of the sky.
    enum Side {
        NORTH,
        SOUTH,
        EAST,
        WEST
    }

    PlaceWords(Lexicon lexicon) {
        for (PlaceKind kind : PlaceKind.values()) {
            lexicon.find("where-" + kind.word())
                    .ifPresent(words -> words.forEach(word -> kinds.putIfAbsent(word, kind)));
        }
        for (Side side : Side.values()) {
            towards.put(side, lexicon.words("where-" + side.name().toLowerCase(Locale.ROOT)));
        }
        sides = lexicon.words("where-side");
        near = lexicon.words("where-near");
        beside = lexicon.words("where-beside");
        small = lexicon.words("where-small");
    }

    /// The kind that `words` ("province", "border crossing") stand for.
    Optional<PlaceKind> kind(String words) {
        return Optional.ofNullable(kinds.get(words));
    }

    boolean side(String word) {
        return sides.contains(word);
    }

    /// "southern" points south, "north-western" nowhere in particular.
    Optional<Side> towards(String word) {
        return towards.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean near(String word) {
        return near.contains(word);
    }

    boolean beside(String word) {
        return beside.contains(word);
    }

    /// A kind of place in which few people live: "village".
    boolean small(String word) {
        return small.contains(word);
    }
}
