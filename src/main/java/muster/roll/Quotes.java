package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.FiledClaim;
import muster.casebook.FiledReport;
import muster.model.Filler;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The words behind lines: claims fetched once for all lines that are to be shown.
public final class Quotes {
    private final Map<Integer, FiledClaim> claims = new HashMap<>();

    private Quotes() {}

    /// The claims that these lines rest on, and those that speak against them.
    public static Quotes of(Casebook casebook, Collection<RollLine> lines) {
        Set<Integer> ids = new HashSet<>();
        for (RollLine line : lines) {
            ids.addAll(line.support());
            ids.addAll(line.against());
        }
        Quotes quotes = new Quotes();
        casebook.claims(ids).forEach(claim -> quotes.claims.put(claim.id(), claim));
        return quotes;
    }

    /// In the order of publication.
    public List<FiledClaim> claims(Collection<Integer> ids) {
        return ids.stream()
                .filter(claims::containsKey)
                .map(claims::get)
                .sorted(FiledClaim.IN_ORDER)
                .toList();
    }

    /// A claim's words, with who says so and where: `«...» said SOHR · Some Paper, 2016-06-07`.
    public static String line(FiledClaim filed) {
        String quote = filed.claim().quote().text().strip().replaceAll("\\s+", " ");
        String speakers =
                filed.claim().speakers().isEmpty()
                        ? ""
                        : filed.claim().speakers().stream()
                                .map(Filler::name)
                                .collect(Collectors.joining(", ", " said ", ""));
        return "«" + quote + "»" + speakers + " · " + source(filed.source());
    }

    /// `Some Paper, 2016-06-07`
    public static String source(FiledReport report) {
        String outlet = report.publisher().or(report::author).orElse(report.report());
        return report.published().map(day -> outlet + ", " + day).orElse(outlet);
    }
}
