package muster.cli;

import muster.casebook.Casebook;
import muster.casebook.ClaimQuery;
import muster.casebook.FiledClaim;
import muster.casebook.Ruling;
import muster.casebook.WitnessQuery;
import muster.model.ClaimType;
import muster.roll.Event;
import muster.roll.Events;
import muster.roll.Quotes;
import muster.roll.RulingText;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Shows which claims are about one act, and joins or parts them.
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = {
            "Lists acts of which several claims speak, with what they differ in.",
            "",
            "That claims are about one act is proposed where type, days, place and parties agree."
                    + " 'events join' makes one event of claims for which nothing was proposed, and"
                    + " 'events part' takes claims out of theirs; 'muster rulings undo' takes both"
                    + " back. A claim is named by its report and its number there, as listed here."
        },
        footer = {
            "",
            "Examples:",
            "  muster events",
            "  muster events --all --type attack --actor \"Al Nusrah\"",
            "  muster events join hills:3 emir:7 --why \"the same raid\"",
            "  muster events part emir:7"
        })
final class EventsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private final CasebookOption casebook = new CasebookOption();

    @Option(names = "--all", description = "Acts of which only one claim speaks, too.")
    private boolean all;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only acts of this type.")
    private @Nullable ClaimType type;

    @Option(names = "--actor", paramLabel = "NAME", description = "Only acts of this actor.")
    private @Nullable String actor;

    @Option(names = "--place", paramLabel = "NAME", description = "Only acts at this place.")
    private @Nullable String place;

    EventsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<String> lines = new ArrayList<>();
        try (Casebook opened = casebook.existing(surroundings)) {
            Map<String, List<Integer>> numbers = new HashMap<>();
            List<Event> events =
                    Events.of(
                            opened,
                            opened.standing(WitnessQuery.ALL),
                            opened.claims(wanted(opened)));
            for (Event event : events) {
                if (all || event.claims().size() > 1) {
                    lines.addAll(told(opened, event, numbers));
                }
            }
            new Columns(surroundings.terminal()).print(lines);
            long several = events.stream().filter(event -> event.claims().size() > 1).count();
            surroundings
                    .terminal()
                    .note(events.size() + " events, of " + several + " several claims speak");
        }
        return Muster.FINE;
    }

    private ClaimQuery wanted(Casebook opened) {
        ClaimType chosen = type;
        ClaimQuery query =
                ClaimQuery.ALL.types(
                        Stream.of(ClaimType.values())
                                .filter(one -> !one.tie() && (chosen == null || one == chosen))
                                .toList());
        if (actor != null) {
            Known.actor(opened, actor);
            query = query.actor(actor);
        }
        return place == null ? query : query.place(place);
    }

    private static List<String> told(
            Casebook casebook, Event event, Map<String, List<Integer>> numbers) {
        List<String> lines = new ArrayList<>();
        String ruled = event.ruled() ? " · ruled" : "";
        String words = event.independent() == 1 ? " independent word" : " independent words";
        lines.add(event.type().word() + " · " + event.independent() + words + ruled);
        event.differences().forEach(difference -> lines.add("  " + difference));
        for (FiledClaim filed : event.claims()) {
            String report = filed.source().report();
            int number =
                    numbers.computeIfAbsent(report, id -> ids(casebook, id)).indexOf(filed.id())
                            + 1;
            lines.add("    " + report + ":" + number + " " + Quotes.line(filed));
        }
        return lines;
    }

    private static List<Integer> ids(Casebook casebook, String report) {
        return casebook.claims(ClaimQuery.ALL.report(report)).stream().map(FiledClaim::id).toList();
    }

    @Command(
            name = "join",
            mixinStandardHelpOptions = true,
            description = "Rules that these claims are about one event.")
    int join(
            @Mixin CasebookOption in,
            @Mixin Who who,
            @Parameters(arity = "2..*", paramLabel = "REPORT:N") List<String> claims) {
        try (Casebook opened = in.existing(surroundings)) {
            told(
                    opened.rule(
                            Events.together(
                                    named(opened, claims), who.who(surroundings), who.why())));
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
        return Muster.FINE;
    }

    @Command(
            name = "part",
            mixinStandardHelpOptions = true,
            description = "Rules that these claims are not about the event in which they stand.")
    int part(
            @Mixin CasebookOption in,
            @Mixin Who who,
            @Parameters(arity = "1..*", paramLabel = "REPORT:N") List<String> claims) {
        try (Casebook opened = in.existing(surroundings)) {
            Collection<Event> events = Events.of(opened, opened.standing(WitnessQuery.ALL));
            told(
                    opened.rule(
                            Events.apart(
                                    events,
                                    named(opened, claims),
                                    who.who(surroundings),
                                    who.why())));
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
        return Muster.FINE;
    }

    private static List<FiledClaim> named(Casebook casebook, List<String> names) {
        return names.stream().map(name -> Known.claim(casebook, name)).toList();
    }

    private void told(Ruling ruling) {
        surroundings.terminal().out().println(RulingText.line(ruling));
        surroundings.terminal().flush();
    }
}
