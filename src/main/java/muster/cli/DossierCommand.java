package muster.cli;

import muster.casebook.Casebook;
import muster.exchange.RollJson;
import muster.roll.Dossier;
import muster.roll.DossierPage;
import muster.roll.Page;
import muster.roll.PageHtml;
import muster.roll.PageMarkdown;
import muster.roll.PageText;
import muster.roll.PolicyFile;
import muster.roll.RollQuery;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Prints all that the casebook has on one actor.
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description = {
            "Prints all that the casebook has on an actor.",
            "",
            "Names with their first use, leaders with titles, ties over time, composition,"
                    + " presence, acts by type and place, evidence, contradictions, open questions,"
                    + " each line with its quotes."
        },
        footer = {
            "",
            "Examples:",
            "  muster dossier \"Al Nusrah\"",
            "  muster dossier \"Al Nusrah\" --as-of 2016-06-07 --known-by 2016-12-31",
            "  muster dossier \"Al Nusrah\" --format html --out nusrah.html"
        })
final class DossierCommand implements Callable<Integer> {
    private enum Format {
        text,
        md,
        html,
        json
    }

    private final Surroundings surroundings;

    @Mixin private final CasebookOption casebook = new CasebookOption();
    @Mixin private final SourceOptions sources = new SourceOptions();

    @Parameters(paramLabel = "NAME", description = "Any name of the actor, in any spelling.")
    private String name = "";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Show ties as they stand on this day (default: today).")
    private @Nullable LocalDate day;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Write it to this file.")
    private @Nullable Path out;

    DossierCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate asOf = day == null ? LocalDate.now(surroundings.clock()) : day;
        RollQuery query = RollQuery.of(asOf).sources(sources.query());
        try (Casebook opened = casebook.existing(surroundings)) {
            Known.actor(opened, name);
            List<String> lines = new ArrayList<>();
            for (Dossier dossier :
                    Dossier.of(opened, PolicyFile.load(surroundings.knowledge()), name, query)) {
                lines.addAll(lines(dossier, asOf));
            }
            print(lines);
        }
        return Muster.FINE;
    }

    private List<String> lines(Dossier dossier, LocalDate asOf) {
        Page page = DossierPage.of(dossier, asOf);
        return switch (format) {
            case text -> PageText.of(page);
            case md -> PageMarkdown.of(page);
            case html -> PageHtml.of(page);
            case json -> List.of(new RollJson().of(dossier));
        };
    }

    private void print(List<String> lines) throws IOException {
        if (out != null) {
            Files.write(out, lines);
            surroundings.terminal().note("written to " + out);
        } else if (format == Format.text) {
            new Columns(surroundings.terminal()).print(lines);
        } else {
            lines.forEach(surroundings.terminal().out()::println);
            surroundings.terminal().flush();
        }
    }
}
