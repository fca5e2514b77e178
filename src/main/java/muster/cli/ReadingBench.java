package muster.cli;

import muster.casebook.Casebook;
import muster.model.Report;
import muster.read.Reading;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Measures reading a corpus: cold, then with one thread and with two once the JVM has compiled
/// what it compiles.
final class ReadingBench {
    /// The JVM is warm when its compiler takes less than this part of the time.
    private static final double AT_REST = 0.07;

    private static final int MOST_ROUNDS = 12;

    private final Surroundings surroundings;
    private final PathMaker paths;
    private final Knowledge knowledge;
    private final List<Report> corpus;
    private final Progress progress;

    /// @param corpus at least one report
    ReadingBench(
            Surroundings surroundings, PathMaker paths, Knowledge knowledge, List<Report> corpus) {
        this.surroundings = surroundings;
        this.paths = paths;
        this.knowledge = knowledge;
        this.corpus = corpus;
        progress = new Progress(surroundings.terminal());
    }

    /// What reading the corpus took, in nanoseconds.
    private record Pass(long whole, long filing) {
        double perSecond(double things) {
            return things * 1e9 / whole;
        }
    }

    /// Reads, and says what it took.
    ///
    /// @param from where the corpus comes from
    void run(Path from) throws IOException {
        MainPath path = paths.make(surroundings, knowledge, progress);
        path.read(corpus.getFirst());
        double startUp = sinceStart();
        Pass cold = pass(path, 2);
        warmUp(path);
        StepTimes steps = steps(path);
        Pass one = pass(path, 1);
        Pass two = pass(path, 2);
        progress.clear();
        int count = corpus.size();
        long words = corpus.stream().mapToLong(report -> BenchCorpus.words(report.text())).sum();
        say(
                "corpus     %d reports of %d words from %s, %d tokens",
                count, words / count, from, steps.tokens());
        say("start-up   %.1f s until the first report is read", startUp);
        speed(
                "cold     ",
                cold,
                steps.tokens(),
                String.format(Locale.ROOT, "   2 threads, the first %d reports", count));
        speed("1 thread ", one, steps.tokens(), "");
        speed(
                "2 threads",
                two,
                steps.tokens(),
                String.format(
                        Locale.ROOT, "   %.2f times one", (double) one.whole() / two.whole()));
        shares(steps, one.filing());
        say("memory     %s at most", peak());
    }

    /// Reads the corpus until the JVM's compiler has come to rest.
    private void warmUp(MainPath path) throws IOException {
        for (int round = 1; round < MOST_ROUNDS; round++) {
            long before = compiling();
            long took = pass(path, 2).whole() / 1_000_000;
            if (compiling() - before < took * AT_REST) {
                return;
            }
        }
    }

    /// Milliseconds that the compiler has worked so far; 0 where there is none.
    private static long compiling() {
        @Nullable CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        return compiler == null ? 0 : compiler.getTotalCompilationTime();
    }

    private StepTimes steps(MainPath path) {
        StepTimes steps = StepTimes.NONE;
        int done = 0;
        for (Report report : corpus) {
            int so = ++done;
            progress.at(() -> "steps: " + so + " of " + corpus.size());
            steps = steps.plus(path.timed(report));
        }
        return steps;
    }

    private Pass pass(MainPath path, int threads) throws IOException {
        Path folder = Files.createTempDirectory("muster-bench");
        long[] filing = new long[1];
        int[] done = new int[1];
        try (Casebook casebook = Casebook.open(folder.resolve("bench.db"), surroundings.clock())) {
            long start = System.nanoTime();
            new InOrder(threads)
                    .<Report, Reading>run(
                            corpus.iterator(),
                            path::read,
                            reading -> {
                                progress.at(() ->
                                        threads + " threads: " + done[0] + " of " + corpus.size());
                                long before = System.nanoTime();
                                casebook.file(reading.report(), reading.claims(), "bench");
                                filing[0] += System.nanoTime() - before;
                                done[0]++;
                            });
            return new Pass(System.nanoTime() - start, filing[0]);
        } finally {
            BenchCommand.delete(folder);
        }
    }

    private static double sinceStart() {
        return ProcessHandle.current()
                        .info()
                        .startInstant()
                        .map(start -> Duration.between(start, Instant.now()).toMillis())
                        .orElse(0L)
                / 1000.0;
    }

    private void speed(String what, Pass pass, long tokens, String more) {
        say(
                "%s  %.1f reports/s   %.0f tokens/s%s",
                what, pass.perSecond(corpus.size()), pass.perSecond(tokens), more);
    }

    private void shares(StepTimes steps, long filing) {
        double whole = steps.parse() + steps.spot() + steps.frames() + steps.claims() + filing;
        say(
                "steps      parse %.0f %%, spot %.0f %%, frames %.0f %%, claims %.0f %%, filing"
                        + " %.0f %%",
                100 * steps.parse() / whole,
                100 * steps.spot() / whole,
                100 * steps.frames() / whole,
                100 * steps.claims() / whole,
                100 * filing / whole);
    }

    /// The most memory that the process ever had, as Linux counts it.
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "unknown on this system";
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
                double kilobytes = Double.parseDouble(line.replaceAll("\\D", ""));
                return String.format(Locale.ROOT, "%.2f GB", kilobytes * 1024 / 1e9);
            }
        }
        return "unknown on this system";
    }

    private void say(String format, Object... values) {
        surroundings.terminal().out().println(String.format(Locale.ROOT, format, values));
    }
}
