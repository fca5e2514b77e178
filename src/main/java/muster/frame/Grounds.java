package muster.frame;

import muster.knowledge.Lexicon;
import muster.parse.Link;
import muster.parse.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Says at which named places a stretch of ground lies.
final class Grounds {
    private static final List<String> SIDES =
            List.of(
                    "of",
                    "near",
                    "around",
                    "above",
                    "along",
                    "outside",
                    "between",
                    "in",
                    "at",
                    "on",
                    "inside",
                    "beyond",
                    "behind",
                    "below",
                    "north_of",
                    "south_of",
                    "east_of",
                    "west_of",
                    "close_to",
                    "northeast_of",
                    "northwest_of",
                    "southeast_of",
                    "southwest_of",
                    "opposite",
                    "facing",
                    "overlooking",
                    "from",
                    "mod",
                    "poss");

    private final Set<String> grounds;
    private final Set<String> beside;

    Grounds(Lexicon lexicon) {
        grounds = lexicon.words("grounds");
        beside = lexicon.words("beside-verbs");
    }

    boolean known(String lemma) {
        return grounds.contains(lemma);
    }

    /// "the hills above X", "the valleys that border X and Y", "camps near X": at X and Y.
    List<Bound> at(
            Sentence sentence, int token, BiFunction<Sentence, Integer, Optional<Bound>> place) {
        for (String side : SIDES) {
            List<Bound> places = places(sentence, place, sentence.roles().of(token, side));
            if (!places.isEmpty()) {
                return places;
            }
        }
        for (int inner : sentence.roles().of(token, "of")) {
            if (inner > token && grounds.contains(sentence.token(inner).lemma())) {
                return at(sentence, inner, place); // "a strip of jungle opposite Mora"
            }
        }
        List<Bound> bordered = new ArrayList<>();
        for (Link link : sentence.roles().playedBy(token)) {
            if (link.role().equals(Link.SUBJ)
                    && link.predicate() > token
                    && beside.contains(sentence.token(link.predicate()).lemma())) {
                bordered.addAll(
                        places(sentence, place, sentence.roles().of(link.predicate(), Link.OBJ)));
            }
        }
        return bordered;
    }

    private static List<Bound> places(
            Sentence sentence,
            BiFunction<Sentence, Integer, Optional<Bound>> place,
            List<Integer> tokens) {
        return tokens.stream().flatMap(at -> place.apply(sentence, at).stream()).toList();
    }
}
