package muster.cli;

import muster.model.Report;
import muster.read.Reading;

/// The main path as the commands see it: a report in, its claims out, each step to be looked at.
/// Safe to use from several threads at once.
interface MainPath {
    Reading read(Report report);

    /// What a step makes of the report, in lines for a person.
    String show(Step step, Report report);

    /// Reads the report and says how long each step took.
    StepTimes timed(Report report);
}
