package muster.read;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Claim;
import muster.model.Filler;
import muster.model.Polarity;
import muster.model.Report;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who says it, and how surely: `knowledge/traps/voices.txt` has `type | speakers | certainty |
/// text` a line.
class VoicesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 15);

    @Test
    void every_claim_is_on_the_word_of_those_who_say_it() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("knowledge/traps", "voices.txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\\|", 4);
            List<String> ours = said(cells[0].strip(), cells[3].strip());
            String expected = cells[1].strip() + " | " + cells[2].strip();
            if (!ours.contains(expected)) {
                wrong.add(expected + " | " + cells[3].strip() + " gives " + ours);
            }
        }
        assertThat(wrong).as(() -> String.join("\n", wrong)).isEmpty();
    }

    /// Of the last claim of that type, where there are several.
    private static List<String> said(String type, String text) {
        Report report = Report.of("voice", Optional.of(DAY), text.replace(" // ", "\n\n"));
        List<String> found = new ArrayList<>();
        for (Claim claim : ReaderForTests.reader().read(report).claims()) {
            if (claim.type().word().equals(type)) {
                List<String> names =
                        claim.speakers().stream().map(Filler.Actor::name).sorted().toList();
                boolean denied = claim.polarity() == Polarity.DENIED;
                found.add(
                        String.join(", ", names)
                                + " | "
                                + (denied ? "denied" : claim.certainty().word()));
            }
        }
        return found.isEmpty() ? found : found.subList(found.size() - 1, found.size());
    }
}
