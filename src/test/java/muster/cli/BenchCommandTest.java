package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class BenchCommandTest {
    private static final String TEXT =
            """
            Soldiers of the mountain division said on 12 May that Reds attacked Blues at the bridge.

            Nobody has claimed the bridge since then, and the road to the capital stays closed today.
            """;

    @Test
    void the_corpus_is_always_the_same_and_of_500_words() {
        BenchCorpus corpus = new BenchCorpus(List.of(Report.of("a", Optional.empty(), TEXT)));
        List<Report> reports = corpus.reports(20);
        assertThat(corpus.reports(20)).isEqualTo(reports);
        assertThat(reports).extracting(Report::text).doesNotHaveDuplicates();
        assertThat(reports)
                .allSatisfy(
                        report -> assertThat(BenchCorpus.words(report.text())).isBetween(480, 520));
    }

    @Test
    void a_bench_tells_speed_steps_and_memory(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        CommandRun bench = CommandRun.of("bench", "--reports", "5", "--from", folder.toString());
        assertThat(bench.err()).isEmpty();
        assertThat(bench.out().lines().map(line -> line.split(" {2,}")[0]))
                .containsExactly(
                        "corpus", "start-up", "cold", "1 thread", "2 threads", "steps", "memory");
    }

    @Test
    void looking_names_up_is_measured() {
        assertThat(CommandRun.of("bench", "--names", "300").out())
                .startsWith("names: 300 filed in ")
                .contains("99 of 100 within ");
    }
}
