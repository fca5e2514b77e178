package muster.read;

import static org.assertj.core.api.Assertions.assertThat;

import muster.frame.Frame;
import muster.frame.FrameMatcher;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The frames' examples with names of other wars, which no list knows: nearly all must be found
/// still. The names are in `muster/read/strange-names.txt`, a style a column.
class StrangeNamesTest {
    private static final double LEAST = 0.94;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void examples_are_found_with_names_that_no_list_knows(int style) throws IOException {
        Map<String, String> names = names(style);
        ExampleRun run =
                new ExampleRun(
                        ReaderForTests.parser(),
                        ReaderForTests.spotter(),
                        new FrameMatcher(ReaderForTests.frames(), ReaderForTests.lexicon()));
        int all = 0;
        List<String> lost = new ArrayList<>();
        for (Frame frame : ReaderForTests.frames().all()) {
            for (Frame.Example example : frame.examples()) {
                String text = renamed(example.text(), names);
                if (example.kind() == Frame.Example.Kind.HIT && !text.equals(example.text())) {
                    all++;
                    Frame.Example other =
                            new Frame.Example(example.kind(), text, example.why(), example.line());
                    run.fault(frame, other).ifPresent(lost::add);
                }
            }
        }
        assertThat(1 - lost.size() / (double) all)
                .as(() -> String.join("\n", lost))
                .isGreaterThan(LEAST);
    }

    private static String renamed(String text, Map<String, String> names) {
        String other = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            boolean article =
                    name.getValue()
                            .matches(
                                    ".*(Army|Regiment|Alliance|Coalition|Front|Legion|[A-Z]{4}).*");
            String from = article ? name.getKey() : "(?:[Tt]he )?" + name.getKey();
            other = other.replaceAll(from, name.getValue());
        }
        return other;
    }

    private static Map<String, String> names(int style) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        for (String line :
                Files.readAllLines(
                        Path.of("src/test/resources/muster/read", "strange-names.txt"))) {
            String[] cells = line.split("\\|");
            if (!line.startsWith("#")) {
                names.put(cells[0].strip(), cells[style].strip());
            }
        }
        return names;
    }
}
