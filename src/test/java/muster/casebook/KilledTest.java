package muster.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import muster.casebook.MadeReports.Made;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A run that is killed in the middle loses no finished report and leaves no half one.
class KilledTest {
    private static final int REPORTS = 200;

    @TempDir Path folder;

    @Test
    void killed_at_any_point_every_finished_report_is_whole_and_no_half_one_is_there()
            throws Exception {
        Path file = folder.resolve("muster.db");
        Random random = new Random(1);
        int kills = 0;
        int filed = 0;
        while (filed < REPORTS) {
            // the first kills come while the file is being made
            int after = kills < 2 ? 0 : filed + 10 + random.nextInt(40);
            Set<String> finished = run(file, after, 200 + random.nextInt(300));
            kills++;
            filed = check(file, finished);
            assertThat(kills).isLessThan(30);
        }
        assertThat(kills).isGreaterThan(4);
    }

    /// Starts a run and kills it: a while after it started, or once so many reports are filed.
    private static Set<String> run(Path file, int reports, int millis) throws Exception {
        Process child =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx128m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledTest.class.getName(),
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        Set<String> finished = new HashSet<>();
        try (BufferedReader out = child.inputReader()) {
            if (reports == 0) {
                Thread.sleep(millis);
            }
            String line;
            while (finished.size() < reports && (line = out.readLine()) != null) {
                finished.add(line);
            }
            child.destroyForcibly();
        }
        child.waitFor();
        return finished;
    }

    private static int check(Path file, Set<String> finished) {
        try (Casebook casebook = Casebook.open(file, Clock.systemUTC())) {
            List<FiledReport> reports = casebook.reports();
            assertThat(reports).extracting(FiledReport::report).containsAll(finished);
            for (FiledReport filed : reports) {
                Made made = new MadeReports(1).made(filed.report());
                assertThat(casebook.report(filed)).isEqualTo(made.report());
                assertThat(casebook.claims(ClaimQuery.ALL.report(filed.report())))
                        .extracting(FiledClaim::claim)
                        .isEqualTo(made.claims());
            }
            return reports.size();
        }
    }

    /// The run that is killed: files all reports, saying which are done.
    public static void main(String[] args) {
        try (Casebook casebook = Casebook.open(Path.of(args[0]), Clock.systemUTC())) {
            for (Made made : new MadeReports(1).made(REPORTS)) {
                casebook.file(made.report(), made.claims(), "k");
                System.out.println(made.report().id());
            }
        }
    }
}
