package muster.cli;

import muster.cli.Terminal.Ink;
import muster.knowledge.TypeWords;
import muster.knowledge.WhenWords;
import muster.model.Certainty;
import muster.model.Claim;
import muster.model.ClaimType;
import muster.model.Filler;
import muster.model.Report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Claims as a person reads them on a terminal.
final class ClaimText {
    private final Terminal terminal;
    private final TypeWords words;

    ClaimText(Terminal terminal, TypeWords words) {
        this.terminal = terminal;
        this.words = words;
    }

    /// A report's claims grouped by type, in the order of the codebook, under a line that names the
    /// report.
    ///
    /// @param aside what is to be said of the report beside its name, mostly nothing
    String report(Report report, List<Claim> claims, String aside) {
        List<String> lines = new ArrayList<>();
        String day = report.published().map(LocalDate::toString).orElse("no day of publication");
        lines.add(
                terminal.paint(Ink.BOLD, report.id())
                        + " · "
                        + terminal.paint(Ink.DATE, day)
                        + report.title().map(title -> " · " + title).orElse("")
                        + (aside.isEmpty() ? "" : " · " + aside));
        if (claims.isEmpty()) {
            lines.add("  no claims");
        }
        grouped(claims)
                .forEach((type, alike) -> {
                    lines.add("  " + terminal.paint(Ink.BOLD, words.heading(type)));
                    alike.forEach(claim ->
                            lines.add(
                                    Wrapped.of(
                                            line(claim, true),
                                            "    ",
                                            "      ",
                                            terminal.width())));
                });
        return String.join("\n", lines) + "\n";
    }

    private static Map<ClaimType, List<Claim>> grouped(List<Claim> claims) {
        Map<ClaimType, List<Claim>> groups = new EnumMap<>(ClaimType.class);
        claims.stream()
                .sorted(Comparator.comparing(claim -> claim.quote().span()))
                .forEach(claim ->
                        groups.computeIfAbsent(claim.type(), type -> new ArrayList<>()).add(claim));
        return groups;
    }

    /// One claim: what it says, when, how surely, on whose word and on what evidence.
    String line(Claim claim, boolean quote) {
        List<String> parts = new ArrayList<>();
        parts.add(words.says(claim));
        WhenWords.of(claim.when()).ifPresent(when -> parts.add(terminal.paint(Ink.DATE, when)));
        if (claim.certainty() != Certainty.STATED) {
            parts.add(terminal.paint(Ink.WARN, claim.certainty().word()));
        }
        if (!claim.speakers().isEmpty()) {
            parts.add("according to " + speakers(claim.speakers()));
        }
        if (!claim.evidence().isEmpty()) {
            parts.add(
                    "evidence: "
                            + String.join(
                                    ", ",
                                    claim.evidence().stream()
                                            .map(evidence -> evidence.medium().word())
                                            .distinct()
                                            .toList()));
        }
        if (quote) {
            parts.add(terminal.paint(Ink.DIM, quoted(claim)));
        }
        return String.join(" · ", parts);
    }

    private static String quoted(Claim claim) {
        return "«" + claim.quote().text().strip() + "»";
    }

    /// Outermost first: "SOHR, citing the Dawn Front".
    private static String speakers(List<Filler.Actor> speakers) {
        return String.join(", citing ", speakers.stream().map(Filler::name).toList());
    }
}
