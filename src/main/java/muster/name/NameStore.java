package muster.name;

import muster.knowledge.KnowledgeFolder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// Keeps in a file what was worked out from the words and the roster of a knowledge folder, since
/// working it out takes longer than most commands do. The file may be deleted at any time; one that
/// is damaged, of other knowledge or of another program counts for nothing. Safe for many threads
/// and runs at once.
public final class NameStore {
    private static final long MAGIC = 0x4d5553544e414d31L; // "MUSTNAM1"
    private static final int HEAD = 3 * Long.BYTES;

    private final KnowledgeFolder folder;
    private final Path file;
    private final String program;
    private volatile OptionalLong seen = OptionalLong.empty();

    /// Family and roster of one knowledge folder.
    public record Names(NameFamily family, ShippedRoster roster) {}

    /// @param cache where Muster keeps what it can make again
    /// @param program tells one build from another; nothing is kept where it is empty
    public NameStore(KnowledgeFolder folder, Path cache, String program) {
        this.folder = folder;
        this.program = program;
        String of = folder.root().toAbsolutePath().normalize().toString();
        byte[] path = of.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(path);
        file = cache.resolve("names").resolve(Long.toHexString(sum.getValue()) + ".names");
    }

    public KnowledgeFolder folder() {
        return folder;
    }

    /// What was kept; nothing where the folder or the program has changed since.
    public Optional<Names> kept() {
        if (program.isEmpty()) {
            return Optional.empty();
        }
        try {
            long now = fingerprint();
            seen = OptionalLong.of(now);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            ByteBuffer head = ByteBuffer.wrap(bytes);
            boolean ours =
                    bytes.length > HEAD
                            && head.getLong() == MAGIC
                            && head.getLong() == now
                            && head.getLong() == sum(bytes);
            return ours ? Optional.of(read(new NamesIn(bytes, HEAD))) : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty(); // made anew, and then over this one
        }
    }

    /// Keeps them for later runs; where that cannot be done, these take longer. Nothing is kept
    /// where the folder has changed since [#kept()] looked.
    ///
    /// @param names of this folder, without a fault, loaded after [#kept()] found none
    public void keep(Names names) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || seen.isEmpty()) {
            return;
        }
        try {
            long now = fingerprint();
            if (now != seen.getAsLong()) {
                return;
            }
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, ".", ".fresh");
            try {
                Files.write(fresh, bytes(names, now));
                Files.move(
                        fresh,
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException cannotWrite) {
            return;
        }
    }

    private byte[] bytes(Names names, long fingerprint) {
        NamesOut out = new NamesOut();
        names.family().write(out);
        names.roster().write(out);
        byte[] body = out.bytes();
        byte[] all =
                ByteBuffer.allocate(HEAD + body.length)
                        .putLong(MAGIC)
                        .putLong(fingerprint)
                        .putLong(0)
                        .put(body)
                        .array();
        ByteBuffer.wrap(all).putLong(HEAD - Long.BYTES, sum(all));
        return all;
    }

    private static Names read(NamesIn in) {
        NameFamily family = NameFamily.read(in);
        return new Names(family, ShippedRoster.read(in, family));
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, HEAD, bytes.length - HEAD);
        return sum.getValue();
    }

    /// Of all files that names are made from, and of the program. Two sums, as one of 32 bits meets
    /// by chance too easily, and better ones take too long before they are compiled.
    private long fingerprint() throws IOException {
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        byte[] program = this.program.getBytes(StandardCharsets.UTF_8);
        one.update(program);
        other.update(program);
        for (String name : folder.files("actors", ".yaml")) {
            byte[] bytes = Files.readAllBytes(folder.root().resolve(name));
            byte[] head = (name + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8);
            one.update(head);
            one.update(bytes);
            other.update(head);
            other.update(bytes);
        }
        return one.getValue() << 32 | other.getValue();
    }
}
