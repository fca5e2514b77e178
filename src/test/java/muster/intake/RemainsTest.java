package muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Part;
import muster.model.Report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;
import java.util.Random;

/// What is left of a page in a text is told from the body; the body is left alone.
class RemainsTest {
    private static final String BODY =
            """
            Fighters of the Green Column stormed the post at Tell Aswad on Monday, local officials
            said, and held it for three hours before the army came back with armour.\
            """;

    private final Remains remains = new Remains(Words.shipped());

    private String marked(String text) {
        return Words.parts(remains.mark(Report.of("r", Optional.empty(), text)));
    }

    @Test
    void a_think_tanks_page_keeps_its_body() {
        String text =
                """
                Green Column opens second front in the northern hills

                Footage from Liwa al Wadi from Tell Aswad

                As the Hilltop Alliance widens its campaign, two Chadian groups have joined it. They fight under its banner.\u00a0[See TDW report,\u00a0Hilltop Alliance and its partners attack Chad’s army in the north.]

                Footage from the Green Column:

                Dana Okoro is an editor of The Daily Watch and a senior analyst at the Lake Institute, where she follows the war around Lake Chad.

                Are you a regular reader of The Daily Watch? Has it helped your work? Support our independent reporting by considering a monthly donation. You can make a tax-deductible donation here.

                Tags: , , , ,


                Lake chad



                Green column

                Niger\
                """;
        assertThat(marked(text))
                .isEqualTo(
                        """
                        HEADLINE Green Column opens second front in the northern hills
                        CAPTION Footage from Liwa al Wadi from Tell Aswad
                        SEE_ALSO [See TDW report,\u00a0Hilltop Alliance and its partners attack Chad’s army in the north.]
                        CAPTION Footage from the Green Column:
                        AUTHOR_NOTE Dana Okoro is an editor of The Daily Watch and a senior analyst at the Lake Institute, where she follows the war around Lake Chad.
                        APPEAL Are you a regular reader of The Daily Watch? Has it helped your work? Support our independent reporting by considering a monthly donation. You can make a tax-deductible donation here.
                        TAGS Tags: , , , ,
                        NAVIGATION Lake chad
                        NAVIGATION Green column
                        NAVIGATION Niger
                        -> Hilltop Alliance and its partners attack Chad’s army in the north\
                        """);
    }

    @Test
    void a_copied_page_loses_its_menu_and_keeps_its_headline() {
        String text =
                """
                Skip to content
                Home
                News
                Africa
                Podcasts

                Home › News › Africa

                Militia retakes border town

                The third attack this year ended in a rout

                By Amina Sule and John Roe in Maroua

                June 3, 2021 | 4 min read

                %s

                Read more: Who are the Green Column and what do they want?

                Share this article

                (Reporting by Amina Sule; editing by P. Hall)

                © 2021 The Daily Watch. All rights reserved.\
                """
                        .formatted(BODY);
        assertThat(marked(text))
                .isEqualTo(
                        """
                        NAVIGATION Skip to content
                        NAVIGATION Home
                        NAVIGATION News
                        NAVIGATION Africa
                        NAVIGATION Podcasts
                        NAVIGATION Home › News › Africa
                        HEADLINE Militia retakes border town
                        STANDFIRST The third attack this year ended in a rout
                        BYLINE By Amina Sule and John Roe in Maroua
                        BYLINE June 3, 2021 | 4 min read
                        SEE_ALSO Read more: Who are the Green Column and what do they want?
                        NAVIGATION Share this article
                        BYLINE (Reporting by Amina Sule; editing by P. Hall)
                        NAVIGATION © 2021 The Daily Watch. All rights reserved.
                        -> Who are the Green Column and what do they want?\
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo: Soldiers at the gate of Tell Aswad on June 2.",
                "(Photo by Jo March/Example Images)",
                "Screenshot of the Column's statement",
                "Footage from the Green Column:",
                "The emir, seated second from left, in a still from a video released in May.",
                "In this undated handout, men of the Column stand beside a captured truck.",
                "A still from a video showing Liwa al Wadi in the village",
                "Image: the bridge at Garfa after the strike",
            })
    void a_caption_is_told(String line) {
        assertThat(kind(line)).isEqualTo("CAPTION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Support our work",
                "Sign up for our weekly newsletter and get it in your inbox.",
                "Subscribe to The Daily Watch",
                "If you value this reporting, please consider a donation: your gift keeps it free.",
            })
    void an_appeal_is_told(String line) {
        assertThat(kind(line)).isEqualTo("APPEAL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dana Okoro is a senior fellow at the Lake Institute.",
                "Dana Okoro and Jo March are researchers at the Lake Institute.",
                "Dana Okoro covers the Sahel.",
                "Dr. Dana al-Okoro is a journalist based in Maroua who writes on armed groups.",
                "Dana Okoro contributed reporting from Maroua.",
            })
    void an_author_note_is_told(String line) {
        assertThat(kind(line)).isEqualTo("AUTHOR_NOTE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See also: Green Column loses its emir in the hills",
                "RELATED: Green Column loses its emir in the hills",
                "Read more — “Green Column loses its emir in the hills”",
                "For more on the Column, see TDW report, “Green Column loses its emir in the"
                        + " hills.”",
            })
    void a_pointer_is_told_and_its_title_kept(String line) {
        Report report =
                remains.mark(
                        Report.of("r", Optional.empty(), BODY + "\n\n" + line + "\n\n" + BODY));
        assertThat(Words.parts(report))
                .isEqualTo("SEE_ALSO " + line + "\n-> Green Column loses its emir in the hills");
    }

    @Test
    void titles_under_related_stories_are_pointers() {
        String text =
                BODY
                        + """


                        Related stories

                        Green Column loses its emir in the hills

                        Army says it shelled camps near Garfa

                        Tags: Sahel, Green Column\
                        """;
        assertThat(marked(text))
                .isEqualTo(
                        """
                        SEE_ALSO Related stories
                        SEE_ALSO Green Column loses its emir in the hills
                        SEE_ALSO Army says it shelled camps near Garfa
                        TAGS Tags: Sahel, Green Column
                        -> Green Column loses its emir in the hills
                        -> Army says it shelled camps near Garfa\
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Footage released by the group shows fighters raising its flag over the market.",
                "The video was filmed near Garfa.",
                "Garfa is a journalist hub of the region, and the Column has shelled it twice.",
                "We call on our brothers to support us with money and men, the statement said.",
                "The Column asked its followers to make a donation to the families of the dead.",
                "Abu Salim is a researcher of poisons and fights for the Green Column at Tell"
                        + " Aswad.",
                "The group's name means “those who share this land” (see below).",
                "The Column, which the state lists as a terrorist group [its third listing], denied"
                        + " it.",
                "He told the fighters: read the letter of the emir and obey him.",
                "The Column's men (see annex 3) crossed the river at night, officials said.",
                "Related groups include Liwa al Wadi and the Garfa Guards.",
                "Share this burden, the emir told the tribes, and the Column will protect you.",
                "By Monday the army had taken Garfa and Tell Aswad from the Green Column.",
            })
    void body_stays_body(String line) {
        String text = BODY.replace("Monday", "Abu Salim") + "\n\n" + line + "\n\n" + BODY;
        assertThat(marked(text)).isEmpty();
        assertThat(marked(BODY.replace("Monday", "Abu Salim") + "\n\n" + line)).isEmpty();
    }

    @Test
    void lists_and_tables_in_the_body_stay_body() {
        String text =
                BODY
                        + """


                        The statement was signed by these groups:

                        Green Column

                        Liwa al Wadi

                        Garfa Guards

                        Date | Place | Killed
                        June 2 | Garfa | 12
                        June 3 | Tell Aswad | 4

                        """
                        + BODY
                        + "\n\nLeaders\n"
                        + BODY.replace("Fighters", "Men");
        assertThat(marked(text)).isEmpty();
    }

    @Test
    void a_headers_title_is_the_headline() {
        String text =
                """
                Title: Militia retakes border town
                Published: 2021-06-03
                Author: Amina Sule

                """
                        + BODY;
        assertThat(marked(text))
                .isEqualTo(
                        """
                        BYLINE Title:\s
                        HEADLINE Militia retakes border town
                        BYLINE Published: 2021-06-03
                        BYLINE Author: Amina Sule\
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n", "\u2028"})
    void line_ends_of_every_system_part_lines(String end) {
        String text =
                "Militia retakes border town\n\nPhoto: the bridge at Garfa\n\nThe army left on Monday, officials said, and the Column came."
                        .replace("\n", end);
        assertThat(marked(text))
                .isEqualTo(
                        "HEADLINE Militia retakes border town\nCAPTION Photo: the bridge at Garfa");
    }

    @Test
    void whatever_comes_parts_lie_in_the_text_in_order_and_apart() {
        Random random = new Random(7);
        String[] bits = {
            "\n",
            "\n\n",
            "\r\n",
            "Tags: ",
            "[See report, ",
            "]",
            "By Dana Okoro",
            "Photo: ",
            "donate",
            " your ",
            ".",
            " is an editor of ",
            "Dana Okoro",
            "See also: ",
            "Related",
            "\u00a0",
            " | ",
            " › ",
            "(",
            ")",
            "Footage from ",
            ":",
            "\ud83d",
            "\ufffd",
            "For more, see ",
            "—",
            ";",
            "“"
        };
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            Report report = remains.mark(Report.of("r", Optional.empty(), text.toString()));
            int before = 0;
            for (Part part : report.parts()) {
                assertThat(part.span().start()).isGreaterThanOrEqualTo(before);
                assertThat(part.span().length()).isPositive();
                before = part.span().end();
            }
            assertThat(before).isLessThanOrEqualTo(text.length());
            assertThat(report.text()).isEqualTo(text.toString());
        }
    }

    private String kind(String line) {
        String kinds = marked(BODY + "\n\n" + BODY + "\n\n" + line);
        return kinds.endsWith(line) && kinds.indexOf('\n') < 0
                ? kinds.substring(0, kinds.indexOf(' '))
                : kinds;
    }
}
