package muster.intake;

import muster.model.Report;

import java.util.List;

/// What came of one thing that Muster was given to read: a report, or the reason why there is none.
public sealed interface Taken {
    /// Where it stands: a file (`reports/a.txt`), a line of one (`reports.jsonl:12`), `-` for
    /// standard input.
    String source();

    /// A report with its remains marked.
    ///
    /// @param notes what a person should know of how it was read ("no valid UTF-8: ..."); mostly
    ///   none
    record Arrived(String source, Report report, List<String> notes) implements Taken {
        public Arrived {
            notes = List.copyOf(notes);
        }
    }

    /// Nothing could be read here. The rest of the batch goes on.
    ///
    /// @param why one line for a person, without the source
    record Skipped(String source, String why) implements Taken {
        @Override
        public String toString() {
            return source + ": " + why;
        }
    }
}
