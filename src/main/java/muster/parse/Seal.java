package muster.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/// Size and checksum of an unpacked file, kept beside it. CRC-32C runs at the speed of memory, so
/// the whole file is checked at every start, and any damage is seen.
record Seal(long size, long crc) {
    private static final String SUFFIX = ".seal";

    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + SUFFIX);
    }

    static Seal of(Path file) throws IOException {
        Checksum sum = new CRC32C();
        long size = 0;
        byte[] buffer = new byte[1 << 20];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
                size += read;
            }
        }
        return new Seal(size, sum.getValue());
    }

    /// The file is there, whole, and the same as when it was unpacked.
    static boolean holds(Path file) {
        try {
            return Files.isRegularFile(file)
                    && Files.isRegularFile(beside(file))
                    && of(file).text().equals(Files.readString(beside(file)));
        } catch (IOException unreadable) {
            return false;
        }
    }

    String text() {
        return size + " crc32c:" + HexFormat.of().toHexDigits((int) crc) + "\n";
    }
}
