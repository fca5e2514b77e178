package muster.cli;

import muster.casebook.Casebook;
import muster.exchange.ClaimJson;
import muster.intake.Intake;
import muster.intake.Taken;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Reads reports, prints what they claim, and files it in the casebook.
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads reports, prints what they claim, and files it in the casebook.",
            "",
            "Takes text (.txt), pages (.html) and JSON Lines (.jsonl with id, published, title,"
                    + " author, publisher, url, text). What cannot be read is said, and the rest is"
                    + " read. Reading a report again changes nothing."
        },
        footer = {
            "",
            "Examples:",
            "  muster read examples/",
            "  muster read page.html --published 2016-06-07",
            "  muster read reports.jsonl --format jsonl > claims.jsonl",
            "  curl -s https://example.org/report | muster read -",
            "  muster read report.txt --show matches",
            "",
            "Exit codes: 0 at least one report was read; 1 our fault (what else could be read is"
                    + " filed); 2 nothing could be read, or a file that was named is not there."
        })
final class ReadCommand implements Callable<Integer> {
    private enum Format {
        text,
        jsonl
    }

    private final Surroundings surroundings;
    private final PathMaker paths;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, folders, or - for standard input.")
    private List<String> sources = List.of();

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "The day of publication (2016-06-07) of reports that do not say it.")
    private @Nullable LocalDate published;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); jsonl: one claim a"
                            + " line.")
    private Format format = Format.text;

    @Option(
            names = "--show",
            paramLabel = "STEP",
            description =
                    "Print a step of the reading in place of claims: ${COMPLETION-CANDIDATES}. This"
                            + " is how a wrong claim is understood.")
    private @Nullable Step show;

    @Mixin private final CasebookOption casebook = new CasebookOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Read so many reports at once (default: one a processor, at most 4). Changes"
                            + " the time, not the result.")
    private int threads = Math.min(Runtime.getRuntime().availableProcessors(), 4);

    ReadCommand(Surroundings surroundings, PathMaker paths) {
        this.surroundings = surroundings;
        this.paths = paths;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new BadInput("--threads is " + threads + ", and at least one must read");
        }
        Terminal terminal = surroundings.terminal();
        Knowledge knowledge = Knowledge.load(surroundings);
        Progress progress = new Progress(terminal);
        Intake intake =
                new Intake(
                        knowledge.lexicon()::words, Optional.ofNullable(published), Intake.LIMIT);
        try (Casebook opened = casebook.open(surroundings, knowledge.names());
                Stream<Taken> taken = intake.take(sources, surroundings.in())) {
            Printer printer =
                    show != null
                            ? Printer.steps(terminal)
                            : switch (format) {
                                case text -> Printer.text(terminal, knowledge.words());
                                case jsonl -> Printer.lines(terminal, new ClaimJson());
                            };
            Batch batch =
                    new Batch(
                            opened,
                            new LazyPath(() -> paths.make(surroundings, knowledge, progress)),
                            knowledge.fingerprint(surroundings),
                            Optional.ofNullable(show));
            Tally tally = new Tally(terminal, progress, printer);
            new InOrder(threads)
                    .run(taken.iterator(), batch::read, outcome -> tally.add(batch.file(outcome)));
            tally.close();
            return code(tally);
        }
    }

    private int code(Tally tally) {
        if (tally.failed() > 0) {
            return Muster.OUR_FAULT;
        }
        boolean missing =
                sources.stream()
                        .anyMatch(source -> !source.equals("-") && !Files.exists(Path.of(source)));
        return tally.read() == 0 || missing ? Muster.BAD_INPUT : Muster.FINE;
    }
}
