package muster.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The gazetteers that a user has loaded, each a file in one folder. A gazetteer is loaded whole or
/// not at all; one loaded again replaces the earlier.
public final class GazetteerStore {
    private static final String SUFFIX = ".places";
    private static final long PROGRESS_EVERY = 20_000;

    /// A gazetteer that is there.
    ///
    /// @param name the file's name without its endings, e.g. `SY` for `SY.zip`
    public record Loaded(String name, long places, long bytes) {}

    /// Hears how far loading has come.
    @FunctionalInterface
    public interface Progress {
        /// @param done bytes of the file read so far
        /// @param total bytes of the file
        /// @param places entries taken in so far
        void at(long done, long total, long places);
    }

    private final Path folder;
    private final SeedGazetteer seed;

    /// @param seed fills in districts, and has the towns that alternate names may be laid upon
    public GazetteerStore(Path folder, SeedGazetteer seed) {
        this.folder = folder;
        this.seed = seed;
    }

    /// `$MUSTER_DATA/gazetteers`, else `$XDG_DATA_HOME/muster/gazetteers`, else
    /// `~/.local/share/muster/gazetteers`.
    ///
    /// @param environment as `System.getenv()` gives it
    public static Path folder(Map<String, String> environment, Path home) {
        String own = environment.getOrDefault("MUSTER_DATA", "");
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = xdg.isBlank() ? home.resolve(".local").resolve("share") : Path.of(xdg);
        return (own.isBlank() ? base.resolve("muster") : Path.of(own)).resolve("gazetteers");
    }

    public Path folder() {
        return folder;
    }

    /// Tells apart what is loaded in `folder`, without opening it: what is read with other
    /// gazetteers may be read otherwise. Empty where nothing is loaded.
    public static String state(Path folder) {
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder state = new StringBuilder();
            for (Path file : files.filter(GazetteerStore::loaded).sorted().toList()) {
                state.append('+')
                        .append(String.valueOf(file.getFileName()).replace(SUFFIX, ""))
                        .append(':')
                        .append(Files.size(file))
                        .append(':')
                        .append(Files.getLastModifiedTime(file).toMillis());
            }
            return state.toString();
        } catch (IOException e) {
            throw new BadGazetteer(folder + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /// The places where people live, of all that is loaded in `folder`: looked through when first
    /// asked for, and anew when something else is loaded.
    public static Supplier<Villages> villages(Path folder) {
        Map<String, Villages> known = new ConcurrentHashMap<>();
        return () -> {
            String now = state(folder);
            known.keySet().removeIf(state -> !state.equals(now));
            return known.computeIfAbsent(now, none -> Villages.in(folder));
        };
    }

    /// Whether a file is a loaded gazetteer; one that is being loaded is not yet.
    static boolean loaded(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(SUFFIX) && !name.startsWith(".");
    }

    /// Loads a GeoNames dump (`.txt`, `.zip`), GeoNames' alternate names, or a Who's On First table
    /// (`.tsv`, `.gz`).
    ///
    /// @throws BadGazetteer where the file is none of these, is broken, or there is no room
    public Loaded add(Path file, Progress progress) {
        String name = name(file);
        try (GazetteerSource source = new GazetteerSource(file)) {
            String first = source.next();
            Optional<GazetteerRows> rows =
                    first == null ? Optional.empty() : GazetteerRows.of(first, known());
            if (first == null || rows.isEmpty()) {
                throw new BadGazetteer(
                        file
                                + ": this is no gazetteer; right is a GeoNames dump (19 columns"
                                + " parted by tabs), its alternate names, or a Who's On First table"
                                + " (first line wof_id, geonames_id, placetype, ...)");
            }
            Files.createDirectories(folder);
            try (PlaceFileWriter writer = new PlaceFileWriter(folder.resolve(name + SUFFIX))) {
                long places = write(file, source, first, rows.get(), writer, progress);
                writer.finish();
                progress.at(source.bytes(), source.bytes(), places);
            }
            return loaded(name);
        } catch (IOException e) {
            throw new BadGazetteer(complaint(file, e), e);
        }
    }

    private long write(
            Path file,
            GazetteerSource source,
            String first,
            GazetteerRows rows,
            PlaceFileWriter writer,
            Progress progress)
            throws IOException {
        long places = 0;
        String line = rows.headed() ? source.next() : first;
        for (; line != null; line = source.next()) {
            if (line.isEmpty()) {
                continue;
            }
            Optional<GazetteerEntry> entry;
            try {
                entry = rows.entry(line);
            } catch (IllegalArgumentException e) {
                throw new BadGazetteer(
                        file + ":" + source.line() + ": " + e.getMessage() + "; nothing was loaded",
                        e);
            }
            if (entry.isPresent()) {
                writer.add(seed.regions().placed(entry.get()));
                places++;
            }
            if (source.line() % PROGRESS_EVERY == 0) {
                progress.at(source.bytesRead(), source.bytes(), places);
            }
        }
        return places;
    }

    private Function<String, Optional<GazetteerEntry>> known() {
        List<PlaceFile> files = new ArrayList<>();
        return id -> {
            if (files.isEmpty()) {
                files.add(seed.towns());
                names().forEach(name -> files.add(opened(name)));
            }
            return files.stream().flatMap(file -> file.withId(id).stream()).findFirst();
        };
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.replaceFirst("(\\.(txt|tsv|zip|gz))+$", "").replaceAll("[^a-z0-9-]+", "-");
    }

    private String complaint(Path file, IOException e) {
        String why = String.valueOf(e.getMessage());
        if (e instanceof NoSuchFileException) {
            return file + ": there is no such file";
        }
        if (why.contains("No space left")) {
            return file
                    + ": no room left in "
                    + folder
                    + "; nothing was loaded; set MUSTER_DATA to use another folder";
        }
        return file + ": cannot be read: " + why + "; nothing was loaded";
    }

    /// What is loaded, by name.
    public List<Loaded> list() {
        return names().stream().map(this::loaded).toList();
    }

    private List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(SUFFIX) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadGazetteer(folder + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private Loaded loaded(String name) {
        PlaceFile file = opened(name);
        return new Loaded(name, file.size(), file.bytes());
    }

    private String damaged(String name, IOException e) {
        return folder.resolve(name + SUFFIX)
                + ": "
                + e.getMessage()
                + "; load it again, or remove it with: muster gazetteer remove "
                + name;
    }

    /// Removes a gazetteer; false where none has that name.
    public boolean remove(String name) {
        try {
            return Files.deleteIfExists(folder.resolve(name + SUFFIX));
        } catch (IOException e) {
            throw new BadGazetteer(folder + ": cannot remove " + name + ": " + e.getMessage(), e);
        }
    }

    /// All that is loaded, each opened where it lies.
    ///
    /// @throws BadGazetteer where one is damaged
    public List<Gazetteer> open() {
        return names().stream().<Gazetteer>map(this::opened).toList();
    }

    private PlaceFile opened(String name) {
        try {
            return PlaceFile.open(folder.resolve(name + SUFFIX));
        } catch (IOException e) {
            throw new BadGazetteer(damaged(name, e), e);
        }
    }
}
