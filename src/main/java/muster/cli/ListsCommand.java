package muster.cli;

import muster.casebook.Casebook;
import muster.casebook.FiledReport;
import muster.exchange.list.ListFile;
import muster.exchange.list.ListFormat;
import muster.exchange.list.ListReports;
import muster.exchange.list.ListedActor;
import muster.exchange.list.ListedLinks;
import muster.exchange.list.Listing;
import muster.model.Report;
import muster.name.Linker;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Takes in lists of actors that others publish, as claims of these lists.
@Command(
        name = "lists",
        mixinStandardHelpOptions = true,
        description = {
            "Takes in lists of actors that others publish: the UN Security Council's consolidated"
                + " list (XML), UCDP's actors (CSV), FollowTheMoney entities (JSON lines), or any"
                + " CSV with a column 'name'.",
            "",
            "What a list says is a claim with that list as its source. Two names of one entry do"
                    + " not become one actor by it; muster actors --open proposes it, and a ruling"
                    + " decides."
        },
        footer = {
            "",
            "Examples:",
            "  muster lists add consolidated.xml",
            "  muster lists add ucdp-actor.csv --day 2025-06-01",
            "  muster lists"
        })
final class ListsCommand implements Callable<Integer> {
    private static final String PREFIX = "list:";
    private static final int SHOWN = 20;

    private final Surroundings surroundings;

    @Mixin private final CasebookOption casebook = new CasebookOption();

    ListsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Casebook opened = casebook.existing(surroundings)) {
            List<FiledReport> lists =
                    opened.reports().stream()
                            .filter(report -> report.report().startsWith(PREFIX))
                            .toList();
            for (FiledReport list : lists) {
                say(
                        "%s  %s%s",
                        list.report(),
                        list.title().orElse(""),
                        list.published().map(day -> " of " + day).orElse(""));
            }
        }
        return Muster.FINE;
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Takes in a list; one of the same name replaces the earlier.")
    int add(
            @Mixin CasebookOption in,
            @Parameters(paramLabel = "FILE") Path file,
            @Option(
                            names = "--name",
                            paramLabel = "NAME",
                            description = "What the list is called (default: the file's name).")
                    @Nullable String name,
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            description = "un, ucdp, ftm or csv (default: told from the file).")
                    @Nullable ListFormat format,
            @Option(
                            names = "--day",
                            paramLabel = "DAY",
                            description = "The day of the list (2016-06-07), where it has none.")
                    @Nullable LocalDate day)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadInput(file + ": there is no such file");
        }
        Terminal terminal = surroundings.terminal();
        Listing listing = ListFile.read(file, Optional.ofNullable(format));
        listing.faults().stream().limit(SHOWN).forEach(fault -> terminal.note(fault.toString()));
        if (listing.actors().isEmpty()) {
            throw new BadInput(file + ": no entry of it could be read");
        }
        String id = PREFIX + (name == null ? plain(file) : name);
        Optional<LocalDate> of = Optional.ofNullable(day).or(listing::day);
        List<ListReports.Made> parts = new ListReports(id, of).of(listing.actors());
        Progress progress = new Progress(terminal);
        try (Casebook opened = in.open(surroundings)) {
            int done = 0;
            for (ListReports.Made part : parts) {
                int so = ++done;
                progress.at(() -> id + ": " + so + " of " + parts.size() + " parts");
                opened.file(part.report(), part.claims(), ListReports.RULE);
            }
            empty(opened, id, parts.size());
        }
        progress.clear();
        long names = listing.actors().stream().mapToLong(actor -> actor.names().size()).sum();
        long claims = parts.stream().mapToLong(part -> part.claims().size()).sum();
        say("%s: %d entries, %d names, %d claims", id, listing.actors().size(), names, claims);
        divided(listing.actors(), progress);
        return Muster.FINE;
    }

    /// A list that has become shorter leaves no old part standing.
    private static void empty(Casebook opened, String id, int parts) {
        for (FiledReport old : opened.reports()) {
            String rest =
                    old.report().startsWith(id + "/")
                            ? old.report().substring(id.length() + 1)
                            : "";
            if (rest.matches("\\d{1,6}") && Integer.parseInt(rest) > parts) {
                String text = old.title().orElse(id) + "\n\nThis part is empty now.\n";
                opened.file(
                        Report.of(old.report(), old.published(), text),
                        List.of(),
                        ListReports.RULE);
            }
        }
    }

    /// Entries that bear the names of several actors of the roster, for a person to look at.
    private void divided(List<ListedActor> actors, Progress progress) {
        Linker linker = new Linker(new KnownNames(surroundings::names).get().roster());
        Terminal terminal = surroundings.terminal();
        int known = 0;
        int done = 0;
        int divided = 0;
        for (ListedActor actor : actors) {
            int so = ++done;
            progress.at(() -> "comparing with the roster: " + so + " of " + actors.size());
            ListedLinks links = ListedLinks.of(actor, linker);
            known += links.known().isEmpty() ? 0 : 1;
            if (links.divided()) {
                progress.clear();
                divided++;
                String line =
                        String.format(
                                Locale.ROOT,
                                "%s (%s) bears names of several of the roster: %s",
                                actor.name(),
                                actor.entry(),
                                links.known());
                terminal.out().println(Wrapped.of(line, "  ", "    ", terminal.width()));
            }
        }
        progress.clear();
        say("%d entries are known to the roster; %d bear names of several", known, divided);
    }

    private static String plain(Path file) {
        return String.valueOf(file.getFileName())
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\.[a-z]+$", "")
                .replaceAll("[^a-z0-9-]+", "-");
    }

    private void say(String format, Object... values) {
        surroundings.terminal().out().println(String.format(Locale.ROOT, format, values));
    }
}
