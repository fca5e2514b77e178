package muster.name;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Mention.Form;

import org.junit.jupiter.api.Test;

class ReportSpotterTest {
    @Test
    void a_group_bears_its_acronym_and_its_translation() {
        assertThat(
                        Spotting.spot(
                                        "Jabhat Fajr al Sham (JFS), or the “Dawn Front of the"
                                                + " Levant,” took the town.")
                                .entities()
                                .stream()
                                .map(entity -> entity.names())
                                .findFirst()
                                .orElseThrow())
                .startsWith("Jabhat Fajr al Sham", "JFS");
    }

    @Test
    void a_country_is_a_state_where_it_acts_and_a_place_where_others_do() {
        assertThat(Spotting.shown("Israel struck a depot in Syria.", Form.NAME))
                .isEqualTo("Israel|state|Israel; Syria|place|Syria");
    }

    @Test
    void fighters_of_a_group_stand_for_the_group() {
        assertThat(Spotting.shown("Boko Haram fighters raided a farm.", Form.NAME))
                .startsWith("Boko Haram fighters|group|Boko Haram");
    }
}
