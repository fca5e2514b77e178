package muster.place;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Writes a [PlaceFile]: takes entries one by one in any order, needs little memory for any number
/// of them, and leaves either the whole file or nothing.
///
/// The file: entries one after another; then the hashes of the names' frames, each with the offset
/// of its entry and, in the lowest byte, which of its names; then the hashes of the ids with the
/// offsets; both sorted; then where each begins.
final class PlaceFileWriter implements AutoCloseable {
    static final long MAGIC = 0x4d55535445524732L; // "MUSTERG2"
    static final int TAIL = 5 * Long.BYTES;
    private static final int MOST_NAMES = 255;

    private final Path target;
    private final Path scratch;
    private final Path fresh;
    private final DataOutputStream out;
    private final SortedPairs names;
    private final SortedPairs ids;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    private final DataOutputStream record = new DataOutputStream(bytes);
    private long at;
    private long entries;

    PlaceFileWriter(Path target) throws IOException {
        this.target = target;
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no folder for " + target);
        }
        Files.createDirectories(folder);
        scratch = Files.createTempDirectory(folder, "." + target.getFileName());
        fresh = scratch.resolve("places");
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 18));
        names = new SortedPairs(scratch, "names");
        ids = new SortedPairs(scratch, "ids");
    }

    /// Names in scripts that cannot be transcribed, and spellings that sound the same as an earlier
    /// one, are left out.
    void add(GazetteerEntry entry) throws IOException {
        List<String> kept = new ArrayList<>(entry.names().size());
        Set<String> seen = new HashSet<>();
        for (String name : entry.names()) {
            if (kept.size() < MOST_NAMES && Letters.readable(name)) {
                PlaceKey key = PlaceKey.of(name);
                if (seen.add(Letters.plain(name))) {
                    names.add(hash(key.frame()), at << 8 | kept.size());
                    kept.add(name);
                }
            }
        }
        ids.add(hash(entry.id()), at);
        write(entry, kept);
        entries++;
    }

    private void write(GazetteerEntry entry, List<String> kept) throws IOException {
        bytes.reset();
        record.writeByte(entry.kind().ordinal());
        record.writeInt((int) Math.round(entry.point().lat() * 1e6));
        record.writeInt((int) Math.round(entry.point().lon() * 1e6));
        record.writeLong(entry.population());
        text(entry.id());
        text(entry.country().orElse(""));
        text(entry.region().orElse(""));
        text(entry.county().orElse(""));
        text(entry.name());
        record.writeByte(kept.size());
        for (String name : kept) {
            text(name);
        }
        out.writeInt(bytes.size());
        bytes.writeTo(out);
        at += Integer.BYTES + bytes.size();
    }

    private void text(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(utf8.length, Short.MAX_VALUE);
        record.writeShort(length);
        record.write(utf8, 0, length);
    }

    /// FNV-1a of the letters, mixed so that the highest bits part well.
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0x9e3779b97f4a7c15L;
        return hash ^ (hash >>> 29);
    }

    /// Sorts, and puts the file in place.
    void finish() throws IOException {
        long nameTable = at;
        names.writeTo(out);
        long idTable = nameTable + 16 * names.count();
        ids.writeTo(out);
        out.writeLong(entries);
        out.writeLong(nameTable);
        out.writeLong(idTable);
        out.writeLong(idTable + 16 * ids.count());
        out.writeLong(MAGIC);
        out.close();
        Files.move(
                fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Removes what is left of an unfinished file.
    @Override
    public void close() throws IOException {
        out.close();
        names.close();
        ids.close();
        try (Stream<Path> left = Files.list(scratch)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(scratch);
    }

    static Optional<String> said(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
