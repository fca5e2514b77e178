package muster.cli;

import muster.knowledge.WhenWords;
import muster.model.Claim;

import java.util.List;

/// Says by which rule, and from which words, the days of claims were worked out.
final class DateText {
    private DateText() {}

    static String of(List<Claim> claims) {
        StringBuilder text = new StringBuilder("\nDays\n");
        for (Claim claim : claims) {
            text.append("  ")
                    .append(claim.rule())
                    .append(" «")
                    .append(claim.quote().text().strip().replaceAll("\\s+", " "))
                    .append("»: ")
                    .append(WhenWords.of(claim.when()).orElse("none"))
                    .append("; rule ")
                    .append(claim.when().rule())
                    .append(claim.when().text().map(words -> " on «" + words + "»").orElse(""))
                    .append('\n');
        }
        return text.toString();
    }
}
