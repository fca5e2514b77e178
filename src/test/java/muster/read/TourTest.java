package muster.read;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Claim;
import muster.model.Filler;
import muster.model.Report;
import muster.model.Window;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the reports of `docs/tour.md` and compares what comes of them with what the page says.
class TourTest {
    private static final Path TOUR = Path.of("docs/tour.md");
    private static final Pattern PIECE =
            Pattern.compile("```report (\\S+)\\n(.*?)```\\n```claims\\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_tour_shows_what_muster_reads() throws Exception {
        String page = Files.readString(TOUR);
        Matcher matcher = PIECE.matcher(page);
        String read =
                matcher.replaceAll(piece ->
                        Matcher.quoteReplacement(
                                "```report "
                                        + piece.group(1)
                                        + "\n"
                                        + piece.group(2)
                                        + "```\n```claims\n"
                                        + claims(piece.group(1), piece.group(2))
                                        + "```"));
        if ("write".equals(System.getProperty("tour"))) {
            Files.writeString(TOUR, read);
        } else {
            assertThat(page).isEqualTo(read);
        }
    }

    private static String claims(String day, String text) {
        Report report = Report.of("tour", Optional.of(LocalDate.parse(day)), text.strip());
        return ReaderForTests.reader().read(report).claims().stream()
                .map(claim -> line(claim) + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Claim claim) {
        StringBuilder line = new StringBuilder(claim.type().word());
        line.append(": ")
                .append(names(claim.firsts()))
                .append(" -> ")
                .append(names(claim.seconds()));
        if (!claim.where().isEmpty()) {
            line.append(" at ").append(names(claim.where()));
        }
        line.append(" | ")
                .append(claim.polarity().word())
                .append(", ")
                .append(claim.certainty().word());
        line.append(" | start ").append(window(claim.when().start()));
        line.append(", end ").append(window(claim.when().end()));
        if (!claim.speakers().isEmpty()) {
            line.append(" | says ").append(names(claim.speakers()));
        }
        return line.append(" | «").append(claim.quote().text()).append('»').toString();
    }

    private static String names(List<? extends Filler> fillers) {
        return fillers.stream().map(Filler::name).collect(Collectors.joining(" + "));
    }

    private static String window(Window window) {
        return window.unknown()
                ? "unknown"
                : (window.after() == null ? "" : window.after())
                        + ".."
                        + (window.before() == null ? "" : window.before());
    }
}
