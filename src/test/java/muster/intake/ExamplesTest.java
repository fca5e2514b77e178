package muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Part;
import muster.model.Report;

import org.junit.jupiter.api.Test;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The reports that ship with Muster are read whole, each with its facts.
class ExamplesTest {
    private List<Taken> taken() {
        Intake intake = new Intake(Words.shipped(), Optional.empty(), Intake.LIMIT);
        try (Stream<Taken> stream =
                intake.take(List.of("examples"), InputStream.nullInputStream())) {
            return stream.toList();
        }
    }

    private List<Report> reports() {
        return taken().stream().map(one -> ((Taken.Arrived) one).report()).toList();
    }

    @Test
    void six_reports_are_read_in_order_and_without_notes() {
        assertThat(taken()).allMatch(one -> ((Taken.Arrived) one).notes().isEmpty());
        assertThat(reports())
                .extracting(Report::id)
                .containsExactly(
                        "01-southern-aleppo",
                        "02-el-adde",
                        "03-sahel-daily",
                        "04-taliban-factions",
                        "05-eastern-congo",
                        "06-northern-shan");
    }

    @Test
    void each_says_its_title_day_author_and_publisher() {
        assertThat(reports())
                .allSatisfy(report -> {
                    assertThat(report.title()).isPresent();
                    assertThat(report.published()).isPresent();
                    assertThat(report.author()).contains("Muster examples");
                    assertThat(report.publisher())
                            .hasValueSatisfying(name -> assertThat(name).endsWith("(example)"));
                    assertThat(report.text().split("\\s+")).hasSizeBetween(250, 500);
                });
    }

    @Test
    void each_headline_is_marked_once_and_is_the_title() {
        assertThat(reports())
                .allSatisfy(report ->
                        assertThat(
                                        report.parts().stream()
                                                .filter(part -> part.kind() == Part.Kind.HEADLINE)
                                                .map(part -> part.span().in(report.text())))
                                .containsExactly(report.title().orElseThrow()));
    }

    @Test
    void the_page_shows_every_sort_of_part() {
        assertThat(Words.parts(reports().getLast()))
                .isEqualTo(
                        """
                        NAVIGATION Home › Analysis › Shan State
                        HEADLINE Three armies, one morning: what Operation 1027 has changed
                        STANDFIRST The Brotherhood Alliance has taken more than a hundred posts from Myanmar’s junta in three weeks.
                        BYLINE By Muster examples | 17 November 2023
                        CAPTION Fighters of the MNDAA at the border gate of Chinshwehaw, which the group captured on October 27.
                        SEE_ALSO [See our report, Why the guns fell silent in Rakhine.]
                        NAVIGATION Share Print
                        SEE_ALSO Related: Kokang’s lost capital
                        TAGS Tags: Shan State, Arakan Army, China
                        -> Why the guns fell silent in Rakhine (https://basin-review.example/2022/11/truce)
                        -> Kokang’s lost capital (https://basin-review.example/2021/06/kokang)\
                        """);
    }
}
