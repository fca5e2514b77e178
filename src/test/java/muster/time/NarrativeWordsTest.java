package muster.time;

import org.junit.jupiter.api.Test;

/// Words counted from the last date named.
class NarrativeWordsTest {
    private final Rows rows = new Rows();

    @Test
    void later_words_count_from_the_last_date_named() {
        rows.hold(
                """
                2016-06-07 | It was founded a decade ago. | a decade ago AT 2006-01-01..2006-12-31
                2016-06-07 | It was founded nearly two years ago. | two years ago AT 2014-01-01..2014-12-31
                2016-06-07 | It was founded more than a year ago. | a year ago AT 2015-01-01..2015-12-31
                2016-06-07 | It was founded several years ago. | several years ago AT ?
                2016-06-07 | It was founded a few days ago. | a few days ago AT ?
                2016-06-07 | It was founded ten days ago. | ten days ago AT 2016-05-28
                2016-06-07 | It was founded twenty-five years ago. | twenty-five years ago AT 1991-01-01..1991-12-31
                2016-06-07 | It was founded 12 months ago. | 12 months ago AT 2015-06-01..2015-06-30
                2016-06-07 | It was founded in May 2014. || Two months later it merged. | in May 2014 AT 2014-05-01..2014-05-31; Two months later AT 2014-07-01..2014-07-31
                2016-06-07 | It was founded in May 2014. || The following month it merged. | in May 2014 AT 2014-05-01..2014-05-31; The following month AT 2014-06-01..2014-06-30
                2016-06-07 | It was founded in May 2014. || The same month it merged. | in May 2014 AT 2014-05-01..2014-05-31; The same month AT 2014-05-01..2014-05-31
                2016-06-07 | It was founded in May 2014. || That month it merged. | in May 2014 AT 2014-05-01..2014-05-31; That month AT 2014-05-01..2014-05-31
                2016-06-07 | It was founded in May 2014. || Later that month it merged. | in May 2014 AT 2014-05-01..2014-05-31; Later that month AT 2014-05-01..2014-05-31
                2016-06-07 | It was founded in May 2014. || Later that year it merged. | in May 2014 AT 2014-05-01..2014-05-31; Later that year AT 2014-05-01..2014-12-31
                2016-06-07 | It was founded in May 2014. || Earlier that year it had split. | in May 2014 AT 2014-05-01..2014-05-31; Earlier that year AT 2014-01-01..2014-05-31
                2016-06-07 | It was founded in May 2014. || Late that year it split. | in May 2014 AT 2014-05-01..2014-05-31; Late that year AT 2014-10-01..2014-12-31
                2016-06-07 | It was founded in May 2014. || That year it merged. | in May 2014 AT 2014-05-01..2014-05-31; That year AT 2014-01-01..2014-12-31
                2016-06-07 | It was founded in May 2014. || The year after, it merged. | in May 2014 AT 2014-05-01..2014-05-31; The year after AT 2015-01-01..2015-12-31
                2016-06-07 | It was founded in May 2014. || The year before, it had merged. | in May 2014 AT 2014-05-01..2014-05-31; The year before AT 2013-01-01..2013-12-31
                2016-06-07 | It was founded in May 2014. || It had split a year earlier. | in May 2014 AT 2014-05-01..2014-05-31; a year earlier AT ?
                2016-06-07 | It was founded in May 2014. || It split a year later. | in May 2014 AT 2014-05-01..2014-05-31; a year later AT 2015-01-01..2015-12-31
                2016-06-07 | It was founded in May 2014. || It split several weeks later. | in May 2014 AT 2014-05-01..2014-05-31; several weeks later AT ?
                2016-06-07 | It was founded on 5 May 2014. || It split two weeks later. | on 5 May 2014 AT 2014-05-05; two weeks later AT 2014-05-19..2014-05-25
                2016-06-07 | It fell silent in December 2001, and had split earlier in the year. | in December 2001 AT 2001-12-01..2001-12-31; earlier in the year AT 2001-01-01..2001-12-31
                2016-06-07 | It was founded earlier in the year. | earlier in the year AT 2016-01-01..2016-06-07
                2016-06-07 | It will leave by the end of the year. | by the end of the year BY 2016-10-01..2016-12-31
                2016-06-07 | It held the town until 3 May 2014. || Since then it has held nothing. | until 3 May 2014 UNTIL 2014-05-03; Since then SINCE 2014-05-03
                2016-06-07 | On 3 May 2014 it joined. || Until then it had been alone. | On 3 May 2014 AT 2014-05-03; Until then UNTIL 2014-05-03
                2016-06-07 | On 3 May 2014 it joined. || At the time it was small. | On 3 May 2014 AT 2014-05-03; At the time AT 2014-05-03
                2016-06-07 | At the time of the raid it was small. | none
                2016-06-07 | At the time of writing it was small. | At the time of writing AT 2016-06-07
                2016-06-07 | It was founded in December 2007. || Earlier that year it opened an office, which in May was shelled. | in December 2007 AT 2007-12-01..2007-12-31; Earlier that year AT 2007-01-01..2007-12-31; in May AT 2007-05-01..2007-05-31
                """);
    }

    @Test
    void without_publication_relative_words_stay_unresolved() {
        rows.hold(
                """
                - | The town was captured last month. | last month AT ?
                - | On Tuesday the town fell. | On Tuesday AT ?
                - | Yesterday two died. | Yesterday AT ?
                - | On 5 May 2014 the town fell. | On 5 May 2014 AT 2014-05-05
                - | It was founded in 2014. | in 2014 AT 2014-01-01..2014-12-31
                - | It has held out since July 2016. | since July 2016 SINCE 2016-07-01..2016-07-31
                - | It was founded on 5 May. | on 5 May AT ?
                - | On 5 May 2014 the town fell. ¶ On 3 June it was retaken. | On 5 May 2014 AT 2014-05-05; On 3 June AT 2014-06-03
                - | In 2014 it split. || In July it merged. || Two months later it dissolved. | In 2014 AT 2014-01-01..2014-12-31; In July AT 2014-07-01..2014-07-31; Two months later AT 2014-09-01..2014-09-30
                - | It has fought for two years. | for two years FOR ?
                - | It was founded two years ago. | two years ago AT ?
                - | In recent days it advanced. | In recent days AT ?
                """);
    }
}
