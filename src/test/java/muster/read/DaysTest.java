package muster.read;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Claim;
import muster.model.Report;
import muster.model.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When it held or happened: `knowledge/traps/days.txt` has `type | start | end | text` a line; ` ¶
/// ` begins a line of the report.
class DaysTest {
    private static final LocalDate DAY = LocalDate.of(2019, 8, 14);

    @Test
    void every_claim_has_its_days_and_no_others() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("knowledge/traps", "days.txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\\|", 4);
            String expected = cells[1].strip() + " | " + cells[2].strip();
            String ours = held(cells[0].strip(), cells[3].strip().replace(" ¶ ", "\n"));
            if (!ours.equals(expected)) {
                wrong.add(expected + " | " + cells[3].strip() + " gives " + ours);
            }
        }
        assertThat(wrong).as(() -> String.join("\n", wrong)).isEmpty();
    }

    private static String held(String type, String text) {
        String last = "no claim";
        for (Claim claim :
                ReaderForTests.reader().read(Report.of("days", Optional.of(DAY), text)).claims()) {
            if (claim.type().word().equals(type)) {
                last = days(claim.when().start()) + " | " + days(claim.when().end());
            }
        }
        return last;
    }

    private static String days(Window window) {
        return day(window.after()) + ".." + day(window.before());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }
}
