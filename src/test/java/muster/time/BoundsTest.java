package muster.time;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import muster.knowledge.KnowledgeFolder;
import muster.model.When;
import muster.model.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// Rows of `published | aspect | words of time | start | end`.
class BoundsTest {
    private final TimeSpotter spotter = TimeSpotter.load(new KnowledgeFolder(Path.of("knowledge")));

    @Test
    void an_act_happens_on_the_days_that_are_said() {
        hold(
                """
                2016-06-07 | ACT |  | .. | ..
                2016-06-07 | ACT | last month | 2016-05-01..2016-05-31 | 2016-05-01..2016-05-31
                2016-06-07 | ACT | since 2014 | 2014-01-01..2014-12-31 | ..
                2016-06-07 | ACT | until 2014 | .. | 2014-01-01..2014-12-31
                2016-06-07 | ACT | from May to July 2014 | 2014-05-01..2014-05-31 | 2014-07-01..2014-07-31
                2016-06-07 | ACT | between May and July 2014 | 2014-05-01..2014-07-31 | 2014-05-01..2014-07-31
                2016-06-07 | ACT | 3-5 May | 2016-05-03..2016-05-05 | 2016-05-03..2016-05-05
                2016-06-07 | ACT | for two years | .. | ..
                2016-06-07 | ACT | before 2011 | ..2010-12-31 | ..2010-12-31
                2016-06-07 | ACT | after 5 May | 2016-05-06..2016-06-07 | 2016-05-06..2016-06-07
                2016-06-07 | ACT | by 1 March | ..2016-03-01 | ..2016-03-01
                2016-06-07 | ACT | recently | .. | ..
                - | ACT | last month | .. | ..
                - | ACT | 5 May 2014 | 2014-05-05..2014-05-05 | 2014-05-05..2014-05-05
                - | ACT | after 5 May 2014 | 2014-05-06.. | 2014-05-06..
                """);
    }

    @Test
    void what_goes_on_has_not_ended_before_publication() {
        hold(
                """
                2016-06-07 | TIE_PRESENT |  | ..2016-06-07 | 2016-06-07..
                2016-06-07 | ACT_ONGOING |  | ..2016-06-07 | 2016-06-07..
                2016-06-07 | TIE_PRESENT | now | ..2016-06-07 | 2016-06-07..
                2016-06-07 | TIE_PRESENT | last month | ..2016-06-07 | 2016-06-07..
                2016-06-07 | TIE_PRESENT | as of 2014 | ..2014-12-31 | 2014-01-01..
                2016-06-07 | TIE_PRESENT | since March 2015 | 2015-03-01..2015-03-31 | 2016-06-07..
                2016-06-07 | TIE_PRESENT | since 2016 | 2016-01-01..2016-06-07 | 2016-06-07..
                2016-06-07 | ACT_ONGOING | since Monday | 2016-06-06..2016-06-06 | 2016-06-07..
                2016-06-07 | TIE_PRESENT | for two years | 2013-12-07..2014-12-06 | 2016-06-07..
                2016-06-07 | TIE_PRESENT | until July 2018 | ..2016-06-07 | 2018-07-01..2018-07-31
                2016-06-07 | TIE_PRESENT | from 2012 to 2014 | 2012-01-01..2012-12-31 | 2014-01-01..2014-12-31
                2016-06-07 | TIE_PRESENT | between 2012 and 2014 | 2012-01-01..2012-12-31 | 2014-01-01..2014-12-31
                2016-06-07 | TIE_PRESENT | before 2011 | ..2016-06-07 | 2016-06-07..
                2016-06-07 | TIE_PRESENT | after 2014 | 2015-01-01..2016-06-07 | 2016-06-07..
                2016-06-07 | TIE_PRESENT | by 1 March | ..2016-06-07 | 2016-06-07..
                - | TIE_PRESENT |  | .. | ..
                - | TIE_PRESENT | since 2012 | 2012-01-01..2012-12-31 | ..
                - | TIE_PRESENT | for two years | .. | ..
                """);
    }

    @Test
    void what_has_begun_has_no_end() {
        hold(
                """
                2016-06-07 | TIE_BEGUN |  | ..2016-06-07 | ..
                2016-06-07 | TIE_BEGUN | late last year | 2015-10-01..2015-12-31 | ..
                2016-06-07 | TIE_BEGUN | since 2012 | 2012-01-01..2012-12-31 | ..
                2016-06-07 | TIE_BEGUN | until July 2014 | .. | 2014-07-01..2014-07-31
                2016-06-07 | TIE_BEGUN | from 2012 to 2014 | 2012-01-01..2012-12-31 | 2014-01-01..2014-12-31
                2016-06-07 | TIE_BEGUN | between May and July 2014 | 2014-05-01..2014-07-31 | ..
                2016-06-07 | TIE_BEGUN | for two years | ..2016-06-07 | ..
                2016-06-07 | TIE_BEGUN | before 2011 | ..2010-12-31 | ..
                2016-06-07 | TIE_BEGUN | after 2014 | 2015-01-01..2016-06-07 | ..
                2016-06-07 | TIE_BEGUN | by 2014 | ..2014-12-31 | ..
                2016-06-07 | TIE_BEGUN | recently | ..2016-06-07 | ..
                - | TIE_BEGUN |  | .. | ..
                - | TIE_BEGUN | on 3 March 2014 | 2014-03-03..2014-03-03 | ..
                """);
    }

    @Test
    void what_has_ended_has_no_start() {
        hold(
                """
                2016-06-07 | TIE_ENDED |  | .. | ..2016-06-07
                2016-06-07 | TIE_ENDED | in 2003 | .. | 2003-01-01..2003-12-31
                2016-06-07 | TIE_ENDED | since 2012 | 2012-01-01..2012-12-31 | ..2016-06-07
                2016-06-07 | TIE_ENDED | until July 2014 | .. | 2014-07-01..2014-07-31
                2016-06-07 | TIE_ENDED | from 2012 to 2014 | 2012-01-01..2012-12-31 | 2014-01-01..2014-12-31
                2016-06-07 | TIE_ENDED | between 2012 and 2014 | 2012-01-01..2012-12-31 | 2014-01-01..2014-12-31
                2016-06-07 | TIE_ENDED | for two years | .. | ..2016-06-07
                2016-06-07 | TIE_ENDED | before 2011 | .. | ..2010-12-31
                2016-06-07 | TIE_ENDED | after 2014 | .. | 2015-01-01..2016-06-07
                2016-06-07 | TIE_ENDED | by 2014 | .. | ..2014-12-31
                - | TIE_ENDED |  | .. | ..
                - | TIE_ENDED | until July 2014 | .. | 2014-07-01..2014-07-31
                """);
    }

    @Test
    void a_tie_of_a_past_clause_held_then() {
        hold(
                """
                2016-06-07 | TIE_SETTING |  | .. | ..
                2016-06-07 | TIE_SETTING | in July 2014 | ..2014-07-31 | 2014-07-01..
                2016-06-07 | TIE_SETTING | since 2012 | 2012-01-01..2012-12-31 | ..
                2016-06-07 | TIE_SETTING | until July 2014 | .. | 2014-07-01..2014-07-31
                2016-06-07 | TIE_SETTING | from 2012 to 2014 | 2012-01-01..2012-12-31 | 2014-01-01..2014-12-31
                2016-06-07 | TIE_SETTING | between 2012 and 2014 | 2012-01-01..2012-12-31 | 2014-01-01..2014-12-31
                2016-06-07 | TIE_SETTING | for two years | .. | ..
                2016-06-07 | TIE_SETTING | before 2011 | ..2010-12-31 | ..
                2016-06-07 | TIE_SETTING | after 2014 | .. | 2015-01-01..
                2016-06-07 | TIE_SETTING | by 2014 | ..2014-12-31 | ..
                - | TIE_SETTING | in July 2014 | ..2014-07-31 | 2014-07-01..
                """);
    }

    @Test
    void a_plan_lies_after_publication() {
        hold(
                """
                2016-06-07 | PLANNED |  | 2016-06-07.. | ..
                2016-06-07 | PLANNED | next week | 2016-06-13..2016-06-19 | ..
                2016-06-07 | PLANNED | this month | 2016-06-07..2016-06-07 | ..
                2016-06-07 | PLANNED | until 2018 | 2016-06-07.. | 2018-01-01..2018-12-31
                2016-06-07 | PLANNED | between May and July 2018 | 2016-06-07..2018-07-31 | ..
                2016-06-07 | PLANNED | from May to July 2018 | 2018-05-01..2018-05-31 | 2018-07-01..2018-07-31
                2016-06-07 | PLANNED | for two years | 2016-06-07.. | ..
                2016-06-07 | PLANNED | before 2017 | 2016-06-07..2016-12-31 | ..
                2016-06-07 | PLANNED | after 2017 | 2018-01-01.. | ..
                2016-06-07 | PLANNED | by 1 July 2016 | 2016-06-07..2016-07-01 | ..
                - | PLANNED |  | .. | ..
                - | PLANNED | by 1 July 2016 | ..2016-07-01 | ..
                """);
    }

    @Test
    void words_that_cannot_be_worked_out_keep_their_text() {
        TimeMention said =
                spotter.spot(Texts.parsed(Optional.empty(), "It fell last month")).getFirst();
        assertThat(Bounds.of(Aspect.ACT, Optional.of(said), Optional.empty()))
                .isEqualTo(
                        new When(
                                Window.UNKNOWN,
                                Window.UNKNOWN,
                                Optional.of("last month"),
                                "period.shift"));
    }

    private void hold(String table) {
        assertThat(table.lines().map(this::answered).collect(joining("\n")))
                .isEqualTo(table.strip());
    }

    private String answered(String row) {
        String[] cells = row.split(" \\| ", -1);
        Optional<LocalDate> published =
                cells[0].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cells[0]));
        Optional<TimeMention> said =
                spotter.spot(Texts.parsed(published, "It was so " + cells[2])).stream().findFirst();
        When when = Bounds.of(Aspect.valueOf(cells[1]), said, published);
        return cells[0]
                + " | "
                + cells[1]
                + " | "
                + cells[2]
                + " | "
                + shown(when.start())
                + " | "
                + shown(when.end());
    }

    private static String shown(Window window) {
        return shown(window.after()) + ".." + shown(window.before());
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
