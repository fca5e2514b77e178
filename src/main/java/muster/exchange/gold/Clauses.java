package muster.exchange.gold;

import muster.model.Span;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Says whether two quotes of one text speak of the same clause: they overlap, or stand in one
/// sentence.
final class Clauses {
    private static final Pattern END =
            Pattern.compile("[.!?][\"”’)\\]]*(?:\\[\\d+\\])*(?=\\s|$)|[.!?](?:\\[\\d+\\])+|\\n+");
    private static final Pattern ABBREVIATION =
            Pattern.compile(
                    "\\b(?:[A-Za-z]|Mr|Mrs|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|Gov|Sen|Rep|St|Jan|Feb"
                        + "|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs|etc|al)\\.$");

    private final TreeSet<Integer> ends = new TreeSet<>();

    Clauses(String text) {
        List<MatchResult> found = END.matcher(text).results().toList();
        for (MatchResult end : found) {
            String before = text.substring(Math.max(0, end.start() - 6), end.start() + 1);
            if (!ABBREVIATION.matcher(before).find()) {
                ends.add(end.end());
            }
        }
    }

    boolean same(Span one, Span other) {
        return one.overlaps(other) || sentence(one.start()) == sentence(other.start());
    }

    /// How many sentences end at or before `at`.
    private int sentence(int at) {
        return ends.headSet(at, true).size();
    }
}
