package muster.time;

import static org.assertj.core.api.Assertions.assertThat;

import muster.knowledge.Fault;
import muster.knowledge.KnowledgeFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class TimeKnowledgeTest {
    @TempDir Path folder;

    @Test
    void our_own_files_have_no_faults() {
        List<Fault> faults = new ArrayList<>();
        TimeSpotter.load(new KnowledgeFolder(Path.of("knowledge")), faults);
        assertThat(faults).isEmpty();
    }

    @Test
    void a_fault_names_its_line_and_what_would_be_right() throws IOException {
        Files.createDirectories(folder.resolve("time"));
        Files.writeString(folder.resolve("time/words.yaml"), "MONTH:\n  january: one\n");
        Files.writeString(
                folder.resolve("time/rules.yaml"),
                """
                date:
                  gives: month
                  words: ["DAY MONHT", "[the DAY"]
                  next: verb
                """);
        Files.writeString(folder.resolve("time/relations.yaml"), "WHEN: [in]\n");
        List<Fault> faults = new ArrayList<>();
        TimeSpotter.load(new KnowledgeFolder(folder), faults);
        assertThat(faults.stream().map(Fault::toString))
                .containsExactly(
                        "time/words.yaml:2: 'january' counts as 'one', no whole number",
                        "time/rules.yaml:2: rule 'date' has next 'verb'; known are [any, noun,"
                                + " lower, stop]",
                        "time/relations.yaml:1: there is no relation 'WHEN'; known are [AT, SINCE,"
                                + " UNTIL, FROM_TO, BETWEEN, FOR, BEFORE, AFTER, BY] and [passed"
                                + " over, to]");
    }

    @Test
    void a_missing_file_is_a_fault() {
        List<Fault> faults = new ArrayList<>();
        TimeSpotter.load(new KnowledgeFolder(folder), faults);
        assertThat(faults.stream().map(Fault::file))
                .containsExactly("time/words.yaml", "time/rules.yaml", "time/relations.yaml");
    }

    @Test
    void an_unknown_class_and_an_open_bracket_are_faults() throws IOException {
        Files.createDirectories(folder.resolve("time"));
        Files.writeString(folder.resolve("time/words.yaml"), "MONTH:\n  january: 1\n");
        Files.writeString(
                folder.resolve("time/rules.yaml"),
                """
                date:
                  gives: date
                  words: ["DAY MONHT", "[the DAY"]
                """);
        Files.writeString(folder.resolve("time/relations.yaml"), "AT: [in]\n");
        List<Fault> faults = new ArrayList<>();
        TimeSpotter.load(new KnowledgeFolder(folder), faults);
        assertThat(faults.stream().map(Fault::toString))
                .containsExactly(
                        "time/rules.yaml:2: 'date' names the class MONHT, and words.yaml has none"
                                + " such",
                        "time/rules.yaml:2: rule 'date', \"[the DAY\": a '[' has no ']'");
    }
}
