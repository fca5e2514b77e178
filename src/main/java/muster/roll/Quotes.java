package muster.roll;

import muster.casebook.Casebook;
import muster.casebook.ClaimKey;
import muster.casebook.Correction;
import muster.casebook.FiledClaim;
import muster.casebook.FiledReport;
import muster.casebook.Standing;
import muster.casebook.WitnessQuery;
import muster.model.Filler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The words behind lines: claims fetched once for all lines that are to be shown.
public final class Quotes {
    /// The quotes of so many lines are held at a time.
    private static final int PART = 2000;

    private final Map<Integer, FiledClaim> claims = new HashMap<>();
    private final Standing standing;

    private Quotes(Standing standing) {
        this.standing = standing;
    }

    /// The claims that these lines rest on, and those that speak against them.
    public static Quotes of(Casebook casebook, Collection<RollLine> lines) {
        return of(casebook, WitnessQuery.ALL, lines, List.of());
    }

    /// Those of these conflicts too.
    ///
    /// @param sources with the grades and corrections that stood at its moment
    public static Quotes of(
            Casebook casebook,
            WitnessQuery sources,
            Collection<RollLine> lines,
            Collection<Conflict> conflicts) {
        Set<Integer> ids = new HashSet<>();
        for (RollLine line : lines) {
            ids.addAll(line.support());
            ids.addAll(line.against());
        }
        conflicts.forEach(conflict -> conflict.sides().forEach(side -> ids.addAll(side.claims())));
        Quotes quotes = new Quotes(casebook.standing(sources));
        casebook.claims(ids, sources.knownBy())
                .forEach(claim -> quotes.claims.put(claim.id(), claim));
        return quotes;
    }

    /// Lines in parts that follow each other; of a large roll, no more quotes than those of one
    /// part need be held.
    public static <T> List<List<T>> parts(List<T> lines) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += PART) {
            parts.add(lines.subList(from, Math.min(from + PART, lines.size())));
        }
        return parts;
    }

    /// In the order of publication.
    public List<FiledClaim> claims(Collection<Integer> ids) {
        return ids.stream()
                .filter(claims::containsKey)
                .map(claims::get)
                .sorted(FiledClaim.IN_ORDER)
                .toList();
    }

    /// What persons are called by the claims behind a line: "emir", "spokesman".
    public List<String> titles(RollLine line) {
        return claims(line.support()).stream()
                .flatMap(filed -> filed.claim().title().stream())
                .distinct()
                .toList();
    }

    /// As [#line(FiledClaim)], with what reviewers entered.
    public String told(FiledClaim filed) {
        List<String> marks = marks(filed);
        return marks.isEmpty() ? line(filed) : line(filed) + " [" + String.join("; ", marks) + "]";
    }

    /// What reviewers entered: grades of the speaker, the source and the claim, and corrections.
    public List<String> marks(FiledClaim filed) {
        List<String> marks = new ArrayList<>();
        String key = ClaimKey.of(filed);
        for (Filler.Actor speaker : filed.claim().speakers()) {
            standing.grade(Standing.source(speaker.name()))
                    .ifPresent(grade -> marks.add(speaker.name() + " graded " + grade));
        }
        filed.source()
                .publisher()
                .or(() -> filed.source().author())
                .ifPresent(outlet ->
                        standing.grade(Standing.source(outlet))
                                .ifPresent(grade -> marks.add(outlet + " graded " + grade)));
        standing.grade(key).ifPresent(grade -> marks.add("credibility " + grade));
        standing.correction(key).map(Quotes::corrected).ifPresent(marks::add);
        return marks;
    }

    private static String corrected(Correction correction) {
        return "corrected to " + String.join(", ", correction.lines());
    }

    /// A claim's words, with who says so and where: `«...» said SOHR · Some Paper, 2016-06-07`.
    public static String line(FiledClaim filed) {
        return words(filed) + " · " + source(filed.source());
    }

    /// `«...» said SOHR`
    public static String words(FiledClaim filed) {
        String quote = filed.claim().quote().text().strip().replaceAll("\\s+", " ");
        String speakers =
                filed.claim().speakers().isEmpty()
                        ? ""
                        : filed.claim().speakers().stream()
                                .map(Filler::name)
                                .collect(Collectors.joining(", ", " said ", ""));
        return "«" + quote + "»" + speakers;
    }

    /// `Some Paper, 2016-06-07`
    public static String source(FiledReport report) {
        String outlet = report.publisher().or(report::author).orElse(report.report());
        return report.published().map(day -> outlet + ", " + day).orElse(outlet);
    }
}
