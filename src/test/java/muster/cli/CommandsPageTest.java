package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Every command of `docs/commands.md` prints what the page says. `mvn -q test
/// -Dtest=CommandsPageTest -Dpage=write` puts in what it prints now; read the difference before you
/// keep it.
class CommandsPageTest {
    private static final Path PAGE = Path.of("docs/commands.md");
    private static final Pattern BLOCK =
            Pattern.compile("```console\\n\\$ ([^\\n]*)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PIPED = Pattern.compile("echo \"(.*)\" \\| (.*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir private Path folder;

    @Test
    void the_page_tells_the_truth() throws Exception {
        String told = Files.readString(PAGE);
        List<String> commands = new ArrayList<>();
        String now =
                BLOCK.matcher(told)
                        .replaceAll(block -> {
                            commands.add(block.group(1));
                            return Matcher.quoteReplacement(
                                    "```console\n$ "
                                            + block.group(1)
                                            + "\n"
                                            + printed(block.group(1))
                                            + "```");
                        });
        assertThat(commands).isNotEmpty();
        if ("write".equals(System.getProperty("page"))) {
            Files.writeString(PAGE, now);
        } else {
            assertThat(lineless(told)).isEqualTo(lineless(now));
        }
    }

    private String printed(String command) {
        if (command.startsWith("cat ")) {
            return text(Path.of(command.substring("cat ".length())));
        }
        Matcher piped = PIPED.matcher(command);
        String in = piped.matches() ? piped.group(1) + "\n" : "";
        String words = (piped.matches() ? piped.group(2) : command).substring("./muster ".length());
        CommandRun run = CommandRun.real(Map.of(), in, arguments(words));
        assertThat(run.code()).as(command + "\n" + run.err()).isZero();
        return run.out().stripTrailing() + "\n";
    }

    /// Frames move within their files every day.
    private static String lineless(String text) {
        return text.replaceAll("\\.yaml:\\d+", ".yaml");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String[] arguments(String words) {
        List<String> arguments = new ArrayList<>();
        WORD.matcher(words)
                .results()
                .forEach(word ->
                        arguments.add(word.group(1) != null ? word.group(1) : word.group(2)));
        if (!List.of("check", "help").contains(arguments.getFirst())) {
            arguments.addAll(List.of("--casebook", folder.resolve("muster.db").toString()));
        }
        return arguments.toArray(String[]::new);
    }
}
