package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class AssetsTest {
    private static final Path FOLDER = Path.of("src/main/resources/muster/web/assets");
    private static final Set<String> OURS = Set.of("room.css", "room.js", "muster.svg");

    @Test
    void every_file_of_others_is_the_one_that_the_lock_file_names() throws Exception {
        Set<String> locked = new TreeSet<>();
        List<String> lines = Files.readAllLines(FOLDER.resolve("vendored.tsv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t");
            byte[] bytes = Files.readAllBytes(FOLDER.resolve(fields[0]));
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(HexFormat.of().formatHex(sum)).as(fields[0]).isEqualTo(fields[5]);
            locked.add(fields[0]);
        }
        Set<String> served = new TreeSet<>(Files.readAllLines(FOLDER.resolve("files.txt")));
        served.removeAll(OURS);
        assertThat(served).isEqualTo(locked);
    }
}
