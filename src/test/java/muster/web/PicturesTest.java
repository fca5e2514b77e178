package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import muster.knowledge.KnowledgeFolder;
import muster.place.GazetteerStore;
import muster.place.SeedGazetteer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

class PicturesTest {
    private static final LocalDate DAY = LocalDate.of(2016, 6, 8);

    @TempDir Path folder;

    private static String spot(String page, String name) {
        Matcher found =
                Pattern.compile("<title>" + name + "</title><(circle|path) [^>]*>").matcher(page);
        return found.find() ? found.group() : "";
    }

    @Test
    void nobody_moves_while_time_does() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            room.file("one", DAY, "One", "member Liwa Badr > Front of the South");
            room.file("two", DAY.plusYears(3), "Two", "rival Liwa Badr > Jaysh Omar");
            String early = room.get("/network?as-of=2016-06-08").body();
            String late = room.get("/network?as-of=2019-06-08").body();
            for (String name : List.of("Liwa Badr", "Front of the South", "Jaysh Omar")) {
                assertThat(spot(early, name)).isNotEmpty().isEqualTo(spot(late, name));
            }
            assertThat(early).contains("edge belonging certain").contains("edge hostility \"");
            assertThat(late).contains("edge hostility certain");
        }
    }

    @Test
    void the_same_ties_give_the_same_sheet() {
        List<Integer> ids = IntStream.rangeClosed(1, 40).boxed().toList();
        List<Spread.Pair> pairs =
                IntStream.range(1, 40).mapToObj(i -> new Spread.Pair(i, i / 2 + 1)).toList();
        Map<Integer, Spread.Spot> spots = Spread.of(ids, pairs);
        assertThat(Spread.of(ids, pairs)).isEqualTo(spots);
        assertThat(spots.values()).doesNotHaveDuplicates();
        assertThat(spots.values())
                .allMatch(spot ->
                        spot.x() > 0
                                && spot.x() < Spread.WIDTH
                                && spot.y() > 0
                                && spot.y() < Spread.HEIGHT);
    }

    @Test
    void a_line_leads_to_the_sentences_that_carry_it() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            room.file("one", DAY, "One", "member Liwa Badr > Front of the South");
            Matcher line =
                    Pattern.compile("href=\"(/tie[^\"]*)\"")
                            .matcher(room.get("/network?as-of=2016-06-08").body());
            assertThat(line.find()).isTrue();
            String page = room.get(line.group(1).replace("&amp;", "&")).body();
            assertThat(page).contains("member Liwa Badr &gt; Front of the South</bdi>");
        }
    }

    @Test
    void the_map_draws_acts_of_the_window_and_tells_how_exactly() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            room.file(
                    "one",
                    DAY,
                    "One",
                    "seizure Liwa Badr @ Tell Abra 36.2 37.1 1",
                    "clash Jaysh Omar @ Wadi Nur 35.1 36.5 2",
                    "presence Jaysh Omar > Qasr Hani 34.2 38.5 1");
            String page = room.get("/map?as-of=2016-07-08&days=90").body();
            assertThat(page)
                    .contains("<title>Tell Abra; 1 fight; Liwa Badr controls, presumably</title>");
            assertThat(page)
                    .contains("<title>Wadi Nur; 1 fight</title>", "class=\"areas\"><circle");
            assertThat(page).contains("Qasr Hani; Jaysh Omar is present, presumably");
            String later = room.get("/map?as-of=2017-07-08&days=90").body();
            assertThat(later).contains("0 acts in the time chosen").doesNotContain("1 fight");
        }
    }

    @Test
    void what_lies_outside_the_sheet_is_not_drawn() {
        Sheet sheet = new Sheet(36, 37, 8);
        assertThat(sheet.x(37)).isEqualTo(Sheet.WIDTH / 2);
        assertThat(sheet.y(36)).isEqualTo(Sheet.HEIGHT / 2);
        assertThat(sheet.x(37 + sheet.degrees(100))).isEqualTo(Sheet.WIDTH / 2 + 100);
        assertThat(sheet.y(sheet.latitudeBy(100)))
                .isCloseTo(Sheet.HEIGHT / 2 + 100, org.assertj.core.data.Offset.offset(1e-6));
        Sheet all = Sheet.around(35, 37, 36, 42);
        assertThat(all.x(36)).isPositive();
        assertThat(all.x(42)).isLessThan(Sheet.WIDTH);
    }

    @Test
    void close_by_the_map_names_villages_of_the_users_gazetteers() throws Exception {
        Path dump = folder.resolve("SY.txt");
        Files.writeString(
                dump,
                "1\tKhan Touman\tKhan Touman\t\t36.11696\t37.05103\tP\tPPL\tSY\t\t09\t\t\t\t0\t\t"
                        + "293\tAsia/Damascus\t2012-01-19\n");
        try (OpenRoom room = OpenRoom.at(folder)) {
            String place = "/map?as-of=2016-07-08&lat=36.12&lon=37.05&z=";
            assertThat(room.get(place + 11).body()).doesNotContain("Khan Touman");
            new GazetteerStore(room.gazetteers(), seed()).add(dump, (done, total, places) -> {});
            assertThat(room.get(place + 11).body()).contains(">Khan Touman<");
            assertThat(room.get(place + 8).body()).doesNotContain("Khan Touman");
            assertThat(room.get("/map?as-of=2016-07-08&lat=38.6&lon=42.9&z=8").body())
                    .contains("class=\"lakes\"><path");
        }
    }

    private static SeedGazetteer seed() {
        KnowledgeFolder knowledge = new KnowledgeFolder(Path.of("knowledge"));
        return SeedGazetteer.load(knowledge, Path.of("target/cache"), new ArrayList<>());
    }

    @Test
    void no_name_lies_on_a_mark_or_on_another_name() {
        Names names = new Names(200, 100);
        names.mark(100, 50, 5);
        assertThat(beside(names)).contains(new Names.Stand("100.00", "68.00", "middle"));
        assertThat(beside(names)).contains(new Names.Stand("100.00", "42.00", "middle"));
        assertThat(beside(names)).contains(new Names.Stand("108.00", "53.50", "start"));
        assertThat(beside(names)).contains(new Names.Stand("92.00", "53.50", "end"));
        assertThat(beside(names)).isEmpty();
        names.mark(30, 65, 5);
        assertThat(names.beside("Badr", 10, 1, 30, 50, 5, Names.Side.BELOW)).isEmpty();
        assertThat(names.over("Badr", 10, 30, 50, 5, Names.Side.BELOW)).isPresent();
        assertThat(names.beside("Badr", 10, 1, 195, 90, 5, Names.Side.BELOW)).isEmpty();
    }

    private static Optional<Names.Stand> beside(Names names) {
        return names.beside("Badr", 10, 1, 100, 50, 5, Names.Side.values());
    }

    @Test
    void a_dossier_marks_acts_on_the_line_of_time() throws Exception {
        try (OpenRoom room = OpenRoom.at(folder)) {
            room.file("one", DAY, "One", "ally Liwa Badr > Jaysh Omar", "attack Liwa Badr");
            assertThat(room.get("/actors/1?as-of=2016-06-08").body())
                    .contains("1 act</span>", "class=\"act\"");
        }
    }
}
