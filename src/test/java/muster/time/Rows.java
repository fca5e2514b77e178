package muster.time;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import muster.knowledge.KnowledgeFolder;
import muster.model.Window;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// Runs tables of `published | text | words RELATION window; words RELATION window`. `-` is no day
/// of publication, `?` an unknown window, `none` no words of time.
final class Rows {
    private final TimeSpotter spotter = TimeSpotter.load(new KnowledgeFolder(Path.of("knowledge")));

    void hold(String table) {
        String found =
                table.lines()
                        .filter(line -> !line.isBlank())
                        .map(this::answered)
                        .collect(joining("\n"));
        assertThat(found).isEqualTo(table.strip());
    }

    /// The row with what is really found in its last column.
    String answered(String row) {
        String[] cells = row.split(" \\| ", -1);
        String published = cells[0].strip();
        String mentions =
                spotter
                        .spot(
                                Texts.parsed(
                                        published.equals("-")
                                                ? Optional.empty()
                                                : Optional.of(LocalDate.parse(published)),
                                        cells[1]))
                        .stream()
                        .map(Rows::shown)
                        .collect(joining("; "));
        return published + " | " + cells[1] + " | " + (mentions.isEmpty() ? "none" : mentions);
    }

    private static String shown(TimeMention mention) {
        return mention.text()
                + " "
                + mention.relation()
                + " "
                + window(mention.window())
                + mention.until().map(until -> "/" + window(until)).orElse("");
    }

    private static String window(Window window) {
        if (window.unknown()) {
            return "?";
        }
        return Objects.equals(window.after(), window.before())
                ? String.valueOf(window.after())
                : window.after() + ".." + window.before();
    }
}
