package muster.cli;

import muster.casebook.Casebook;
import muster.exchange.RollJson;
import muster.model.Window;
import muster.roll.History;
import muster.roll.Policy;
import muster.roll.PolicyFile;
import muster.roll.Quotes;
import muster.roll.Roll;
import muster.roll.RollLine;
import muster.roll.RollQuery;
import muster.roll.RollText;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Prints the roll: who is tied to whom on a day or over a time, since when, and on whose word.
@Command(
        name = "roll",
        mixinStandardHelpOptions = true,
        description = {
            "Prints who is tied to whom on a day, since when, and on whose word.",
            "",
            "Worked out from the claims of the casebook by the policy of knowledge/roll; below each"
                + " line the quotes for it (+) and against it (-). With --from or --to it prints"
                + " each tie of that time, and how it changed."
        },
        footer = {
            "",
            "Examples:",
            "  muster roll --as-of 2016-06-07",
            "  muster roll --as-of 2016-06-07 --actor \"Al Nusrah\"",
            "  muster roll --from 2015-01-01 --to 2016-12-31 --actor \"Al Nusrah\"",
            "  muster roll --as-of 2016-06-07 --known-by 2016-12-31",
            "  muster roll --as-of 2016-06-07 --without SOHR"
        })
final class RollCommand implements Callable<Integer> {
    private enum Format {
        text,
        jsonl
    }

    private final Surroundings surroundings;

    @Mixin private final CasebookOption casebook = new CasebookOption();
    @Mixin private final SourceOptions sources = new SourceOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day (2016-06-07; default: today).")
    private @Nullable LocalDate day;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "Ties that held, or may have, on this day or later.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Ties of this day or before.")
    private @Nullable LocalDate to;

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Only the ties of this actor, by any of its names.")
    private @Nullable String actor;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    RollCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        boolean over = from != null || to != null;
        if (over && day != null) {
            throw new BadInput("--as-of is one day; leave it out where --from or --to is given");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadInput("--to " + to + " is before --from " + from);
        }
        Policy policy = PolicyFile.load(surroundings.knowledge());
        try (Casebook opened = casebook.existing(surroundings)) {
            if (actor != null) {
                Known.actor(opened, actor);
            }
            if (over) {
                over(opened, policy);
            } else {
                on(opened, policy);
            }
        }
        return Muster.FINE;
    }

    private RollQuery query(LocalDate asOf) {
        RollQuery query = RollQuery.of(asOf).sources(sources.query());
        return actor == null ? query : query.actor(actor);
    }

    private void on(Casebook opened, Policy policy) {
        RollQuery query = query(day == null ? LocalDate.now(surroundings.clock()) : day);
        Roll roll = Roll.of(opened, policy, query);
        Function<List<RollLine>, Quotes> quotes = lines -> quotes(opened, query, lines);
        switch (format) {
            case text -> RollText.tell(roll, quotes, this::print);
            case jsonl -> {
                RollJson json = new RollJson();
                printed(roll.lines(), line -> line, quotes, json::line);
            }
        }
    }

    private void over(Casebook opened, Policy policy) {
        RollQuery query = query(to == null ? LocalDate.now(surroundings.clock()) : to);
        List<History> ties = Roll.over(opened, policy, query, new Window(from, to));
        Function<List<RollLine>, Quotes> quotes = lines -> quotes(opened, query, lines);
        switch (format) {
            case text -> RollText.tell(ties, quotes, this::print);
            case jsonl -> {
                RollJson json = new RollJson();
                printed(ties, History::line, quotes, json::line);
            }
        }
    }

    private static Quotes quotes(Casebook opened, RollQuery query, List<RollLine> lines) {
        return Quotes.of(opened, query.sources(), lines, List.of());
    }

    private void print(List<String> lines) {
        new Columns(surroundings.terminal()).print(lines);
    }

    /// Line by line, with the quotes of some lines at a time.
    private <T> void printed(
            List<T> ties,
            Function<T, RollLine> line,
            Function<List<RollLine>, Quotes> quotes,
            BiFunction<T, Quotes, String> json) {
        for (List<T> part : Quotes.parts(ties)) {
            Quotes some = quotes.apply(part.stream().map(line).toList());
            part.forEach(tie -> surroundings.terminal().out().println(json.apply(tie, some)));
            surroundings.terminal().flush();
        }
    }
}
