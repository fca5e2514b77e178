package muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Another language is said, English with foreign names is read, and in doubt it is English.
class LanguagesTest {
    private final Languages languages = new Languages(Words.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    French | Les combattants de la Colonne verte ont pris la ville de Garfa lundi, selon des responsables, et l'armée est revenue avec des blindés dans la nuit.
                    Spanish | Los combatientes de la Columna Verde tomaron el pueblo de Garfa el lunes, según las autoridades, y el ejército volvió con tanques por la noche.
                    German | Die Kämpfer der Grünen Kolonne haben am Montag die Stadt Garfa eingenommen, wie die Behörden mitteilten, und die Armee kehrte in der Nacht mit Panzern zurück.
                    Portuguese | Os combatentes da Coluna Verde tomaram a cidade de Garfa na segunda-feira, segundo as autoridades, e o exército não voltou com os tanques pela noite.
                    Italian | I combattenti della Colonna Verde hanno preso la città di Garfa lunedì, secondo le autorità, e l'esercito è tornato con i carri armati nella notte.
                    Dutch | De strijders van de Groene Colonne hebben maandag het stadje Garfa ingenomen, zo melden de autoriteiten, en het leger kwam in de nacht terug met tanks.
                    Turkish | Yeşil Kol savaşçıları pazartesi günü Garfa kasabasını ele geçirdi, ancak ordu gece olarak tanklarla geri döndü ve bu bölgede daha çok çatışma oldu.
                    Indonesian | Para pejuang Kolom Hijau merebut kota Garfa pada hari Senin, kata para pejabat, dan tentara kembali dengan tank pada malam itu untuk mereka yang ada di kota.
                    Somali | Dagaalyahannada Tiirka Cagaaran ayaa waxay qabsadeen magaalada Garfa, waxaana la sheegay in ciidanka ay soo laabteen habeenkii oo ay ku dagaalameen.
                    Russian or a kindred language | Бойцы Зелёной колонны взяли город Гарфа в понедельник, сообщили официальные лица.
                    Ukrainian | Бійці Зеленої колони взяли місто Гарфа в понеділок, повідомили офіційні особи.
                    Arabic | سيطر مقاتلو الرتل الأخضر على مدينة غرفة يوم الاثنين بحسب مسؤولين محليين
                    Urdu | سبز دستے کے جنگجوؤں نے پیر کو قصبے پر قبضہ کر لیا، حکام نے بتایا
                    Persian or a kindred language | جنگجویان گروه سبز روز دوشنبه شهر را گرفتند، مقام‌های محلی گفتند
                    Chinese | 绿色纵队的战士星期一占领了该镇，当地官员说，军队在夜间返回并发生激烈战斗。
                    """)
    void another_language_is_named(String language, String text) {
        assertThat(languages.foreign(text + " " + text))
                .contains("is in " + language + "; Muster reads English");
    }

    @Test
    void a_language_without_a_profile_is_said_to_be_unknown() {
        String text =
                "Vihreän kolonnan taistelijat valtasivat kaupungin maanantaina viranomaisten mukaan, armeija palasi yöllä panssarivaunuin. "
                        .repeat(10);
        assertThat(languages.foreign(text))
                .contains("is in a language that Muster does not know; Muster reads English");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Garfa",
                "Les combattants ont pris la ville.",
                "The emir of Liwa al Wadi, Abu Salim al Garfawi (أبو سالم), joined Jaysh al Tilal"
                        + " and Katibat al Nasr.",
                "Frente Serrano, Autodefensas de la Barra and the Ejército del Pueblo de los Montes"
                    + " have fought since the spring over the mines of Puerto Lajas and Boca de la"
                    + " Mansa.",
                "Abu Salim. Abu Hamza. Abu Omar al Garfawi. Abu Walid al Tilali. Jaysh al Wadi."
                        + " Liwa al Nasr.",
            })
    void english_with_foreign_names_and_short_texts_are_read(String text) {
        assertThat(languages.foreign(text)).isEmpty();
        assertThat(languages.foreign((text + " ").repeat(text.startsWith("The") ? 20 : 1)))
                .isEmpty();
    }

    @Test
    void an_english_report_that_quotes_at_length_is_read() {
        String quote = "سيطر مقاتلو الرتل الأخضر على مدينة غرفة يوم الاثنين. ";
        String english =
                "The statement was put out by the group on Monday, and it said that its men had"
                        + " taken the town. ";
        assertThat(languages.foreign(english.repeat(4) + quote.repeat(4))).isEmpty();
    }
}
