package muster.cli;

import muster.casebook.LinkBench;
import muster.intake.Intake;
import muster.intake.Taken;
import muster.model.Report;
import muster.name.NameBench;
import muster.roll.CasebookBench;
import muster.roll.Policy;
import muster.roll.PolicyFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Measures how fast Muster reads on this machine.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast Muster reads on this machine.",
            "",
            "Makes a corpus of reports of about 500 words from examples/ (always the same one),"
                + " reads it with two threads again and again until the JVM has compiled what it"
                + " compiles (one to two minutes), then with one thread and with two, each time"
                + " into a casebook of its own."
        },
        footer = {
            "",
            "Examples:",
            "  muster bench",
            "  muster bench --reports 1000",
            "  muster bench --casebook-of 100000",
            "  muster bench --actors 100000",
            "  muster bench --names 1000000"
        })
final class BenchCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final PathMaker paths;

    @Option(
            names = "--reports",
            paramLabel = "N",
            description = "So many reports (default: ${DEFAULT-VALUE}).")
    private int count = 200;

    @Option(
            names = "--from",
            paramLabel = "FOLDER",
            description = "Make the corpus from these reports (default: examples/ of the project).")
    private @Nullable Path from;

    @Option(
            names = "--casebook-of",
            paramLabel = "N",
            description =
                    "Measure a casebook of N generated reports of ten claims each instead: filing,"
                            + " rolls, dossiers, size. 100000 make a million claims and take half"
                            + " an hour.")
    private int generated;

    @Option(
            names = "--keep",
            paramLabel = "FILE",
            description = "Keep that casebook in FILE, and fill up what is there already.")
    private @Nullable Path keep;

    @Option(
            names = "--names",
            paramLabel = "N",
            description = "Measure looking names up among N made-up names instead (1000000).")
    private int names;

    @Option(
            names = "--actors",
            paramLabel = "N",
            description =
                    "Measure linking a new report into a casebook of N made-up actors with four"
                            + " names each instead (100000).")
    private int actors;

    BenchCommand(Surroundings surroundings, PathMaker paths) {
        this.surroundings = surroundings;
        this.paths = paths;
    }

    @Override
    public Integer call() throws IOException {
        if (generated > 0) {
            return casebook();
        }
        if (names > 0) {
            NameBench.run(
                    new KnownNames(surroundings::names).get().family(),
                    names,
                    line -> say("%s", line));
            return Muster.FINE;
        }
        if (actors > 0) {
            return linking();
        }
        if (count < 1) {
            throw new BadInput("--reports is " + count + ", and at least one must be read");
        }
        Path folder = from == null ? surroundings.home().resolve("examples") : from;
        Knowledge knowledge = Knowledge.load(surroundings);
        List<Report> corpus = new BenchCorpus(examples(folder, knowledge)).reports(count);
        new ReadingBench(surroundings, paths, knowledge, corpus).run(folder);
        return Muster.FINE;
    }

    private int casebook() throws IOException {
        Terminal terminal = surroundings.terminal();
        Progress progress = new Progress(terminal);
        Policy policy = PolicyFile.load(surroundings.knowledge());
        Path folder = Files.createTempDirectory("muster-bench");
        try {
            Path file = keep == null ? folder.resolve("bench.db") : keep;
            CasebookBench.run(
                    file,
                    generated,
                    policy,
                    done -> progress.at(() -> "filing: " + done + " of " + generated),
                    line -> {
                        progress.clear();
                        terminal.out().println(line);
                        terminal.flush();
                    });
        } finally {
            delete(folder);
        }
        return Muster.FINE;
    }

    private int linking() throws IOException {
        Terminal terminal = surroundings.terminal();
        Progress progress = new Progress(terminal);
        Path folder = Files.createTempDirectory("muster-bench");
        try {
            LinkBench.run(
                    folder.resolve("bench.db"),
                    new KnownNames(surroundings::names).get(),
                    actors,
                    done -> progress.at(() -> "filing: " + done + " of " + actors + " actors"),
                    line -> {
                        progress.clear();
                        terminal.out().println(line);
                        terminal.flush();
                    });
        } finally {
            delete(folder);
        }
        return Muster.FINE;
    }

    private List<Report> examples(Path folder, Knowledge knowledge) {
        Intake intake = new Intake(knowledge.lexicon()::words, Optional.empty(), Intake.LIMIT);
        try (Stream<Taken> taken = intake.take(List.of(folder.toString()), surroundings.in())) {
            return taken.filter(Taken.Arrived.class::isInstance)
                    .map(each -> ((Taken.Arrived) each).report())
                    .toList();
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> {
                        try {
                            Files.deleteIfExists(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    private void say(String format, Object... values) {
        surroundings.terminal().out().println(String.format(Locale.ROOT, format, values));
    }
}
