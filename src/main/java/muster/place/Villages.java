package muster.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The places where people live that the user's own gazetteers know, found by where they are. Holds
/// sixteen bytes for each in memory, whatever else a gazetteer says of it. Safe for use by many
/// threads.
public final class Villages {
    /// A gazetteer with more entries would take too long to look through: its places are not drawn.
    private static final long MOST = 3_000_000;

    private final List<PlacePoints> gazetteers;

    private Villages(List<PlacePoints> gazetteers) {
        this.gazetteers = List.copyOf(gazetteers);
    }

    /// Those in a folder of [GazetteerStore]; a gazetteer that cannot be read is left out.
    public static Villages in(Path folder) {
        List<PlacePoints> all = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(GazetteerStore::loaded).sorted().toList()) {
                    PlaceFile places = PlaceFile.open(file);
                    if (places.size() <= MOST) {
                        all.add(new PlacePoints(places));
                    }
                }
            } catch (IOException e) {
                return new Villages(all);
            }
        }
        return new Villages(all);
    }

    /// Those within a box in degrees, the largest first.
    public List<Atlas.Town> within(double south, double north, double west, double east) {
        return gazetteers.stream()
                .flatMap(one -> one.within(south, north, west, east).stream())
                .map(Villages::town)
                .sorted(
                        Comparator.comparing(Atlas.Town::people)
                                .reversed()
                                .thenComparing(Atlas.Town::name))
                .toList();
    }

    private static Atlas.Town town(GazetteerEntry entry) {
        return new Atlas.Town(
                entry.name(),
                Atlas.local(entry.names(), entry.country().orElse("")),
                entry.point(),
                (int) Math.min(Integer.MAX_VALUE, entry.population()));
    }
}
