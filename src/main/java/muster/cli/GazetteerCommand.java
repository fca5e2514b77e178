package muster.cli;

import muster.cli.Terminal.Ink;
import muster.knowledge.Fault;
import muster.knowledge.FaultyKnowledge;
import muster.model.Point;
import muster.place.Candidate;
import muster.place.Gazetteer;
import muster.place.GazetteerEntry;
import muster.place.GazetteerStore;
import muster.place.SeedGazetteer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Loads gazetteers beside the one that comes with Muster, lists and removes them, and looks names
/// up.
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Loads gazetteers beside the towns and districts that come with Muster.",
            "",
            "Takes dumps of GeoNames (country files, allCountries, alternateNames; .txt or .zip)"
                + " and tables of Who's On First (.tsv, .gz). They are kept outside the casebook,"
                + " in MUSTER_DATA or ~/.local/share/muster, and used by every reading after."
        },
        footer = {
            "",
            "Examples:",
            "  muster gazetteer add SY.zip",
            "  muster gazetteer find \"Khan Touman\"",
            "  muster gazetteer list"
        })
final class GazetteerCommand implements Runnable {
    private static final int SHOWN = 20;
    private static final int BAR = 30;

    private final Surroundings surroundings;

    @Spec private final CommandSpec spec = CommandSpec.create();

    GazetteerCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    @Command(name = "add", description = "Loads files; one loaded again replaces the earlier.")
    int add(@Parameters(arity = "1..*", paramLabel = "FILE") List<Path> files) {
        GazetteerStore store = store(seed());
        Progress progress = new Progress(surroundings.terminal());
        for (Path file : files) {
            long start = System.nanoTime();
            GazetteerStore.Loaded loaded =
                    store.add(
                            file,
                            (done, total, places) ->
                                    progress.at(() -> bar(file, done, total, places)));
            progress.clear();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            say(
                    "%s: %,d places, %s, loaded in %s",
                    loaded.name(), loaded.places(), size(loaded.bytes()), said(took));
        }
        return Muster.FINE;
    }

    @Command(name = "list", description = "Lists what is loaded.")
    int list() {
        GazetteerStore store = store(seed());
        for (GazetteerStore.Loaded loaded : store.list()) {
            say("%-24s %,12d places  %s", loaded.name(), loaded.places(), size(loaded.bytes()));
        }
        surroundings.terminal().note("kept in " + store.folder());
        return Muster.FINE;
    }

    @Command(name = "remove", description = "Removes what was loaded.")
    int remove(@Parameters(arity = "1..*", paramLabel = "NAME") List<String> names) {
        GazetteerStore store = store(seed());
        for (String name : names) {
            if (!store.remove(name)) {
                throw new BadInput(
                        "no gazetteer '"
                                + name
                                + "' is loaded; loaded are "
                                + store.list().stream().map(GazetteerStore.Loaded::name).toList());
            }
            surroundings.terminal().note(name + " is removed");
        }
        return Muster.FINE;
    }

    @Command(name = "find", description = "Lists the places that bear a name, the likest first.")
    int find(
            @Parameters(paramLabel = "NAME") String name,
            @Option(
                            names = "--limit",
                            paramLabel = "N",
                            defaultValue = "" + SHOWN,
                            description = "At most so many (default: ${DEFAULT-VALUE}).")
                    int limit) {
        SeedGazetteer seed = seed();
        List<Gazetteer> all = new ArrayList<>(List.of(seed));
        all.addAll(store(seed).open());
        List<Candidate> found = Gazetteer.of(all).find(name);
        found.stream().limit(limit).forEach(this::print);
        surroundings.terminal().note(found.size() + " found");
        return Muster.FINE;
    }

    private void print(Candidate candidate) {
        Terminal terminal = surroundings.terminal();
        GazetteerEntry entry = candidate.entry();
        List<String> where = new ArrayList<>();
        entry.county().ifPresent(where::add);
        entry.region().ifPresent(where::add);
        entry.country().ifPresent(where::add);
        Point point = entry.point();
        terminal.out()
                .println(
                        String.format(
                                Locale.ROOT,
                                "%s  %s, %s  %.4f, %.4f%s  %s%s",
                                terminal.paint(Ink.BOLD, entry.name()),
                                entry.kind().word(),
                                String.join(", ", where),
                                point.lat(),
                                point.lon(),
                                entry.population() > 0
                                        ? String.format(
                                                Locale.ROOT, "  %,d people", entry.population())
                                        : "",
                                terminal.paint(Ink.DIM, entry.id()),
                                candidate.matched().equals(entry.name())
                                        ? ""
                                        : "  as " + candidate.matched()));
    }

    private SeedGazetteer seed() {
        List<Fault> faults = new ArrayList<>();
        SeedGazetteer seed =
                SeedGazetteer.load(surroundings.knowledge(), surroundings.cache(), faults);
        if (!faults.isEmpty()) {
            throw new FaultyKnowledge(faults);
        }
        return seed;
    }

    private GazetteerStore store(SeedGazetteer seed) {
        return new GazetteerStore(surroundings.gazetteers(), seed);
    }

    private static String bar(Path file, long done, long total, long places) {
        int full = total == 0 ? BAR : (int) Math.min(BAR, done * BAR / total);
        return String.format(
                Locale.ROOT,
                "%s [%s%s] %d %%  %,d places",
                file.getFileName(),
                "#".repeat(full),
                " ".repeat(BAR - full),
                total == 0 ? 100 : Math.min(100, done * 100 / total),
                places);
    }

    private static String size(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private static String said(Duration took) {
        return took.toMinutes() > 0
                ? took.toMinutes() + " min " + took.toSecondsPart() + " s"
                : String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }

    private void say(String format, Object... values) {
        surroundings.terminal().out().println(String.format(Locale.ROOT, format, values));
    }
}
