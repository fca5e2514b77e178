package muster.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads the sentences of `mentions.txt`, from many wars, and compares what is spotted in each.
class SpottedSentencesTest {
    private static final Path TABLE = Path.of("src/test/resources/muster/name/mentions.txt");

    @Test
    void every_sentence_is_spotted_as_written() throws Exception {
        List<String> table = Files.readAllLines(TABLE);
        List<String> now = new ArrayList<>();
        for (String line : table) {
            if (line.startsWith("#")) {
                now.add(line);
            } else if (!line.startsWith(" ")) {
                now.add(line);
                now.addAll(Spotting.rows(line));
            }
        }
        if ("write".equals(System.getProperty("mentions"))) {
            Files.write(TABLE, now);
        }
        assertThat(String.join("\n", now)).isEqualTo(String.join("\n", Files.readAllLines(TABLE)));
    }
}
