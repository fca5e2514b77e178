package muster.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.Arrays;

/// Files that are no casebook get one clear line each, and stay as they are.
class ForeignFileTest {
    @TempDir Path folder;

    private void refused(Path file, String line) {
        assertThatThrownBy(() -> Casebook.open(file, Clock.systemUTC()))
                .isInstanceOf(CasebookFault.class)
                .hasMessage(file + ": " + line);
    }

    private void sql(Path file, String statement) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute(statement);
        }
    }

    @Test
    void a_text_file_is_no_casebook() throws Exception {
        Path file = folder.resolve("muster.db");
        String text = "This is only a text file, and a rather long one at that.\n".repeat(50);
        Files.writeString(file, text);
        refused(file, "this is no casebook (not an SQLite file)");
        assertThat(file).hasContent(text);
    }

    @Test
    void another_programs_sqlite_file_is_no_casebook() throws Exception {
        Path file = folder.resolve("muster.db");
        sql(file, "create table song (id integer primary key)");
        byte[] before = Files.readAllBytes(file);
        refused(file, "this is no casebook (an SQLite file of another program)");
        assertThat(Arrays.equals(Files.readAllBytes(file), before)).isTrue();
    }

    @Test
    void a_newer_casebook_says_so() throws Exception {
        Path file = folder.resolve("muster.db");
        Casebook.open(file, Clock.systemUTC()).close();
        sql(file, "pragma user_version = 700");
        refused(
                file,
                "is of a newer version of Muster (schema 700, this one knows "
                        + Database.SCHEMA
                        + ")");
    }

    @Test
    void a_folder_and_a_missing_folder_say_so() {
        refused(folder, "this is a folder, no casebook");
        refused(folder.resolve("none/muster.db"), "there is no folder " + folder.resolve("none"));
    }

    @Test
    void an_empty_file_becomes_a_casebook() throws Exception {
        Path file = Files.createFile(folder.resolve("muster.db"));
        Casebook.open(file, Clock.systemUTC()).close();
        try (Casebook casebook = Casebook.open(file, Clock.systemUTC())) {
            assertThat(casebook.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0));
        }
    }
}
