package muster.place;

import static org.assertj.core.api.Assertions.assertThat;

import muster.knowledge.KnowledgeFolder;
import muster.knowledge.Lexicon;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;

class PlacePhraseTest {
    private final PlaceWords words =
            new PlaceWords(
                    Lexicon.load(new KnowledgeFolder(Path.of("knowledge")), new ArrayList<>()));

    @Test
    void a_wording_is_taken_apart() {
        String wordings =
                """
                southern Aleppo countryside | Aleppo | - | near | south | -
                western countryside of Aleppo | Aleppo | - | near | west | -
                Aleppo's countryside | Aleppo | - | near | - | -
                Idlib province | Idlib | region | - | - | -
                Idlib's Jisr al Shughur district | Jisr al Shughur | county | - | - | Idlib
                the village of Maarata | Maarata | locality | - | - | -
                the Sinek neighborhood in Baghdad | Sinek | neighbourhood | - | - | Baghdad
                Bab al-Hawa border crossing | Bab al-Hawa | crossing | - | - | -
                Jilib, Somalia | Jilib | - | - | - | Somalia
                Kabul | Kabul | - | - | - | -
                outskirts of Tikrit | Tikrit | - | near | - | -
                """;
        for (String line : wordings.lines().toList()) {
            String wording = line.substring(0, line.indexOf(" | "));
            PlacePhrase phrase =
                    PlacePhrase.readings(wording, words).stream()
                            .filter(reading ->
                                    !reading.name().equals(wording.replaceFirst("^the ", "")))
                            .findFirst()
                            .orElseGet(() -> PlacePhrase.readings(wording, words).getFirst());
            assertThat(said(wording, phrase)).isEqualTo(line);
        }
    }

    @Test
    void words_written_large_are_names_first_and_kinds_second() {
        assertThat(PlacePhrase.readings("Northern Idlib Province", words))
                .extracting(PlacePhrase::name)
                .containsExactly("Northern Idlib Province", "Idlib");
        assertThat(PlacePhrase.readings("Gulf of Aden", words))
                .extracting(PlacePhrase::name)
                .containsExactly("Gulf of Aden", "Aden");
        assertThat(PlacePhrase.readings("Tabqa dam", words))
                .extracting(PlacePhrase::name)
                .containsExactly("Tabqa dam", "Tabqa");
    }

    private static String said(String wording, PlacePhrase phrase) {
        return String.join(
                " | ",
                wording,
                phrase.name(),
                phrase.kind().map(PlaceKind::word).orElse("-"),
                phrase.near() ? "near" : "-",
                phrase.side().map(side -> side.name().toLowerCase(Locale.ROOT)).orElse("-"),
                phrase.within().orElse("-"));
    }
}
