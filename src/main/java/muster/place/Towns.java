package muster.place;

import muster.model.Point;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// The world's towns that come with the program. They are written once into the cache as a
/// [PlaceFile], since looking up there is quicker than reading them all at every start; the file
/// may be deleted at any time.
final class Towns {
    private static final String PACKED = "towns.tsv.gz";

    /// A new number for every change of what is written, or of how names are keyed.
    private static final String VERSION = "3";

    private Towns() {}

    /// Where `cache` cannot be written, the file goes to a temporary folder and lasts as long as
    /// the program runs.
    static PlaceFile open(Path cache, Regions regions) {
        String name = "towns-" + VERSION + "-" + Long.toHexString(checksum()) + ".places";
        try {
            return opened(cache.resolve("gazetteer").resolve(name), regions);
        } catch (IOException cannotWrite) {
            try {
                Path folder = Files.createTempDirectory("muster");
                PlaceFile towns = opened(folder.resolve(name), regions);
                Files.delete(folder.resolve(name));
                Files.delete(folder);
                return towns;
            } catch (IOException e) {
                e.addSuppressed(cannotWrite);
                throw new UncheckedIOException(e);
            }
        }
    }

    private static PlaceFile opened(Path file, Regions regions) throws IOException {
        if (Files.isRegularFile(file)) {
            try {
                return PlaceFile.open(file);
            } catch (IOException damaged) {
                // written anew below
            }
        }
        try (PlaceFileWriter writer = new PlaceFileWriter(file)) {
            Table.packed(
                    PACKED,
                    fields -> {
                        try {
                            writer.add(regions.placed(town(fields)));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
            writer.finish();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        return PlaceFile.open(file);
    }

    private static long checksum() {
        try (InputStream in = Table.stream(PACKED)) {
            CRC32 sum = new CRC32();
            sum.update(in.readAllBytes());
            return sum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GazetteerEntry town(String[] fields) {
        List<String> names = new ArrayList<>(List.of(fields[1]));
        if (!fields[8].isEmpty()) {
            names.addAll(List.of(fields[8].split("\\|")));
        }
        return new GazetteerEntry(
                "geonames:" + fields[0],
                fields[1],
                names,
                new Point(Double.parseDouble(fields[2]), Double.parseDouble(fields[3])),
                fields[7].equals("PPLX") ? PlaceKind.NEIGHBOURHOOD : PlaceKind.LOCALITY,
                Optional.of(fields[4]),
                Optional.empty(),
                Optional.empty(),
                fields[6].isEmpty() ? 0 : Long.parseLong(fields[6]));
    }
}
