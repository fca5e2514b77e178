package muster.cli;

import muster.intake.Intake;
import muster.intake.Taken;
import muster.read.Reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a folder of reports to see what comes out; nothing is filed.
final class CorpusRun {
    private final Surroundings surroundings;
    private final Progress progress;

    CorpusRun(Surroundings surroundings, Progress progress) {
        this.surroundings = surroundings;
        this.progress = progress;
    }

    /// The readings in the order in which the reports lie there.
    ///
    /// @param note whether to say which files cannot be read
    /// @throws BadInput where there is no report
    List<Reading> read(Path reports, Knowledge knowledge, MainPath path, boolean note) {
        List<Reading> readings = new ArrayList<>();
        Intake intake = new Intake(knowledge.lexicon()::words, Optional.empty(), Intake.LIMIT);
        try (Stream<Taken> taken = intake.take(List.of(reports.toString()), surroundings.in())) {
            new InOrder(2)
                    .<Taken, Optional<Reading>>run(
                            taken.iterator(),
                            each -> reading(each, path, note),
                            reading -> {
                                reading.ifPresent(readings::add);
                                progress.at(() -> readings.size() + " reports read ...");
                            });
        }
        progress.clear();
        if (readings.isEmpty()) {
            throw new BadInput("no report that can be read in " + reports);
        }
        return readings;
    }

    private Optional<Reading> reading(Taken taken, MainPath path, boolean note) {
        return switch (taken) {
            case Taken.Arrived arrived -> Optional.of(path.read(arrived.report()));
            case Taken.Skipped skipped -> {
                if (note) {
                    surroundings.terminal().note("skipped " + skipped);
                }
                yield Optional.empty();
            }
        };
    }
}
