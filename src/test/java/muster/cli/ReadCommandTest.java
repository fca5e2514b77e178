package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ReadCommandTest {
    private static final String TEXT =
            "Soldiers of the mountain division said on Monday that Reds attacked Blues near the old"
                    + " bridge. Nobody has claimed the bridge since then, and the road is closed.";

    @TempDir private Path folder;
    private String casebook = "";

    @BeforeEach
    void folders() {
        casebook = folder.resolve("x.db").toString();
    }

    private String file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private CommandRun read(String... arguments) {
        List<String> all = new ArrayList<>(List.of("read", "--casebook", casebook));
        all.addAll(List.of(arguments));
        return CommandRun.of(all.toArray(String[]::new));
    }

    /// Without the figures that no two runs share.
    private static String untimed(String err) {
        return err.replaceAll("; .* a second", "");
    }

    @Test
    void a_report_is_printed_claim_by_claim_and_summed_up() throws Exception {
        CommandRun run = read(file("bridge.txt", TEXT), "--published", "2016-06-07");
        assertThat(run.out())
                .isEqualTo(
                        """
                        bridge · 2016-06-07
                          Attacks
                            Reds attacked Blues · on 2016-06-07 · «Reds attacked Blues»

                        """);
        assertThat(untimed(run.err()))
                .isEqualTo("1 read, 1 claim, 2 actors, 0 places, 0 skipped\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void reading_again_changes_nothing_and_says_the_same() throws Exception {
        String report = file("bridge.txt", TEXT);
        CommandRun first = read(report, "--format", "jsonl");
        CommandRun again = read(report, "--format", "jsonl");
        assertThat(again.out()).isEqualTo(first.out()).hasLineCount(1);
        assertThat(untimed(again.err()))
                .isEqualTo("1 read (1 of them before), 1 claim, 2 actors, 0 places, 0 skipped\n");
    }

    @Test
    void the_number_of_threads_changes_nothing() throws Exception {
        String reports =
                IntStream.range(0, 200)
                        .mapToObj(i ->
                                "{\"id\":\"r%d\",\"published\":\"2016-01-0%d\",\"text\":\"%s Side%dx attacked Blues.\"}"
                                        .formatted(i, 1 + i % 9, TEXT, i))
                        .collect(Collectors.joining("\n"));
        String file = file("many.jsonl", reports);
        CommandRun one = read(file, "--format", "jsonl", "--threads", "1");
        casebook = folder.resolve("y.db").toString();
        CommandRun two = read(file, "--format", "jsonl", "--threads", "2");
        assertThat(two.out()).isEqualTo(one.out()).hasLineCount(400);
    }

    @Test
    void what_cannot_be_read_is_listed_and_the_rest_is_read() throws Exception {
        file("a.txt", "");
        file("b.txt", TEXT);
        CommandRun run = read(folder.toString());
        assertThat(run.out()).startsWith("b · no day of publication\n");
        assertThat(run.err()).contains("skipped 1:\n", "a.txt: is empty");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_file_that_is_not_there_ends_with_2() throws Exception {
        CommandRun run = read("no-such.txt", file("b.txt", TEXT));
        assertThat(run.out()).contains("Reds attacked Blues");
        assertThat(run.err()).contains("no-such.txt: there is no such file or folder");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void our_fault_in_one_report_ends_with_1_and_loses_no_other() throws Exception {
        file("a.txt", TEXT + " CRASH");
        file("b.txt", TEXT);
        CommandRun run = read(folder.toString());
        assertThat(run.out()).contains("Reds attacked Blues");
        assertThat(run.err())
                .contains("a.txt: a fault of ours: java.lang.IllegalStateException: crashed")
                .doesNotContain("\tat ");
        assertThat(run.code()).isEqualTo(1);
        assertThat(CommandRun.of("claims", "--casebook", casebook).out()).hasLineCount(1);
    }

    @Test
    void standard_input_is_read() {
        CommandRun run = CommandRun.with(Map.of(), TEXT, "read", "-", "--casebook", casebook);
        assertThat(run.out()).startsWith("stdin · ");
    }

    @Test
    void a_step_is_shown_in_place_of_claims() throws Exception {
        assertThat(read(file("b.txt", TEXT), "--show", "matches").out())
                .isEqualTo("matches of b\n");
    }

    @Test
    void a_casebook_that_is_none_is_refused_in_one_line() throws Exception {
        String report = file("b.txt", TEXT);
        casebook = file("x.db", "This is no database, but a letter of some length to a friend.");
        CommandRun run = read(report);
        assertThat(run.err()).startsWith("muster: ").hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void claims_are_listed_from_the_casebook() throws Exception {
        read(file("bridge.txt", TEXT), "--published", "2016-06-07");
        CommandRun run =
                CommandRun.of("claims", "--casebook", casebook, "--quote", "--actor", "reds");
        assertThat(run.out())
                .isEqualTo(
                        """
                        attack       Reds attacked Blues · on 2016-06-07 · bridge
                                     «Reds attacked Blues»
                        """);
        assertThat(CommandRun.of("claims", "--casebook", casebook, "--type", "pledge").out())
                .isEmpty();
        assertThat(CommandRun.of("claims", "--casebook", casebook, "--type", "fight"))
                .satisfies(wrong -> {
                    assertThat(wrong.code()).isEqualTo(2);
                    assertThat(wrong.err()).hasLineCount(1).contains("'fight' is none of alias, ");
                });
    }

    @Test
    void a_missing_casebook_is_said_in_one_line() {
        assertThat(CommandRun.of("claims", "--casebook", "none.db").err())
                .isEqualTo(
                        "muster: no casebook none.db here; read reports first (muster read FOLDER),"
                                + " or name one with --casebook\n");
    }
}
