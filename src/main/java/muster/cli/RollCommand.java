package muster.cli;

import muster.casebook.Casebook;
import muster.roll.Policy;
import muster.roll.PolicyFile;
import muster.roll.Quotes;
import muster.roll.Roll;
import muster.roll.RollQuery;
import muster.roll.RollText;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/// Prints the roll: who is tied to whom on a day, since when, and on whose word.
@Command(
        name = "roll",
        mixinStandardHelpOptions = true,
        description = {
            "Prints who is tied to whom on a day, since when, and on whose word.",
            "",
            "Worked out from the claims of the casebook by the policy of knowledge/roll; below each"
                    + " line the quotes for it (+) and against it (-)."
        },
        footer = {
            "",
            "Examples:",
            "  muster roll --as-of 2016-06-07",
            "  muster roll --as-of 2016-06-07 --actor \"Al Nusrah\"",
            "  muster roll --as-of 2016-06-07 --without SOHR"
        })
final class RollCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private final CasebookOption casebook = new CasebookOption();
    @Mixin private final SourceOptions sources = new SourceOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day (2016-06-07; default: today).")
    private @Nullable LocalDate day;

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Only the ties of this actor, by any of its names.")
    private @Nullable String actor;

    RollCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Policy policy = PolicyFile.load(surroundings.knowledge());
        LocalDate asOf = day == null ? LocalDate.now(surroundings.clock()) : day;
        RollQuery query = RollQuery.of(asOf).sources(sources.query());
        try (Casebook opened = casebook.existing(surroundings)) {
            if (actor != null) {
                Known.actor(opened, actor);
            }
            Roll roll = Roll.of(opened, policy, actor == null ? query : query.actor(actor));
            new Columns(surroundings.terminal())
                    .print(
                            RollText.of(
                                    roll,
                                    Quotes.of(opened, query.sources(), roll.lines(), List.of())));
        }
        return Muster.FINE;
    }
}
