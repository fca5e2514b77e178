package muster.exchange.gold;

import muster.model.Claim;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How well claims agree with gold, by the rules of `docs/measuring.md`.
///
/// @param claims ties and acts together
/// @param lines the whole figures, for a person
/// @param misses what was missed and what was wrong, report by report
public record Score(Tally claims, List<String> lines, List<String> misses) {
    public Score {
        lines = List.copyOf(lines);
        misses = List.copyOf(misses);
    }

    /// The reports of a gold folder as JSON Lines to be read: id, day of publication and text, and
    /// nothing else of the gold.
    ///
    /// @throws BadGold where the folder cannot be used
    public static String reports(Path folder) {
        JsonMapper json = new JsonMapper();
        StringBuilder lines = new StringBuilder();
        for (GoldReport gold : new GoldFolder().read(folder)) {
            ObjectNode line = json.createObjectNode();
            line.put("id", gold.name());
            line.put("published", gold.published().map(Object::toString).orElse(null));
            line.put("text", gold.text());
            lines.append(json.writeValueAsString(line)).append('\n');
        }
        return lines.toString();
    }

    /// Compares claims with the gold of a folder.
    ///
    /// @param claims of each report, by its id
    /// @param families types of one family count as one (attack, strike, clash and offensive;
    ///   member and branch; leads and serves)
    /// @throws BadGold where the folder cannot be used
    public static Score of(Path folder, Map<String, List<Claim>> claims, boolean families) {
        Sums sums = new Sums();
        for (GoldReport gold : new GoldFolder().read(folder)) {
            sums.report(gold.name());
            new ReportScore(gold, claims.getOrDefault(gold.name(), List.of()), families, sums)
                    .add();
        }
        return new Score(sums.claims(), sums.lines(), sums.misses());
    }
}
