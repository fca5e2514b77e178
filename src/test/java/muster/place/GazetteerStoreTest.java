package muster.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import muster.model.Point;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class GazetteerStoreTest {
    private static SeedGazetteer seed;

    @BeforeAll
    static void load() {
        seed = Places.seed();
    }

    private static final GazetteerStore.Progress SILENT = (done, total, places) -> {};

    private static final String GEONAMES =
            """
            168323\tKhān Ţūmān\tKhan Tuman\tHani Touman,خان طومان\t36.11696\t37.05103\tP\tPPL\tSY\t\t09\t\t\t\t0\t\t293\tAsia/Damascus\t2012-01-19
            163843\tSyria\tSyria\t\t35\t38\tA\tPCLI\tSY\t\t00\t\t\t\t22198110\t\t0\tAsia/Damascus\t2012-01-19
            1\tJabal Ḩalaqah\tJabal Halaqah\t\t36.3\t36.8\tT\tMT\tSY\t\t09\t\t\t\t0\t\t0\tAsia/Damascus\t2012-01-19
            """;
    private static final String WOF =
            """
            wof_id\tgeonames_id\tplacetype\tname\tlat\tlon\tregion\tcounty\tpopulation\tnames
            12\t\tlocality\tQarassi\t36.0951\t37.08148\tAleppo\tJebel Saman\t\tara:قراصي|und:Qrâssi
            """;

    @TempDir Path folder;

    private GazetteerStore store() {
        return new GazetteerStore(folder.resolve("data"), seed);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (OutputStream raw = Files.newOutputStream(file)) {
            if (name.endsWith(".gz")) {
                try (GZIPOutputStream out = new GZIPOutputStream(raw)) {
                    out.write(bytes);
                }
            } else if (name.endsWith(".zip")) {
                try (ZipOutputStream out = new ZipOutputStream(raw)) {
                    out.putNextEntry(new ZipEntry("readme.txt"));
                    out.write('x');
                    out.putNextEntry(new ZipEntry("SY.txt"));
                    out.write(bytes);
                }
            } else {
                raw.write(bytes);
            }
        }
        return file;
    }

    @Test
    void a_geonames_dump_is_found_after_it_was_added() throws IOException {
        assertThat(store().add(file("SY.zip", GEONAMES), SILENT).places()).isEqualTo(2);
        Candidate khanTuman = store().open().getFirst().find("Khan Touman").getFirst();
        assertThat(khanTuman.entry().id()).isEqualTo("geonames:168323");
        assertThat(khanTuman.entry().region()).contains("Aleppo");
        assertThat(store().open().getFirst().find("Jabal Halaka").getFirst().entry().kind())
                .isEqualTo(PlaceKind.MOUNTAIN);
        assertThat(folder.resolve("data")).isDirectoryContaining("glob:**sy.places");
        assertThat(folder.resolve("data").toFile().list()).hasSize(1);
    }

    @Test
    void what_is_loaded_is_told_apart_without_opening_it() throws IOException {
        Path data = folder.resolve("data");
        assertThat(GazetteerStore.state(data)).isEmpty();
        store().add(file("SY.zip", GEONAMES), SILENT);
        String one = GazetteerStore.state(data);
        assertThat(one).startsWith("+sy:");
        store().add(file("wof-sy.tsv.gz", WOF), SILENT);
        assertThat(GazetteerStore.state(data)).startsWith(one + "+wof-sy:");
        store().remove("wof-sy");
        assertThat(GazetteerStore.state(data)).isEqualTo(one);
    }

    @Test
    void a_whos_on_first_table_keeps_district_and_county() throws IOException {
        store().add(file("wof-sy.tsv.gz", WOF), SILENT);
        GazetteerEntry entry = store().open().getFirst().find("Qarasi").getFirst().entry();
        assertThat(entry)
                .isEqualTo(
                        new GazetteerEntry(
                                "wof:12",
                                "Qarassi",
                                List.of("Qarassi", "قراصي", "Qrâssi"),
                                entry.point(),
                                PlaceKind.LOCALITY,
                                java.util.Optional.of("SY"),
                                java.util.Optional.of("Aleppo"),
                                java.util.Optional.of("Jebel Saman"),
                                0));
    }

    @Test
    void alternate_names_are_laid_upon_places_that_are_there() throws IOException {
        store().add(file("SY.txt", GEONAMES), SILENT);
        String names =
                """
                100\t168323\ten\tFort Twoman\t\t\t\t\t\t
                101\t168323\tlink\thttps://example.org/x\t\t\t\t\t\t
                102\t999\ten\tNowhere\t\t\t\t\t\t
                """;
        assertThat(store().add(file("alternateNamesV2.txt", names), SILENT).places()).isEqualTo(1);
        assertThat(Gazetteer.of(store().open()).find("Fort Twoman").getFirst().entry().id())
                .isEqualTo("geonames:168323");
    }

    @Test
    void a_broken_line_is_named_and_nothing_is_loaded() throws IOException {
        Path broken = file("SY.txt", GEONAMES + "7\tHalf a line\n");
        assertThatThrownBy(() -> store().add(broken, SILENT))
                .isInstanceOf(BadGazetteer.class)
                .hasMessage(broken + ":4: 2 columns, and this format has 19; nothing was loaded");
        assertThat(store().list()).isEmpty();
        assertThat(folder.resolve("data").toFile().list()).isEmpty();
    }

    @Test
    void what_is_no_gazetteer_is_refused_in_one_line() throws IOException {
        Path text = file("notes.txt", "Some notes.\n");
        assertThatThrownBy(() -> store().add(text, SILENT)).hasMessageContaining("no gazetteer");
        assertThatThrownBy(() -> store().add(folder.resolve("none.txt"), SILENT))
                .hasMessage(folder.resolve("none.txt") + ": there is no such file");
        Path empty = file("empty.txt", "");
        assertThatThrownBy(() -> store().add(empty, SILENT)).hasMessageContaining("no gazetteer");
    }

    @Test
    void a_gazetteer_loaded_again_replaces_the_earlier_and_can_be_removed() throws IOException {
        store().add(file("SY.txt", GEONAMES), SILENT);
        store().add(file("SY.txt", GEONAMES.lines().findFirst().orElseThrow() + "\n"), SILENT);
        assertThat(store().list())
                .extracting(GazetteerStore.Loaded::name, GazetteerStore.Loaded::places)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("sy", 1L));
        assertThat(store().remove("sy")).isTrue();
        assertThat(store().remove("sy")).isFalse();
        assertThat(store().list()).isEmpty();
    }

    @Test
    void progress_ends_with_all_bytes_read() throws IOException {
        List<Long> told = new ArrayList<>();
        Path file = file("SY.txt", GEONAMES);
        store().add(file, (done, total, places) -> told.add(done));
        assertThat(told).last().isEqualTo(Files.size(file));
    }

    @Test
    void the_folder_follows_the_environment() {
        Path home = Path.of("/home/ada");
        assertThat(GazetteerStore.folder(Map.of("MUSTER_DATA", "/data"), home))
                .isEqualTo(Path.of("/data/gazetteers"));
        assertThat(GazetteerStore.folder(Map.of("XDG_DATA_HOME", "/xdg"), home))
                .isEqualTo(Path.of("/xdg/muster/gazetteers"));
        assertThat(GazetteerStore.folder(Map.of(), home))
                .isEqualTo(Path.of("/home/ada/.local/share/muster/gazetteers"));
    }

    @Test
    void where_people_live_is_found_by_where_it_is() throws Exception {
        GazetteerStore store = store();
        Supplier<Villages> villages = GazetteerStore.villages(store.folder());
        assertThat(villages.get().within(36, 37, 36, 38)).isEmpty();
        store.add(file("SY.txt", GEONAMES), SILENT);
        Atlas.Town village =
                new Atlas.Town("Khān Ţūmān", "خان طومان", new Point(36.11696, 37.05103), 0);
        assertThat(villages.get().within(36, 37, 36, 38)).containsExactly(village);
        assertThat(villages.get().within(36.2, 37, 36, 38)).isEmpty();
        assertThat(villages.get().within(36, 37, 37.1, 38)).isEmpty();
        store.remove("sy");
        assertThat(villages.get().within(36, 37, 36, 38)).isEmpty();
    }
}
