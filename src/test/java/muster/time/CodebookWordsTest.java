package muster.time;

import org.junit.jupiter.api.Test;

/// The examples of the codebook, section 6.
class CodebookWordsTest {
    private final Rows rows = new Rows();

    @Test
    void the_codebooks_words_are_worked_out_as_it_says() {
        rows.hold(
                """
                2016-06-07 | The town was captured last month. | last month AT 2016-05-01..2016-05-31
                2016-06-07 | They swore allegiance late last year. | late last year AT 2015-10-01..2015-12-31
                2016-06-07 | The group split in late 2015. | in late 2015 AT 2015-10-01..2015-12-31
                2016-06-07 | The group split in early 2015. | in early 2015 AT 2015-01-01..2015-03-31
                2016-06-07 | The group split in mid-2015. | in mid-2015 AT 2015-05-01..2015-08-31
                2016-06-07 | The base fell in early May. | in early May AT 2016-05-01..2016-05-10
                2016-06-07 | The base fell in mid-May. | in mid-May AT 2016-05-11..2016-05-20
                2016-06-07 | The base fell in late May. | in late May AT 2016-05-21..2016-05-31
                2016-06-07 | The base fell earlier this month. | earlier this month AT 2016-06-01..2016-06-07
                2016-06-07 | The base fell earlier in June. | earlier in June AT 2016-06-01..2016-06-07
                2016-06-07 | The brigade was founded in 2014. | in 2014 AT 2014-01-01..2014-12-31
                2016-06-07 | The fighting began in the spring. | in the spring AT 2016-03-01..2016-05-31
                2016-06-07 | The fighting began in the summer of 2015. | in the summer of 2015 AT 2015-06-01..2015-08-31
                2016-06-07 | The fighting began in autumn 2015. | in autumn 2015 AT 2015-09-01..2015-11-30
                2016-06-07 | The fighting began in the winter of 2014. | in the winter of 2014 AT 2014-12-01..2015-02-28
                2016-06-07 | In recent days, both groups have advanced. | In recent days AT 2016-05-31..2016-06-07
                2016-06-07 | In recent weeks, both groups have advanced. | In recent weeks AT 2016-05-10..2016-06-07
                2016-06-07 | In recent months, both groups have advanced. | In recent months AT ?
                2016-06-07 | The depot was shelled yesterday. | yesterday AT 2016-06-06
                2016-06-07 | The depot was shelled on Tuesday. | on Tuesday AT 2016-06-07
                2016-06-07 | The depot was shelled last Tuesday. | last Tuesday AT 2016-05-31
                2016-06-08 | The depot was shelled last Tuesday. | last Tuesday AT 2016-06-07
                2016-06-07 | The depot was shelled on Wednesday. | on Wednesday AT 2016-06-01
                2016-06-07 | The depot was shelled this week. | this week AT 2016-06-06..2016-06-07
                2016-06-07 | The depot was shelled last week. | last week AT 2016-05-30..2016-06-05
                2016-06-07 | The depot was shelled at the weekend. | at the weekend AT 2016-06-04..2016-06-05
                2016-06-07 | The depot was shelled five days ago. | five days ago AT 2016-06-02
                2016-06-07 | The depot was shelled two weeks ago. | two weeks ago AT 2016-05-23..2016-05-29
                2016-06-07 | The depot was shelled three months ago. | three months ago AT 2016-03-01..2016-03-31
                2016-06-07 | The unit was formed two years ago. | two years ago AT 2014-01-01..2014-12-31
                2016-06-07 | The unit has been active since 2012. | since 2012 SINCE 2012-01-01..2012-12-31
                2016-06-07 | The unit has held the ridge for two years. | for two years FOR 2013-12-07..2014-12-06
                2016-06-07 | The clash of 5 May 2014 was followed by a truce two days later. | of 5 May 2014 AT 2014-05-05; two days later AT 2014-05-07
                2016-06-07 | The clash of 5 May 2014 was bloody. || The next month the front collapsed. | of 5 May 2014 AT 2014-05-05; The next month AT 2014-06-01..2014-06-30
                2016-06-07 | On 5 May 2014 they attacked. || On 12 June they withdrew. | On 5 May 2014 AT 2014-05-05; On 12 June AT 2014-06-12
                2016-06-07 | The town fell on 12 December. | on 12 December AT 2015-12-12
                2016-06-07 | The town fell on 12 May. | on 12 May AT 2016-05-12
                """);
    }
}
