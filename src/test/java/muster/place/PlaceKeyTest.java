package muster.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PlaceKeyTest {
    @Test
    void the_spellings_of_one_name_have_one_frame() {
        String families =
                """
                Khan Touman | Khan Tuman | Khān Ţūmān | Khantuman | خان طومان | Хан Туман
                Qal'ajiyah | Al Qal`ajiyah | Qalajiye | القلعجية
                Deir ez-Zor | Dayr az Zawr | Deir al-Zor | Der Ezor | دير الزور
                Ma`arrat an Nu`man | Maaret al-Numan | Maarrat al-Nu'man | معرة النعمان
                Raqqa | Ar Raqqah | al-Raqqah | Er Rakka | الرقة
                Tell Abyad | Tall Abyad | Tel Abyad | Telabyad
                Jebel Saman | Jabal Sam'an | Djebel Semaan
                Kharkiv | Kharkov | Харків | Харьков
                Avdiivka | Avdeevka | Авдіївка
                Sheikh Said | Shaykh Sa'id | Cheikh Saïd
                Wadi Barada | Ouadi Barada | وادي بردى
                San José | San Jose
                Salamiyah | Salamiyeh | As Salamiyah | Salamieh
                Bani Walid | Beni Ulid | بني وليد
                """;
        for (String family : families.lines().toList()) {
            List<String> frames =
                    List.of(family.split(" \\| ")).stream()
                            .map(name -> PlaceKey.of(name).frame())
                            .distinct()
                            .toList();
            assertThat(frames).as(family).hasSize(1);
        }
    }

    @Test
    void spellings_are_alike_and_other_names_are_not() {
        String pairs =
                """
                Khan Touman | Khan Tuman | alike
                Khalsah | Khalasah | alike
                Mosul | Mawsil | alike
                Deir ez-Zor | Dayr az Zawr | alike
                Kobani | Kobane | alike
                Mara | Mory | other
                Homs | Hims | alike
                Tal | Tulul | other
                Maarata | Maarrata | alike
                Bakhmut | Bahmut | alike
                """;
        for (String pair : pairs.lines().toList()) {
            String[] parts = pair.split(" \\| ");
            boolean alike =
                    !new SmallGazetteer(List.of(Places.town("t:1", parts[0], 0, 0, 0)))
                            .find(parts[1])
                            .isEmpty();
            assertThat(alike ? "alike" : "other").as(pair).isEqualTo(parts[2]);
        }
    }

    @Test
    void a_fused_article_is_found_as_well() {
        assertThat(PlaceKey.asked("Deir Ezzor")).contains(PlaceKey.of("Deir ez-Zor"));
        assertThat(PlaceKey.asked("Alraqqa")).contains(PlaceKey.of("Raqqa"));
    }

    @Test
    void a_name_of_an_unread_script_is_left_out() {
        assertThat(Letters.readable("阿勒颇")).isFalse();
        assertThat(Letters.readable("Алеппо")).isTrue();
    }
}
