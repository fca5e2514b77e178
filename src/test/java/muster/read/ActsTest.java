package muster.read;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Claim;
import muster.model.Filler;
import muster.model.Report;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who did what to whom, and where: `knowledge/traps/acts.txt` has `type | actor | target | where |
/// text` a line.
class ActsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 15);

    @Test
    void every_act_has_those_who_took_part_and_its_place() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("knowledge/traps", "acts.txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\\|", 5);
            List<String> ours = acts(cells[0].strip(), cells[4].strip());
            String last = ours.isEmpty() ? "none" : ours.getLast();
            String expected =
                    cells[1].strip().equals("none")
                            ? "none"
                            : cells[1].strip()
                                    + " | "
                                    + cells[2].strip()
                                    + " | "
                                    + cells[3].strip();
            if (!last.equals(expected)) {
                wrong.add(expected + " | " + cells[4].strip() + " gives " + ours);
            }
        }
        assertThat(wrong).as(() -> String.join("\n", wrong)).isEmpty();
    }

    private static List<String> acts(String type, String text) {
        Report report = Report.of("act", Optional.of(DAY), text.replace(" // ", "\n\n"));
        return ReaderForTests.reader().read(report).claims().stream()
                .filter(claim -> claim.type().word().equals(type))
                .map(ActsTest::told)
                .toList();
    }

    private static String told(Claim claim) {
        return names(claim.firsts())
                + " | "
                + names(claim.seconds())
                + " | "
                + names(claim.where());
    }

    private static String names(List<? extends Filler> fillers) {
        return fillers.stream().map(Filler::name).sorted().collect(Collectors.joining(", "));
    }
}
