package muster.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

class ModelCacheTest {
    private final AtomicInteger unpacked = new AtomicInteger();

    @TempDir Path base;

    @Test
    void a_file_is_unpacked_once_and_then_read() throws Exception {
        assertThat(cache().file(model())).hasContent("MODEL");
        assertThat(cache().file(model())).hasContent("MODEL");
        assertThat(unpacked).hasValue(1);
    }

    @Test
    void a_truncated_file_is_made_again() throws Exception {
        Path file = cache().file(model());
        Files.writeString(file, "MOD");
        assertThat(cache().file(model())).hasContent("MODEL");
    }

    @Test
    void a_file_with_flipped_bytes_is_made_again() throws Exception {
        Path file = cache().file(model());
        Files.writeString(file, "MODAL");
        assertThat(cache().file(model())).hasContent("MODEL");
    }

    @Test
    void a_lost_or_damaged_seal_is_made_again() throws Exception {
        Path file = cache().file(model());
        Files.delete(Seal.beside(file));
        cache().file(model());
        Files.write(Seal.beside(file), new byte[] {(byte) 0xff, 0});
        cache().file(model());
        assertThat(Seal.holds(file)).isTrue();
        assertThat(unpacked).hasValue(3);
    }

    @Test
    void an_interrupted_unpacking_leaves_nothing_that_is_taken_for_whole() throws Exception {
        Packed broken =
                new Packed(
                        "m",
                        5,
                        () -> new ByteArrayInputStream(new byte[5]),
                        (in, out) -> {
                            out.write('M');
                            throw new IOException("No space left on device");
                        });
        assertThatThrownBy(() -> cache().file(broken))
                .isInstanceOf(NoModels.class)
                .hasMessage(
                        "cannot unpack the language models to "
                                + cache().folder()
                                + ": No space left on device; they need 150 MB there;"
                                + " set MUSTER_CACHE to use another folder");
        assertThat(cache().file(model())).hasContent("MODEL");
        try (var files = Files.list(cache().folder())) {
            assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_said_in_one_line() throws Exception {
        Path file = Files.writeString(base.resolve("file"), "in the way");
        assertThatThrownBy(() -> new ModelCache(file, Unpacking.silent()).file(model()))
                .isInstanceOf(NoModels.class)
                .hasMessageContaining("set MUSTER_CACHE")
                .hasMessageNotContaining("\n");
    }

    @Test
    void starts_at_once_unpack_once_and_all_see_the_whole_file() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Path>> files = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                files.add(threads.submit(() -> cache().file(model())));
            }
            for (Future<Path> file : files) {
                assertThat(file.get()).hasContent("MODEL");
            }
        }
        assertThat(unpacked).hasValue(1);
    }

    @Test
    void progress_is_told_and_ends_at_the_total() {
        List<String> told = new ArrayList<>();
        new ModelCache(base, (name, done, total) -> told.add(name + " " + done + "/" + total))
                .file(model());
        assertThat(told).last().isEqualTo("m 5/5");
    }

    @Test
    void the_folder_can_be_moved_by_a_variable() {
        Path home = Path.of("home");
        assertThat(ModelCache.base(Map.of("MUSTER_CACHE", "there", "XDG_CACHE_HOME", "x"), home))
                .isEqualTo(Path.of("there"));
        assertThat(ModelCache.base(Map.of("XDG_CACHE_HOME", "x"), home))
                .isEqualTo(Path.of("x/muster"));
        assertThat(ModelCache.base(Map.of("MUSTER_CACHE", " "), home))
                .isEqualTo(Path.of("home/.cache/muster"));
    }

    private ModelCache cache() {
        return new ModelCache(base, Unpacking.silent());
    }

    private Packed model() {
        return new Packed(
                "m",
                5,
                () -> new ByteArrayInputStream("model".getBytes(StandardCharsets.UTF_8)),
                (in, out) -> {
                    unpacked.incrementAndGet();
                    out.write(upper(in));
                });
    }

    private static byte[] upper(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .toUpperCase(java.util.Locale.ROOT)
                .getBytes(StandardCharsets.UTF_8);
    }
}
