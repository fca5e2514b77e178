package muster.place;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Sorts more pairs of a hash and an offset than memory holds: they are parted by their highest
/// bits into files, and each file is sorted by itself.
final class SortedPairs implements AutoCloseable {
    private static final int BITS = 6;

    private record Pair(long hash, long offset) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byHash = Long.compareUnsigned(hash, other.hash);
            return byHash != 0 ? byHash : Long.compare(offset, other.offset);
        }
    }

    private final List<Path> files = new ArrayList<>();
    private final List<DataOutputStream> parts = new ArrayList<>();
    private long count;

    SortedPairs(Path scratch, String name) throws IOException {
        for (int i = 0; i < 1 << BITS; i++) {
            Path file = scratch.resolve(name + i);
            files.add(file);
            parts.add(
                    new DataOutputStream(
                            new BufferedOutputStream(Files.newOutputStream(file), 1 << 14)));
        }
    }

    void add(long hash, long offset) throws IOException {
        DataOutputStream part = parts.get((int) (hash >>> (64 - BITS)));
        part.writeLong(hash);
        part.writeLong(offset);
        count++;
    }

    long count() {
        return count;
    }

    /// Writes all pairs in unsigned order of their hashes.
    void writeTo(DataOutputStream out) throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).close();
            Path file = files.get(i);
            int pairs = Math.toIntExact(Files.size(file) / 16);
            Pair[] sorted = new Pair[pairs];
            try (DataInputStream in =
                    new DataInputStream(
                            new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
                for (int p = 0; p < pairs; p++) {
                    sorted[p] = new Pair(in.readLong(), in.readLong());
                }
            }
            java.util.Arrays.sort(sorted);
            for (Pair pair : sorted) {
                out.writeLong(pair.hash());
                out.writeLong(pair.offset());
            }
            Files.delete(file);
        }
    }

    @Override
    public void close() throws IOException {
        for (DataOutputStream part : parts) {
            part.close();
        }
    }
}
