package muster.roll;

import muster.casebook.FiledClaim;
import muster.model.Filler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes what reports have one expect, for people.
public final class WatchText {
    private WatchText() {}

    /// `Ash Company → Northern Hall · member · planned · open for 265 days · was due by 2014-12-31`
    ///
    /// @param day to which ages are counted
    public static String line(Expectation expected, LocalDate day) {
        FiledClaim raised = expected.raised();
        List<String> parts = new ArrayList<>();
        parts.add(
                Stream.of(raised.claim().firsts(), raised.claim().seconds(), raised.claim().where())
                        .map(WatchText::names)
                        .filter(names -> !names.isEmpty())
                        .collect(Collectors.joining(" → ")));
        parts.add(raised.claim().type().word());
        parts.add(state(expected, day));
        expected.deadline()
                .ifPresent(last ->
                        parts.add((expected.overdue(day) ? "was due by " : "due by ") + last));
        return String.join(" · ", parts);
    }

    private static String names(List<? extends Filler> fillers) {
        return fillers.stream().map(Filler::name).collect(Collectors.joining(", "));
    }

    private static String state(Expectation expected, LocalDate day) {
        if (expected.open()) {
            return expected.age(day)
                    .map(days -> "open for " + days + (days == 1 ? " day" : " days"))
                    .orElse("open");
        }
        FiledClaim answer = expected.answers().getFirst();
        return answer.source().published().map(said -> "answered " + said).orElse("answered");
    }
}
