package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class GazetteerCommandTest {
    private static final String ROWS =
            """
            90000001\tTell Zorrab\tTell Zorrab\tTall Zurrab,Zorrab\t35.9\t36.7\tP\tPPL\tSY\t\t12\t\t\t\t310\t\t400\tAsia/Damascus\t2020-01-01
            90000002\tQolwash\tQolwash\t\t36.1\t37.0\tP\tPPL\tSY\t\t09\t\t\t\t0\t\t400\tAsia/Damascus\t2020-01-01
            """;

    @TempDir private Path folder;

    private CommandRun run(String... arguments) {
        return CommandRun.with(
                Map.of(
                        "MUSTER_DATA",
                        folder.resolve("data").toString(),
                        "MUSTER_CACHE",
                        "target/cache"),
                "",
                arguments);
    }

    @Test
    void a_dump_is_loaded_listed_used_and_removed() throws Exception {
        Path file = Files.writeString(folder.resolve("SY.txt"), ROWS);
        assertThat(run("gazetteer", "add", file.toString()).out())
                .startsWith("sy: 2 places, ")
                .contains("loaded in ");
        assertThat(run("gazetteer", "list").out()).startsWith("sy ").contains(" 2 places");
        assertThat(run("gazetteer", "find", "Tall Zurab").out())
                .startsWith("Tell Zorrab  locality, Idlib, SY  35.9000, 36.7000  310 people")
                .contains("geonames:90000001  as Tall Zurrab");
        assertThat(run("gazetteer", "remove", "sy").code()).isZero();
        assertThat(run("gazetteer", "remove", "sy"))
                .isEqualTo(
                        new CommandRun(
                                2, "", "muster: no gazetteer 'sy' is loaded; loaded are []\n"));
    }

    @Test
    void a_file_that_is_no_gazetteer_is_refused_in_one_line() throws Exception {
        Path file = Files.writeString(folder.resolve("x.txt"), "Hello\n");
        CommandRun run = run("gazetteer", "add", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("this is no gazetteer; right is a GeoNames dump");
    }

    @Test
    void the_places_that_come_with_muster_are_found() {
        assertThat(run("gazetteer", "find", "Khan Touman", "--limit", "1").out())
                .startsWith("Khan Tuman  locality, ")
                .contains("geonames:168323");
    }
}
