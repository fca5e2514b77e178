package muster.cli;

import muster.casebook.Casebook;
import muster.roll.Dossier;
import muster.roll.DossierPage;
import muster.roll.PageText;
import muster.roll.PolicyFile;
import muster.roll.RollQuery;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/// Prints all that the casebook has on one actor.
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description = "Prints all that the casebook has on an actor: names, ties, acts, places.",
        footer = {
            "",
            "Examples:",
            "  muster dossier \"Al Nusrah\"",
            "  muster dossier \"Al Nusrah\" --as-of 2016-06-07 --known-by 2016-12-31"
        })
final class DossierCommand implements Callable<Integer> {
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

    DossierCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LocalDate asOf = day == null ? LocalDate.now(surroundings.clock()) : day;
        RollQuery query = RollQuery.of(asOf).sources(sources.query());
        Columns columns = new Columns(surroundings.terminal());
        try (Casebook opened = casebook.existing(surroundings)) {
            Known.actor(opened, name);
            List<Dossier> dossiers =
                    Dossier.of(opened, PolicyFile.load(surroundings.knowledge()), name, query);
            for (Dossier dossier : dossiers) {
                columns.print(PageText.of(DossierPage.of(dossier, asOf)));
            }
        }
        return Muster.FINE;
    }
}
