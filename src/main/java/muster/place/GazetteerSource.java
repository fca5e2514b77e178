package muster.place;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The lines of a gazetteer file: plain, `.gz`, or the table inside a `.zip`; counts bytes as it
/// goes.
final class GazetteerSource implements AutoCloseable {
    private static final Set<String> BESIDES = Set.of("readme.txt", "iso-languagecodes.txt");

    private final Counted counted;
    private final BufferedReader lines;
    private final long size;
    private long line;

    GazetteerSource(Path path) throws IOException {
        size = Files.size(path);
        counted = new Counted(Files.newInputStream(path));
        InputStream raw = new BufferedInputStream(counted, 1 << 16);
        lines =
                new BufferedReader(
                        new InputStreamReader(unpacked(path, raw), StandardCharsets.UTF_8),
                        1 << 18);
    }

    private static InputStream unpacked(Path path, InputStream raw) throws IOException {
        raw.mark(4);
        int first = raw.read();
        int second = raw.read();
        raw.reset();
        if (first == 0x1f && second == 0x8b) {
            return new GZIPInputStream(raw, 1 << 16);
        }
        if (first == 'P' && second == 'K') {
            ZipInputStream zip = new ZipInputStream(raw);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".txt") && !BESIDES.contains(entry.getName())) {
                    return zip;
                }
            }
            throw new BadGazetteer(path + ": this zip holds no table of places (no .txt)");
        }
        return raw;
    }

    /// The next line without its end; null after the last.
    @org.jspecify.annotations.Nullable
    String next() throws IOException {
        line++;
        return lines.readLine();
    }

    /// Number of the line that `next` gave last, from 1.
    long line() {
        return line;
    }

    long bytesRead() {
        return counted.read;
    }

    long bytes() {
        return size;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static final class Counted extends FilterInputStream {
        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            read += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = in.read(into, offset, length);
            read += Math.max(got, 0);
            return got;
        }
    }
}
