package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class CheckCommandTest {
    @TempDir private Path folder;

    @Test
    void two_readings_of_a_corpus_are_compared() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Alpha attacked Beta.");
        Files.writeString(folder.resolve("b.txt"), "Gamma joined Delta.");
        CommandRun check = against("--before", "knowledge");
        assertThat(check.err()).isEmpty();
        assertThat(check.out())
                .endsWith("2 reports in " + folder + ": 0 won, 0 lost, 0 changed, 2 the same\n");
        assertThat(check.code()).isZero();
    }

    @Test
    void frames_that_make_no_claim_on_a_corpus_are_named() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Alpha attacked Beta.");
        CommandRun check = CommandRun.of("check", "--quick", "--corpus", folder.toString());
        assertThat(check.out()).contains("frames make no claim on " + folder, "\n  pledge.");
    }

    @Test
    void a_folder_without_reports_is_said() {
        assertThat(against("--before", "knowledge").err())
                .endsWith("muster: no report that can be read in " + folder + "\n");
    }

    @Test
    void what_to_compare_with_must_be_there() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Alpha attacked Beta.");
        assertThat(against("--before", "/no/such").err())
                .isEqualTo("muster: --before names /no/such, and there is no such folder\n");
        assertThat(CommandRun.of("check", "--quick", "--before", "knowledge").err())
                .isEqualTo(
                        "muster: --before says what to compare with; --against says on which"
                                + " reports\n");
    }

    private CommandRun against(String... more) {
        String[] all = new String[4 + more.length];
        System.arraycopy(
                new String[] {"check", "--quick", "--against", folder.toString()}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return CommandRun.of(all);
    }
}
