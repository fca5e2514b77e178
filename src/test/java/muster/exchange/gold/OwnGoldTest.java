package muster.exchange.gold;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Claim;
import muster.model.Report;
import muster.read.ReaderForTests;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The figures on the gold that is shipped do not fall unseen. The roster is not asked here.
class OwnGoldTest {
    private static final Path GOLD = Path.of("gold");

    @Test
    void claims_agree_with_the_gold_as_well_as_the_README_says() {
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        for (GoldReport gold : new GoldFolder().read(GOLD)) {
            Report report = Report.of(gold.name(), gold.published(), gold.text());
            claims.put(gold.name(), ReaderForTests.reader().read(report).claims());
        }

        Tally tally = Score.of(GOLD, claims, false).claims();

        assertThat(tally.precision()).isGreaterThan(0.76);
        assertThat(tally.recall()).isGreaterThan(0.42);
        for (GoldReport gold : new GoldFolder().read(GOLD)) {
            for (Claim claim : claims.getOrDefault(gold.name(), List.of())) {
                assertThat(claim.quote().span().in(gold.text())).isEqualTo(claim.quote().text());
            }
        }
    }
}
