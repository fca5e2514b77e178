package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class RollCommandTest {
    @TempDir private Path folder;
    private String casebook = "";

    @BeforeEach
    void read() throws Exception {
        casebook = folder.resolve("x.db").toString();
        Path report =
                Files.writeString(
                        folder.resolve("r.txt"),
                        "A spokesman said on the radio that Reds joined Greens at the end of the"
                            + " long summer. The next day Reds attacked Blues near the bridge.");
        assertThat(
                        CommandRun.of(
                                        "read",
                                        report.toString(),
                                        "--published",
                                        "2016-06-07",
                                        "--casebook",
                                        casebook)
                                .code())
                .isZero();
    }

    @Test
    void the_roll_tells_what_holds_on_a_day() {
        CommandRun roll = CommandRun.of("roll", "--as-of", "2016-06-07", "--casebook", casebook);
        assertThat(roll.err()).isEmpty();
        assertThat(roll.out())
                .startsWith("Roll as of 2016-06-07: 1 line\n\nmember\n  Reds → Greens · ")
                .contains("    + «Reds joined Greens» · r, 2016-06-07\n");
    }

    @Test
    void a_dossier_tells_names_ties_and_acts() {
        CommandRun dossier = CommandRun.of("dossier", "reds", "--casebook", casebook);
        assertThat(dossier.out())
                .startsWith("Reds (group)\n")
                .contains("Names\n", "Ties: member\n", "Acts: attack\n", "«Reds attacked Blues»");
    }

    @Test
    void an_unknown_name_is_said_in_one_line() {
        assertThat(CommandRun.of("dossier", "Nobody", "--casebook", casebook))
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                "muster: the casebook knows nobody by the name of 'Nobody'\n"));
    }

    @Test
    void a_part_of_a_name_is_answered_with_the_names_that_hold_it() {
        CommandRun roll = CommandRun.of("roll", "--actor", "gree", "--casebook", casebook);
        assertThat(roll.err())
                .isEqualTo(
                        "muster: the casebook knows nobody by the name of 'gree'; it knows"
                                + " Greens\n");
        assertThat(roll.code()).isEqualTo(2);
    }
}
