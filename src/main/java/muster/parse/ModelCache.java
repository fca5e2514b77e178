package muster.parse;

import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/// The folder where language models lie unpacked, because unpacking takes longer than reading. It
/// may be deleted at any time; a damaged file is unpacked again; two programs may start at once.
public final class ModelCache {
    /// A new number for every change of what is written here.
    private static final String VERSION = "nlp4j-1.1.3-3";

    private final Path folder;
    private final Unpacking progress;

    public ModelCache(Path base, Unpacking progress) {
        this.folder = base.resolve("models").resolve(VERSION);
        this.progress = progress;
    }

    /// `$MUSTER_CACHE`, else `$XDG_CACHE_HOME/muster`, else `~/.cache/muster`.
    ///
    /// @param environment as `System.getenv()` gives it
    public static Path base(Map<String, String> environment, Path home) {
        String own = environment.getOrDefault("MUSTER_CACHE", "");
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        return (xdg.isBlank() ? home.resolve(".cache") : Path.of(xdg)).resolve("muster");
    }

    public Path folder() {
        return folder;
    }

    /// The unpacked file, which is made where it is not there or damaged.
    ///
    /// @throws NoModels where the folder cannot be written
    Path file(Packed packed) {
        Path file = folder.resolve(packed.name());
        if (Seal.holds(file)) {
            return file;
        }
        try {
            Files.createDirectories(folder);
            Path lockFile = folder.resolve(packed.name() + ".lock");
            try (FileChannel channel =
                            FileChannel.open(
                                    lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                // whoever held the lock before may have unpacked it meanwhile
                if (!lock.isValid() || !Seal.holds(file)) {
                    unpack(packed, file);
                }
            }
            return file;
        } catch (IOException e) {
            throw new NoModels(complaint(e), e);
        }
    }

    private void unpack(Packed packed, Path file) throws IOException {
        Path fresh = Files.createTempFile(folder, packed.name(), ".part");
        Path seal = Files.createTempFile(folder, packed.name(), ".part");
        try {
            try (InputStream in = new Counted(packed);
                    OutputStream out =
                            new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 18)) {
                packed.unpack().write(in, out);
            }
            Files.writeString(seal, Seal.of(fresh).text());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            Files.move(seal, Seal.beside(file), StandardCopyOption.ATOMIC_MOVE);
            progress.at(packed.name(), packed.bytes(), packed.bytes());
        } finally {
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(seal);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException heldByAnotherThread) {
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException("interrupted while waiting for " + channel, e);
                }
            }
        }
    }

    private String complaint(IOException e) {
        String why =
                switch (e) {
                    case AccessDeniedException denied -> "the folder cannot be written";
                    default -> String.valueOf(e.getMessage());
                };
        return "cannot unpack the language models to "
                + folder
                + ": "
                + why
                + "; they need 150 MB there; set MUSTER_CACHE to use another folder";
    }

    /// Tells the progress at every megabyte.
    private final class Counted extends FilterInputStream {
        private final Packed packed;
        private long done;
        private long told;

        Counted(Packed packed) throws IOException {
            super(packed.source().open());
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            done += read;
            if (done - told >= 1 << 20) {
                told = done;
                progress.at(packed.name(), done, packed.bytes());
            }
        }
    }
}
