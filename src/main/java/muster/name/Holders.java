package muster.name;

import java.util.List;
import java.util.Optional;

/// Finds the bare word before another that says whose a thing or an act is: "the rebel-held town",
/// "in rebel hands", "insurgent positions", "a separatist offensive".
final class Holders {
    private static final List<String> ACTS =
            List.of("attack-nouns", "strike-nouns", "offensive-nouns", "seize-nouns");
    private static final String GROUND = "hands|control";
    private final Words words;
    private final NounSorts sorts;

    Holders(Words words, NounSorts sorts) {
        this.words = words;
        this.sorts = sorts;
    }

    /// The phrase that the word at `at` is alone; none where it is nobody's.
    Optional<Phrase> at(Line line, int at) {
        if (line.cap(at) && !line.initial(at) || line.hyphen(at - 1)) {
            return Optional.empty();
        }
        boolean held =
                line.hyphen(at + 1)
                        && words.in("hyphen-of-holder", line.low(at + 2))
                        && line.glued(at + 1)
                        && line.glued(at + 2);
        boolean fighters = words.in("ref-fighters", line.low(at) + "s");
        if (fighters && (held || line.low(at + 1).matches(GROUND))) {
            return Optional.of(phrase(line, at, Sort.GROUP));
        }
        if (held) {
            return sorts.of(line, at, at)
                    .filter(sort -> sort == Sort.STATE || sort == Sort.STATE_FORCE)
                    .map(sort -> phrase(line, at, sort));
        }
        return owns(line, at) ? Optional.of(phrase(line, at, Sort.GROUP)) : Optional.empty();
    }

    /// "rebel-held", "in rebel hands": whoever holds it was told before.
    static boolean ground(Phrase phrase) {
        Line line = phrase.line();
        boolean alone = phrase.first() == phrase.noun() && phrase.plural();
        boolean owner =
                line.noun(phrase.noun() + 1) && !line.low(phrase.noun() + 1).matches(GROUND);
        return alone && !owner;
    }

    /// "rebel positions", "insurgent rocket attacks"
    private boolean owns(Line line, int at) {
        int noun = at + 1;
        while (line.noun(noun + 1) && !line.cap(noun) && noun < at + 3) {
            noun++;
        }
        if (!line.noun(noun) || line.cap(noun) || sorts.of(line, noun, noun).isPresent()) {
            return false;
        }
        String lemma = line.lemma(noun);
        return words.in("owner-of-things", line.low(at)) && words.in("assets", lemma)
                || words.in("owner-of-acts", line.low(at))
                        && ACTS.stream().anyMatch(acts -> words.in(acts, lemma));
    }

    private static Phrase phrase(Line line, int at, Sort sort) {
        return new Phrase(line, at, at, at, sort, Phrase.Lead.THE, sort == Sort.GROUP, -1);
    }
}
