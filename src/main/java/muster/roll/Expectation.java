package muster.roll;

import muster.casebook.FiledClaim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Something that a report has one expect: a plan, a deadline, what "has yet to" happen.
///
/// @param raised the claim that raises it
/// @param deadline the last day that it names, where it names one
/// @param answers later claims of the same kind about the same parties, in the order of publication
public record Expectation(
        FiledClaim raised, Optional<LocalDate> deadline, List<FiledClaim> answers) {
    public Expectation {
        answers = List.copyOf(answers);
    }

    public boolean open() {
        return answers.isEmpty();
    }

    /// Days since it was raised; empty where the report has no day.
    public Optional<Long> age(LocalDate day) {
        return raised.source().published().map(from -> ChronoUnit.DAYS.between(from, day));
    }

    /// It is open, and its deadline is over.
    public boolean overdue(LocalDate day) {
        return open() && deadline.filter(last -> last.isBefore(day)).isPresent();
    }
}
