package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

class MusterTest {
    @Test
    void help_shows_the_commands_and_the_exit_codes() {
        CommandRun help = CommandRun.of("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("muster read examples/", "Exit codes: 0 fine", "check");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void every_command_has_help_with_an_example() {
        CommandLine muster = new Muster(Surroundings.ofProcess(), Wiring::wire).commandLine();
        for (String name : muster.getSubcommands().keySet()) {
            if (!name.equals("help")) {
                assertThat(CommandRun.of(name, "--help").out()).as(name).contains("Example");
            }
        }
    }

    @Test
    void a_wrong_option_is_said_in_one_line() {
        CommandRun wrong = CommandRun.of("check", "--fats");
        assertThat(wrong)
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                "muster check: Unknown option: '--fats' (see 'muster check"
                                        + " --help')\n"));
    }

    @Test
    void no_command_is_said_in_one_line() {
        assertThat(CommandRun.of())
                .isEqualTo(new CommandRun(2, "", "muster: Which command? (see 'muster --help')\n"));
    }

    @Test
    void shell_completion_knows_the_commands() {
        CommandRun completion = CommandRun.of("completion");
        assertThat(completion.out()).startsWith("#!/usr/bin/env bash").contains("_complete_muster");
    }

    @Test
    void shipped_knowledge_is_in_order() {
        CommandRun check = CommandRun.of("check", "--quick");
        assertThat(check.err()).isEmpty();
        assertThat(check.out()).contains("knowledge is in order: ");
        assertThat(check.code()).isZero();
    }

    @Test
    void faults_of_knowledge_are_named_by_file_and_line(@TempDir Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("knowledge"))) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(Path.of("knowledge").relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Files.writeString(folder.resolve("lexicon/en/x.yaml"), "good: [a]\nbad: [b\n");
        CommandRun check =
                CommandRun.with(
                        Map.of("MUSTER_KNOWLEDGE", folder.toString()), "", "check", "--quick");
        assertThat(check.err()).startsWith("knowledge/lexicon/en/x.yaml:3: this is no YAML: ");
        assertThat(check.code()).isEqualTo(2);
    }

    @Test
    void a_missing_knowledge_folder_is_said_in_one_line() {
        assertThat(CommandRun.with(Map.of("MUSTER_KNOWLEDGE", "/no/such"), "", "check"))
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                "muster: MUSTER_KNOWLEDGE names /no/such, and there is no such"
                                        + " folder\n"));
    }
}
