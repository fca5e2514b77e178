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

/// Sentences that tempt: `knowledge/traps/no-tie.txt` has a sentence a line with two named actors
/// and nothing said between them; `knowledge/traps/hedged.txt` has `type | polarity | certainty |
/// sentence`.
class TrapsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 15);

    @Test
    void two_names_in_one_sentence_are_no_claim() throws Exception {
        List<String> sentences = lines("no-tie.txt");
        List<String> fallen = new ArrayList<>();
        for (String sentence : sentences) {
            for (Claim claim : claims(sentence)) {
                fallen.add(claim.rule() + " «" + sentence + "»");
            }
        }
        assertThat(sentences.size()).isGreaterThanOrEqualTo(300);
        assertThat(fallen.size())
                .as(() -> String.join("\n", fallen))
                .isLessThanOrEqualTo(sentences.size() * 2 / 100);
    }

    @Test
    void what_is_denied_or_hedged_is_not_stored_as_fact() throws Exception {
        List<String> lines = lines("hedged.txt");
        List<String> flipped = new ArrayList<>();
        List<String> hardened = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\\|", 4);
            for (Claim claim : claims(cells[3].strip())) {
                if (claim.type().word().equals(cells[0].strip())) {
                    if (!claim.polarity().word().equals(cells[1].strip())) {
                        flipped.add(claim.rule() + " «" + cells[3].strip() + "»");
                    } else if (!claim.certainty().word().equals(cells[2].strip())) {
                        hardened.add(
                                claim.rule()
                                        + " "
                                        + claim.certainty().word()
                                        + " «"
                                        + cells[3].strip()
                                        + "»");
                    }
                }
            }
        }
        assertThat(lines.size()).isGreaterThanOrEqualTo(150);
        assertThat(flipped.size())
                .as(() -> String.join("\n", flipped))
                .isLessThanOrEqualTo(lines.size() / 100);
        assertThat(hardened.size())
                .as(() -> String.join("\n", hardened))
                .isLessThanOrEqualTo(lines.size() * 5 / 100);
    }

    private static List<String> lines(String file) throws Exception {
        return Files.readAllLines(Path.of("knowledge/traps", file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static List<Claim> claims(String sentence) {
        return ReaderForTests.reader().read(Report.of("trap", Optional.of(DAY), sentence)).claims();
    }
}
