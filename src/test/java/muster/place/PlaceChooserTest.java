package muster.place;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Precision;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// The places called Vardin, Qoro and so on are invented and laid into real provinces.
class PlaceChooserTest {
    private static PlaceChooser chooser;

    @BeforeAll
    static void load() {
        SeedGazetteer seed = Places.seed();
        Gazetteer villages =
                new SmallGazetteer(
                        List.of(
                                village("t:aleppo", "Vardin", 36.05, 37.05),
                                village("t:idlib", "Vardin", 35.95, 36.60),
                                village("t:homs", "Vardin/Wardeen", 34.70, 36.70),
                                village("t:yemen", "Vardin", 15.35, 44.20),
                                village("t:qoro", "Qorotal", 34.72, 36.72),
                                village("t:twin1", "Mezdan", 36.10, 37.00),
                                village("t:twin2", "Mezdan", 36.60, 37.60),
                                village("t:small", "Tarnabul", 36.05, 36.95),
                                town("t:large", "Tarnabul", 36.40, 37.20),
                                village("t:far", "Ulmerzad", -33.0, 150.0)));
        chooser = Places.chooser(Gazetteer.of(List.of(seed, villages)), seed);
    }

    private static GazetteerEntry village(String id, String name, double lat, double lon) {
        return Places.seed().regions().placed(Places.town(id, name, lat, lon, 0));
    }

    private static GazetteerEntry town(String id, String name, double lat, double lon) {
        return Places.seed().regions().placed(Places.town(id, name, lat, lon, 90_000));
    }

    private static PlaceChoice choice(String name, String marked) {
        Map<String, PlaceChoice> choices = MarkedReport.of(marked).chosenBy(chooser);
        return choices.getOrDefault(name, PlaceChoice.NONE);
    }

    @Test
    void what_the_report_says_of_where_it_lies_decides() {
        String reports =
                """
                They entered [Vardin] in [southern Aleppo]. | t:aleppo
                They entered the village of [Vardin], in [Idlib province]. | t:idlib
                They entered [Homs]'s [Vardin]. | t:homs
                They entered the Yemeni village of [Vardin]. | t:yemen
                They entered [Vardin], [Yemen]. | t:yemen
                They entered [Vardin], a town in the [western Homs countryside]. | t:homs
                """;
        for (String line : reports.lines().toList()) {
            String[] parts = line.split(" \\| ");
            assertThat(choice("Vardin", parts[0]).gazetteer()).as(line).contains(parts[1]);
        }
    }

    @Test
    void the_other_places_of_the_report_decide_where_nothing_is_said() {
        assertThat(choice("Vardin", "They left [Vardin] and [Qorotal] on Monday.").gazetteer())
                .contains("t:homs");
        assertThat(
                        choice("Vardin", "They left [Vardin].\n[Khan Touman] had fallen before.")
                                .gazetteer())
                .contains("t:aleppo");
    }

    @Test
    void a_village_is_no_big_town() {
        assertThat(choice("Tarnabul", "They left [Tarnabul] in [Aleppo province].").gazetteer())
                .contains("t:large");
        assertThat(
                        choice(
                                        "Tarnabul",
                                        "They left the village of [Tarnabul] in [Aleppo province].")
                                .gazetteer())
                .contains("t:small");
    }

    @Test
    void another_spelling_is_the_same_place() {
        String marked = "They took [Khan Touman] and left [Wardin] in [Homs].";
        assertThat(choice("Khan Touman", marked).gazetteer()).contains("geonames:168323");
        assertThat(choice("Wardin", marked).gazetteer()).contains("t:homs");
    }

    @Test
    void a_name_whose_places_lie_elsewhere_is_not_found() {
        PlaceChoice choice = choice("Qorotal", "They entered [Qorotal] in [Daraa province].");
        assertThat(choice.entry()).isEmpty();
        assertThat(choice.reason()).endsWith("places of such a name lies in Daraa");
        assertThat(choice.others()).extracting(GazetteerEntry::id).contains("t:qoro");
    }

    @Test
    void an_unknown_name_disturbs_nothing_else() {
        String marked = "They took [Xolbrandurf] and [Khan Touman], west of [Aleppo].";
        assertThat(choice("Xolbrandurf", marked).entry()).isEmpty();
        assertThat(choice("Khan Touman", marked).gazetteer()).contains("geonames:168323");
        assertThat(choice("Aleppo", marked).gazetteer()).contains("geonames:170063");
    }

    @Test
    void a_small_place_far_from_all_that_is_spoken_of_is_not_taken() {
        assertThat(
                        choice("Ulmerzad", "They shelled [Ulmerzad] and [Khan Touman] in [Syria].")
                                .entry())
                .isEmpty();
    }

    @Test
    void two_places_that_fit_equally_are_taken_for_the_province_that_holds_both() {
        PlaceChoice choice = choice("Mezdan", "They left [Mezdan] in [Aleppo province].");
        assertThat(choice.precision()).isEqualTo(Precision.AREA);
        assertThat(choice.entry().orElseThrow().kind()).isEqualTo(PlaceKind.REGION);
        assertThat(choice.others()).extracting(GazetteerEntry::id).contains("t:twin1", "t:twin2");
    }

    @Test
    void words_tell_how_exactly_a_place_is_meant() {
        String wordings =
                """
                Aleppo | EXACT
                southern Aleppo | NEAR
                southern Aleppo countryside | NEAR
                Aleppo province | AREA
                Syria | AREA
                northern Syria | AREA
                the Sahel | AREA
                Jisr al-Shughur district | NEAR
                """;
        for (String line : wordings.lines().toList()) {
            String[] parts = line.split(" \\| ");
            assertThat(choice(parts[0], "They fought in [" + parts[0] + "].").precision())
                    .as(line)
                    .isEqualTo(Precision.valueOf(parts[1]));
        }
    }

    @Test
    void a_mention_may_mean_only_the_surroundings() {
        MarkedReport report =
                MarkedReport.of("They met south of [Raqqa].\nThen they took [Raqqa].");
        PlaceChoice choice = report.chosenBy(chooser).getOrDefault("Raqqa", PlaceChoice.NONE);
        assertThat(choice.precision()).isEqualTo(Precision.EXACT);
        assertThat(choice.around()).containsExactly(report.mentions().all().getFirst().span());
    }
}
