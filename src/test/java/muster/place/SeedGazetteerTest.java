package muster.place;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Point;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SeedGazetteerTest {
    private static SeedGazetteer gazetteer;

    @BeforeAll
    static void load() {
        gazetteer = Places.seed();
    }

    @Test
    void a_name_finds_its_place_in_many_spellings() {
        String asked =
                """
                Khan Touman | geonames:168323
                Khan Tuman | geonames:168323
                خان طومان | geonames:168323
                Deir Ezzor | geonames:170794
                Dayr az-Zawr | geonames:170794
                the Sahel | muster:sahel
                Donbass | muster:donbas
                Syria | iso:SY
                D.R. Congo | iso:CD
                Харків | geonames:706483
                Mazar-i-Sharif | geonames:1133616
                """;
        for (String line : asked.lines().toList()) {
            String[] parts = line.split(" \\| ");
            assertThat(gazetteer.find(parts[0]).stream().limit(4).map(c -> c.entry().id()))
                    .as(parts[0])
                    .contains(parts[1]);
        }
    }

    @Test
    void a_point_tells_the_district() {
        assertThat(gazetteer.regions().at(new Point(36.117, 37.051)).orElseThrow().name())
                .isEqualTo("Aleppo");
        assertThat(gazetteer.find("Khan Touman").getFirst().entry().region()).contains("Aleppo");
    }

    @Test
    void a_word_for_a_government_names_its_country() {
        Countries countries = gazetteer.countries();
        assertThat(countries.ofGovernment("the Kremlin").orElseThrow().code()).isEqualTo("RU");
        assertThat(countries.ofAdjective("Nigerien").orElseThrow().code()).isEqualTo("NE");
        assertThat(countries.named("the Netherlands").orElseThrow().code()).isEqualTo("NL");
    }

    @Test
    void an_invented_name_is_unknown() {
        assertThat(gazetteer.known("Vorrendaxholm")).isFalse();
        assertThat(gazetteer.known("Aleppo")).isTrue();
    }
}
