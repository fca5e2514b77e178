package muster.read;

import muster.frame.FrameMatch;
import muster.knowledge.Lexicon;
import muster.model.ClaimType;
import muster.model.Share;
import muster.parse.Sentence;
import muster.parse.Token;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads how much of a group a community makes up ("predominantly", "most of whose recruits",
/// "some").
final class Shares {
    private final Map<Share, Set<String>> words = new EnumMap<>(Share.class);

    Shares(Lexicon lexicon) {
        for (Share share : Share.values()) {
            words.put(share, lexicon.words("share-" + share.word()));
        }
    }

    Optional<Share> of(FrameMatch match, Sentence sentence) {
        if (match.frame().type() != ClaimType.COMPOSITION) {
            return Optional.empty();
        }
        for (Map.Entry<Share, Set<String>> entry : words.entrySet()) {
            for (Token token : sentence.tokens()) {
                boolean near =
                        token.span().start() >= match.reach().start() - 12
                                && token.span().end() <= match.reach().end();
                if (near && entry.getValue().contains(token.form().toLowerCase(Locale.ROOT))) {
                    return Optional.of(entry.getKey());
                }
            }
        }
        return Optional.empty();
    }
}
