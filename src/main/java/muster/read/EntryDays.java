package muster.read;

import muster.frame.FrameMatch;
import muster.parse.ClauseFacts;
import muster.parse.Sentence;
import muster.parse.Tense;
import muster.time.TimeMention;

import java.util.List;
import java.util.Optional;

/// The days that stand as headings over the entries of a chronology: "4 May 1998", and in the lines
/// below it what happened that day.
record EntryDays(List<TimeMention> times) {
    /// A single one is the day on which the report was written.
    private static final int FEWEST = 2;

    /// The day of the entry in which an act without words of time is told.
    Optional<TimeMention> of(FrameMatch match, Sentence sentence) {
        List<TimeMention> heads = times.stream().filter(TimeMention::heads).toList();
        boolean told =
                heads.size() >= FEWEST
                        && !match.frame().type().tie()
                        && ClauseFacts.of(sentence, match.clause()).tense() != Tense.PAST_PERFECT
                        && times.stream().noneMatch(words -> words.sentence() == sentence.index());
        return heads.stream()
                .filter(head -> told && head.sentence() < sentence.index())
                .filter(head -> head.relation() == TimeMention.Relation.AT)
                .reduce((first, second) -> second);
    }
}
