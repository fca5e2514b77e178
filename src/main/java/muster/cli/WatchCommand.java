package muster.cli;

import muster.casebook.Casebook;
import muster.casebook.CasebookActor;
import muster.casebook.FiledClaim;
import muster.roll.Expectation;
import muster.roll.Quotes;
import muster.roll.WatchList;
import muster.roll.WatchText;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/// Lists what reports have one expect: plans, deadlines, and what has yet to happen.
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Lists what reports have one expect, and what answered it.",
            "",
            "What \"has yet to\" happen, is likely, was vowed or has a deadline stays open until a"
                    + " later claim speaks of it."
        },
        footer = {"", "Examples:", "  muster watch", "  muster watch --all --actor \"Al Nusrah\""})
final class WatchCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private final CasebookOption casebook = new CasebookOption();

    @Mixin private final SourceOptions sources = new SourceOptions();

    @Option(names = "--all", description = "Those that were answered, too.")
    private boolean answered;

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Only those in which somebody of this name plays a part.")
    private @Nullable String actor;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Count ages to this day (default: today).")
    private @Nullable LocalDate day;

    WatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LocalDate asOf = day == null ? LocalDate.now(surroundings.clock()) : day;
        try (Casebook opened = casebook.existing(surroundings)) {
            List<Expectation> all = expectations(opened);
            List<String> lines = new ArrayList<>();
            add(lines, "Open", all.stream().filter(Expectation::open).toList(), asOf);
            List<Expectation> closed = all.stream().filter(one -> !one.open()).toList();
            if (answered) {
                add(lines, "Answered", closed, asOf);
            }
            new Columns(surroundings.terminal()).print(lines);
            surroundings
                    .terminal()
                    .note((all.size() - closed.size()) + " open, " + closed.size() + " answered");
        }
        return Muster.FINE;
    }

    private List<Expectation> expectations(Casebook opened) {
        WatchList watch = new WatchList(opened, sources.query());
        if (actor == null) {
            return watch.all();
        }
        Known.actor(opened, actor);
        Set<Expectation> of = new LinkedHashSet<>();
        opened.actors(actor, sources.query().knownBy()).stream()
                .map(CasebookActor::id)
                .forEach(id -> of.addAll(watch.of(id)));
        return List.copyOf(of);
    }

    private static void add(
            List<String> lines, String heading, List<Expectation> some, LocalDate asOf) {
        if (some.isEmpty()) {
            return;
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(heading);
        for (Expectation one : some) {
            lines.add("  " + WatchText.line(one, asOf));
            lines.add("    ? " + Quotes.line(one.raised()));
            for (FiledClaim answer : one.answers()) {
                lines.add("    ! " + Quotes.line(answer));
            }
        }
    }
}
