package muster.cli;

import muster.casebook.Casebook;
import muster.casebook.ClaimQuery;
import muster.casebook.FiledClaim;
import muster.cli.Terminal.Ink;
import muster.exchange.ClaimJson;
import muster.knowledge.TypeWords;
import muster.model.Claim;
import muster.model.ClaimType;
import muster.model.Polarity;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Lists claims of the casebook that meet all conditions given.
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = "Lists the claims of the casebook that meet all conditions given.",
        footer = {
            "",
            "Examples:",
            "  muster claims --type pledge --quote",
            "  muster claims --type attack,strike --place Idlib --from 2016-01-01 --to 2016-06-30",
            "  muster claims --actor \"Al Nusrah\" --polarity denied --format jsonl"
        })
final class ClaimsCommand implements Callable<Integer> {
    private enum Format {
        table,
        jsonl
    }

    /// As wide as the longest type and a blank.
    private static final String BLANK = " ".repeat(13);

    private final Surroundings surroundings;

    @Mixin private final CasebookOption casebook = new CasebookOption();

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            completionCandidates = Words.Types.class,
            description = "Of this type, or of any of several: ${COMPLETION-CANDIDATES}.")
    private List<ClaimType> types = List.of();

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "In which somebody of this name, in any spelling, plays a part.")
    private @Nullable String actor;

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "That happened at a place of this name, or are about it.")
    private @Nullable String place;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "That held or happened on this day (2016-06-07) or later.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            description = "That held or happened on this day or before.")
    private @Nullable LocalDate to;

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "Said by somebody of this name inside a report.")
    private @Nullable String speaker;

    @Option(
            names = "--polarity",
            paramLabel = "POLARITY",
            completionCandidates = Words.Polarities.class,
            description =
                    "Only what reports affirm or only what they deny: ${COMPLETION-CANDIDATES}.")
    private @Nullable Polarity polarity;

    @Option(names = "--report", paramLabel = "ID", description = "Only of this report.")
    private @Nullable String report;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--quote", description = "With the words of the report below each claim.")
    private boolean quote;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.table;

    ClaimsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadInput("--to " + to + " is before --from " + from);
        }
        try (Casebook opened = casebook.existing(surroundings)) {
            List<FiledClaim> claims = opened.claims(query());
            switch (format) {
                case table -> table(claims);
                case jsonl -> lines(claims);
            }
        }
        return Muster.FINE;
    }

    private ClaimQuery query() {
        return new ClaimQuery(
                types,
                Optional.ofNullable(actor),
                Optional.ofNullable(place),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(speaker),
                Optional.ofNullable(polarity),
                Optional.ofNullable(report),
                false,
                limit,
                0);
    }

    private void lines(List<FiledClaim> claims) {
        ClaimJson json = new ClaimJson();
        claims.forEach(claim -> surroundings.terminal().out().println(json.line(claim.claim())));
    }

    private void table(List<FiledClaim> claims) {
        Terminal terminal = surroundings.terminal();
        ClaimText text = new ClaimText(terminal, TypeWords.load(surroundings.knowledge()));
        for (FiledClaim filed : claims) {
            Claim claim = filed.claim();
            String type = claim.type().word();
            String column = terminal.paint(Ink.BOLD, type) + BLANK.substring(type.length());
            String said = text.line(claim, false) + " · " + terminal.paint(Ink.DIM, claim.report());
            terminal.out().println(Wrapped.of(said, column, BLANK, terminal.width()));
            if (quote) {
                String words = "«" + claim.quote().text().strip() + "»";
                terminal.out().println(Wrapped.of(words, BLANK, BLANK, terminal.width()));
            }
            terminal.flush();
        }
        terminal.note(claims.size() == 1 ? "1 claim" : claims.size() + " claims");
    }
}
