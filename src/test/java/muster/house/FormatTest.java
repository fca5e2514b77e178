package muster.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Every source file is formatted (google-java-format, AOSP). `mvn -q test -Dtest=FormatTest
/// -Dformat=write` mends it.
class FormatTest {
    @Test
    void every_source_is_formatted() throws Exception {
        boolean write = "write".equals(System.getProperty("format"));
        Formatter formatter =
                new Formatter(
                        JavaFormatterOptions.builder()
                                .style(JavaFormatterOptions.Style.AOSP)
                                .build());
        List<String> untidy = new ArrayList<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            String tidy =
                    formatter.formatSourceAndFixImports(
                            RemoveUnusedImports.removeUnusedImports(text));
            if (!tidy.equals(text)) {
                untidy.add(source.toString());
                if (write) {
                    Files.writeString(source, tidy);
                }
            }
        }
        assertThat(write ? List.of() : untidy).isEmpty();
    }

    private static List<Path> sources() throws Exception {
        try (Stream<Path> walk = Files.walk(Path.of("src"))) {
            return walk.filter(path -> path.toString().endsWith(".java")).sorted().toList();
        }
    }
}
