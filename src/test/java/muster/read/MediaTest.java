package muster.read;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Claim;
import muster.model.Report;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is cited for a claim: `knowledge/traps/media.txt` has `type | media | text` a line.
class MediaTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 15);

    @Test
    void every_claim_cites_what_its_report_cites_for_it() throws Exception {
        List<String> wrong = new ArrayList<>();
        int lines = 0;
        for (String line : Files.readAllLines(Path.of("knowledge/traps", "media.txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            lines++;
            String[] cells = line.split("\\|", 3);
            List<String> ours = cited(cells[0].strip(), cells[2].strip());
            if (!ours.contains(cells[1].strip())) {
                wrong.add(line + " gives " + ours);
            }
        }
        assertThat(wrong).as(() -> String.join("\n", wrong)).isEmpty();
        assertThat(lines).isGreaterThan(30);
    }

    private static List<String> cited(String type, String text) {
        Report report = Report.of("media", Optional.of(DAY), text);
        return ReaderForTests.reader().read(report).claims().stream()
                .filter(claim -> claim.type().word().equals(type))
                .map(MediaTest::media)
                .toList();
    }

    private static String media(Claim claim) {
        return claim.evidence().stream()
                .map(evidence -> evidence.medium().word())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
