package muster.time;

import org.junit.jupiter.api.Test;

/// Words counted from the day of publication.
class PublishedWordsTest {
    private final Rows rows = new Rows();

    @Test
    void a_weekday_is_the_last_one_before_publication() {
        rows.hold(
                """
                2019-12-13 | Tuesday's ambush killed nine. | Tuesday AT 2019-12-10
                2019-12-13 | The bridge was blown up late on Thursday. | late on Thursday AT 2019-12-12
                2019-12-13 | Troops arrived on Thursday night. | on Thursday night AT 2019-12-12
                2019-12-13 | Troops arrived early Monday. | early Monday AT 2019-12-09
                2019-12-13 | Troops arrived Monday morning. | Monday morning AT 2019-12-09
                2019-12-13 | The envoy is to meet them on Sunday. | on Sunday AT 2019-12-15
                2019-12-13 | The president will meet them on Monday. | on Monday AT 2019-12-16
                2019-12-13 | A spokesman said Wednesday that 12 had died. | Wednesday AT 2019-12-11
                2019-12-13 | On Friday the army said the road was open. | On Friday AT 2019-12-13
                2019-12-13 | The army said the road was open by Thursday. | by Thursday BY 2019-12-12
                2019-12-13 | Since Tuesday's attack the road has been shut. | Since Tuesday SINCE 2019-12-10
                2019-12-13 | The road has been shut since Tuesday. | since Tuesday SINCE 2019-12-10
                2019-12-13 | They left on Tuesday last week. | on Tuesday last week AT 2019-12-03
                2019-12-13 | They left on Tuesday of last week. | on Tuesday of last week AT 2019-12-03
                2019-12-13 | They will leave next Tuesday. | next Tuesday AT 2019-12-17
                2019-12-13 | On 3 May 2018 they met. || The following Tuesday the truce collapsed. | On 3 May 2018 AT 2018-05-03; The following Tuesday AT 2018-05-08
                """);
    }

    @Test
    void today_and_yesterday_are_counted_from_publication() {
        rows.hold(
                """
                2019-12-13 | Gunmen attacked the post today. | today AT 2019-12-13
                2019-12-13 | Gunmen attacked the post this morning. | this morning AT 2019-12-13
                2019-12-13 | Gunmen attacked the post overnight. | overnight AT 2019-12-12..2019-12-13
                2019-12-13 | Gunmen attacked the post last night. | last night AT 2019-12-12
                2019-12-13 | Gunmen attacked the post the day before yesterday. | the day before yesterday AT 2019-12-11
                2019-12-13 | The talks will be held tomorrow. | tomorrow AT 2019-12-14
                2019-12-13 | On 3 December the post fell. || The day before, a patrol had vanished. | On 3 December AT 2019-12-03; The day before AT 2019-12-02
                2019-12-13 | On 3 December the post fell. || The previous day a patrol had vanished. | On 3 December AT 2019-12-03; The previous day AT 2019-12-02
                2019-12-13 | On 3 December the post fell. || The next day it was retaken. | On 3 December AT 2019-12-03; The next day AT 2019-12-04
                2019-12-13 | On 3 December the post fell. || A day earlier, a patrol had vanished. | On 3 December AT 2019-12-03; A day earlier AT 2019-12-02
                2019-12-13 | On 3 December the post fell. || That day a patrol vanished. | On 3 December AT 2019-12-03; That day AT 2019-12-03
                2019-12-13 | On 3 December the post fell. || It was retaken the same day. | On 3 December AT 2019-12-03; the same day AT 2019-12-03
                2019-12-13 | It was retaken the next day. | the next day AT ?
                """);
    }

    @Test
    void periods_are_counted_from_publication() {
        rows.hold(
                """
                2016-06-07 | It was founded this year. | this year AT 2016-01-01..2016-06-07
                2016-06-07 | It was founded this month. | this month AT 2016-06-01..2016-06-07
                2016-06-07 | It was founded earlier this year. | earlier this year AT 2016-01-01..2016-06-07
                2016-06-07 | It was founded earlier this week. | earlier this week AT 2016-06-06..2016-06-07
                2016-06-07 | It was founded early this year. | early this year AT 2016-01-01..2016-03-31
                2016-06-07 | It was founded late last month. | late last month AT 2016-05-21..2016-05-31
                2016-06-07 | It was founded early last month. | early last month AT 2016-05-01..2016-05-10
                2016-06-07 | It was founded in the middle of last year. | in the middle of last year AT 2015-05-01..2015-08-31
                2016-06-07 | It was founded last spring. | last spring AT 2016-03-01..2016-05-31
                2016-06-07 | It was founded last summer. | last summer AT 2015-06-01..2015-08-31
                2016-06-07 | It was founded last winter. | last winter AT 2015-12-01..2016-02-29
                2016-06-07 | It was founded this spring. | this spring AT 2016-03-01..2016-05-31
                2016-06-07 | It was founded this summer. | this summer AT 2016-06-01..2016-06-07
                2016-06-07 | It was founded last November. | last November AT 2015-11-01..2015-11-30
                2016-06-07 | It was founded last June. | last June AT 2015-06-01..2015-06-30
                2016-06-07 | It was founded this March. | this March AT 2016-03-01..2016-03-31
                2016-06-07 | It was founded this past April. | this past April AT 2016-04-01..2016-04-30
                2016-06-07 | Elections will be held next month. | next month AT 2016-07-01..2016-07-31
                2016-06-07 | Elections will be held next year. | next year AT 2017-01-01..2017-12-31
                2016-06-07 | Elections will be held next week. | next week AT 2016-06-13..2016-06-19
                2016-06-07 | It split in the first half of 2014. | in the first half of 2014 AT 2014-01-01..2014-06-30
                2016-06-07 | It split in the second half of 2014. | in the second half of 2014 AT 2014-07-01..2014-12-31
                2016-06-07 | It split in the third quarter of 2014. | in the third quarter of 2014 AT 2014-07-01..2014-09-30
                2016-06-07 | It split in the second half of May. | in the second half of May AT 2016-05-16..2016-05-31
                2016-06-07 | It split in the first week of May. | in the first week of May AT 2016-05-01..2016-05-07
                2016-06-07 | It split in the last week of February. | in the last week of February AT 2016-02-23..2016-02-29
                2016-06-07 | It split at the end of 2013. | at the end of 2013 AT 2013-10-01..2013-12-31
                2016-06-07 | It split at the end of May. | at the end of May AT 2016-05-21..2016-05-31
                2016-06-07 | It split at the end of last year. | at the end of last year AT 2015-10-01..2015-12-31
                2016-06-07 | It split at the beginning of 2014. | at the beginning of 2014 AT 2014-01-01..2014-03-31
                2016-06-07 | It split at the start of May. | at the start of May AT 2016-05-01..2016-05-10
                2016-06-07 | It split at the turn of the year. | at the turn of the year AT 2015-12-01..2016-01-31
                2016-06-07 | It split in the 1990s. | in the 1990s AT 1990-01-01..1999-12-31
                2016-06-07 | It split in the early 1990s. | in the early 1990s AT 1990-01-01..1993-12-31
                2016-06-07 | It split in the late nineties. | in the late nineties AT 1997-01-01..1999-12-31
                2016-06-07 | It split in November. | in November AT 2015-11-01..2015-11-30
                2016-06-07 | It split in June. | in June AT 2016-06-01..2016-06-30
                2016-06-07 | It split in December 2013. | in December 2013 AT 2013-12-01..2013-12-31
                2016-06-07 | It split in December of 2013. | in December of 2013 AT 2013-12-01..2013-12-31
                2016-06-07 | It split during Ramadan. | during Ramadan AT ?
                2016-06-07 | It split at Christmas 2014. | at Christmas 2014 AT 2014-12-25
                2016-06-07 | It split recently. | recently AT ?
                2016-06-07 | It is currently based there. | currently AT ?
                2016-06-07 | It still holds the dam and is now based there. | still AT ?; now AT ?
                2016-06-07 | It struck after 9/11. | after 9/11 AFTER 2001-09-11
                """);
    }
}
