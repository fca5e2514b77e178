package muster.frame;

import muster.knowledge.Lexicon;
import muster.model.Evidence;
import muster.model.Medium;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds the media that a report cites for a claim: words of the same clause, or of the verb that
/// governs it.
final class Media {
    private final Map<Medium, Set<String>> words = new EnumMap<>(Medium.class);

    Media(Lexicon lexicon) {
        for (Medium medium : Medium.values()) {
            words.put(medium, lexicon.words("medium-" + medium.word()));
        }
    }

    List<Evidence> of(FrameMatch match, Sentence sentence) {
        List<Evidence> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.noun() && !token.properNoun() || token.verb()) {
                words.forEach((medium, known) -> {
                    if (known.contains(token.lemma())
                            || known.contains(token.form().toLowerCase(Locale.ROOT))) {
                        if (belongs(token.index(), match, sentence)) {
                            found.add(new Evidence(medium, token.form(), token.span()));
                        }
                    }
                });
            }
        }
        return found;
    }

    /// The medium governs the clause ("videos showing ..."), or hangs on it or on a verb above it
    /// ("said in a video").
    private static boolean belongs(int medium, FrameMatch match, Sentence sentence) {
        if (sentence.under(match.clause(), medium)) {
            return true;
        }
        int above = sentence.token(medium).head();
        while (above >= 0 && !sentence.token(above).verb()) {
            above = sentence.token(above).head();
        }
        return above >= 0 && (above == match.clause() || sentence.under(match.clause(), above));
    }
}
