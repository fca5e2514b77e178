package muster.read;

import muster.frame.FrameMatch;
import muster.model.Certainty;
import muster.model.ClaimType;
import muster.model.Polarity;
import muster.model.When;
import muster.parse.ClauseFacts;
import muster.parse.Sentence;
import muster.parse.Tense;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A narrative that goes on: "Gunmen raided the post on Sunday. They freed six prisoners." was on
/// Sunday too.
record Onward(List<FrameMatch> matches, List<Sentence> sentences) {
    private static final Set<ClaimType> DEEDS =
            EnumSet.of(
                    ClaimType.ATTACK,
                    ClaimType.STRIKE,
                    ClaimType.SEIZURE,
                    ClaimType.KILLING,
                    ClaimType.DETENTION,
                    ClaimType.FREEING,
                    ClaimType.SIEGE);

    /// Longer windows tell of no single deed, in days.
    private static final long LONGEST = 2;

    /// The deed of the sentence before by the same doers, in the same paragraph.
    Optional<FrameMatch> before(FrameMatch match) {
        Sentence sentence = sentences.get(match.sentence());
        boolean told =
                deed(match)
                        && match.sentence() > 0
                        && sentence.token(match.clause()).verb()
                        && ClauseFacts.of(sentence, match.clause()).tense() == Tense.PAST;
        Set<String> doers = doers(match);
        return told
                ? matches.reversed().stream()
                        .filter(other -> other.sentence() == match.sentence() - 1)
                        .filter(other ->
                                sentences.get(other.sentence()).paragraph() == sentence.paragraph())
                        .filter(Onward::deed)
                        .filter(other -> doers(other).stream().anyMatch(doers::contains))
                        .findFirst()
                : Optional.empty();
    }

    /// It was on one day, or in one night.
    static boolean single(When when) {
        LocalDate first = when.start().after();
        LocalDate last = when.end().before();
        return first != null && last != null && !first.plusDays(LONGEST).isBefore(last);
    }

    private static boolean deed(FrameMatch match) {
        return DEEDS.contains(match.frame().type())
                && match.polarity() == Polarity.AFFIRMED
                && match.certainty() != Certainty.PLANNED
                && !match.again();
    }

    private static Set<String> doers(FrameMatch match) {
        return match.role("actor").stream()
                .flatMap(bound -> bound.entities().stream())
                .collect(Collectors.toSet());
    }
}
