package muster.cli;

import muster.casebook.Casebook;
import muster.casebook.ClaimKey;
import muster.casebook.Ruling;
import muster.casebook.Standing;
import muster.roll.RulingText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/// Enters an analyst's grade of a source or of a claim.
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = {
            "Enters how reliable a source is (A to F), or how credible a claim is (1 to 6).",
            "",
            "Grades are shown beside quotes and decide nothing. A source is whoever publishes,"
                + " writes or says something; a claim is named by its report and its place in the"
                + " list of 'muster claims --report ID'."
        },
        footer = {
            "",
            "Examples:",
            "  muster grade \"Harbour Courier\" B",
            "  muster grade hills:3 2 --why \"seen on the video\""
        })
final class GradeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private final CasebookOption casebook = new CasebookOption();
    @Mixin private final Reviewer reviewer = new Reviewer();

    @Parameters(index = "0", paramLabel = "SOURCE|REPORT:N", description = "What is graded.")
    private String what = "";

    @Parameters(index = "1", paramLabel = "GRADE", description = "A to F, or 1 to 6.")
    private String grade = "";

    @Option(names = "--why", paramLabel = "TEXT", description = "Why; kept with the grade.")
    private String why = "";

    GradeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Casebook opened = casebook.existing(surroundings)) {
            Ruling ruling =
                    opened.rule(
                            new Ruling.Draft(
                                    Ruling.Kind.GRADE,
                                    List.of(key(opened)),
                                    List.of(),
                                    grade,
                                    reviewer.name(surroundings),
                                    why));
            surroundings.terminal().out().println(RulingText.line(ruling));
            surroundings.terminal().flush();
        }
        return Muster.FINE;
    }

    private String key(Casebook opened) {
        if (grade.matches("[A-F]")) {
            return Standing.source(what);
        }
        if (!grade.matches("[1-6]")) {
            throw new BadInput(
                    "'" + grade + "' is no grade: sources are A to F, claims are 1 to 6");
        }
        return ClaimKey.of(Known.claim(opened, what));
    }
}
