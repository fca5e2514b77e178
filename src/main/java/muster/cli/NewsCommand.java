package muster.cli;

import muster.casebook.Casebook;
import muster.casebook.CasebookActor;
import muster.casebook.WitnessQuery;
import muster.roll.News;
import muster.roll.PolicyFile;
import muster.roll.Quotes;
import muster.roll.RollLine;
import muster.roll.RollQuery;
import muster.roll.RollText;
import muster.roll.WatchText;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Tells what has changed: by what was read, and ruled, since a day.
@Command(
        name = "news",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what was read since a day changed.",
            "",
            "Ties that began, ended or are newly disputed; new actors and names; expectations that"
                    + " were answered."
        },
        footer = {
            "",
            "Examples:",
            "  muster news --since 2016-06-01",
            "  muster news --since 7",
            "  muster news --since 7 --actor \"Al Nusrah\""
        })
final class NewsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private final CasebookOption casebook = new CasebookOption();

    @Option(
            names = "--since",
            required = true,
            paramLabel = "DAY|N",
            description = "What was read on this day (2016-06-07) or later, or in the last N days.")
    private String since = "";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "How ties stand on this day (default: today).")
    private @Nullable LocalDate day;

    @Option(names = "--actor", paramLabel = "NAME", description = "Only the ties of this actor.")
    private @Nullable String actor;

    NewsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LocalDate today = LocalDate.now(surroundings.clock());
        LocalDate asOf = day == null ? today : day;
        Instant moment = first(today).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
        RollQuery query = RollQuery.of(asOf);
        try (Casebook opened = casebook.existing(surroundings)) {
            if (actor != null) {
                Known.actor(opened, actor);
                query = query.actor(actor);
            }
            News news =
                    News.since(opened, PolicyFile.load(surroundings.knowledge()), query, moment);
            Set<Integer> wanted =
                    actor == null ? Set.of() : opened.actorIds(actor, WitnessQuery.ALL);
            new Columns(surroundings.terminal()).print(lines(news, opened, asOf, wanted));
        }
        return Muster.FINE;
    }

    private LocalDate first(LocalDate today) {
        try {
            return since.matches("\\d{1,5}")
                    ? today.minusDays(Integer.parseInt(since))
                    : LocalDate.parse(since);
        } catch (DateTimeException e) {
            throw new BadInput(
                    "--since is '" + since + "'; write a day like 2016-06-07 or a number of days");
        }
    }

    private static boolean wanted(Set<Integer> wanted, CasebookActor actor) {
        return wanted.isEmpty() || wanted.contains(actor.id());
    }

    private static List<String> lines(
            News news, Casebook opened, LocalDate asOf, Set<Integer> wanted) {
        Quotes quotes =
                Quotes.of(
                        opened,
                        Stream.of(news.began(), news.ended(), news.disputed())
                                .flatMap(Collection::stream)
                                .toList());
        List<String> lines = new ArrayList<>();
        ties(lines, "Began", news.began(), quotes);
        ties(lines, "Ended", news.ended(), quotes);
        ties(lines, "Newly disputed", news.disputed(), quotes);
        add(
                lines,
                "New actors",
                news.actors().stream()
                        .filter(actor -> wanted(wanted, actor))
                        .map(NewsCommand::who)
                        .toList());
        add(
                lines,
                "New names",
                news.names().entrySet().stream()
                        .filter(entry -> wanted(wanted, entry.getKey()))
                        .sorted((one, other) ->
                                one.getKey().name().compareTo(other.getKey().name()))
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(use ->
                                                "  "
                                                        + use.name()
                                                        + " · "
                                                        + who(entry.getKey()).strip()
                                                        + " · "
                                                        + Quotes.source(use.first())))
                        .toList());
        List<String> answered = new ArrayList<>();
        news.answered()
                .forEach(one -> {
                    answered.add("  " + WatchText.line(one, asOf));
                    answered.add("    ? " + Quotes.line(one.raised()));
                    one.answers().forEach(answer -> answered.add("    ! " + Quotes.line(answer)));
                });
        add(lines, "Answered", answered);
        return lines.isEmpty() ? List.of("Nothing new.") : lines;
    }

    private static String who(CasebookActor actor) {
        return "  " + actor.name() + " (" + actor.kind().word() + ")";
    }

    private static void ties(
            List<String> lines, String heading, List<RollLine> ties, Quotes quotes) {
        List<String> told = new ArrayList<>();
        for (RollLine line : ties) {
            told.add("  " + line.type().word() + ": " + RollText.line(line));
            told.addAll(RollText.quotes(line, quotes));
        }
        add(lines, heading, told);
    }

    private static void add(List<String> lines, String heading, List<String> told) {
        if (!told.isEmpty()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(heading);
            lines.addAll(told);
        }
    }
}
