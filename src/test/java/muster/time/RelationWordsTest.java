package muster.time;

import org.junit.jupiter.api.Test;

/// Words with what binds them.
class RelationWordsTest {
    private final Rows rows = new Rows();

    @Test
    void prepositions_bind_a_time() {
        rows.hold(
                """
                2016-06-07 | It has been allied since May 2014. | since May 2014 SINCE 2014-05-01..2014-05-31
                2016-06-07 | It has been allied since at least 2012. | since at least 2012 SINCE 2012-01-01..2012-12-31
                2016-06-07 | It has been allied since early 2012. | since early 2012 SINCE 2012-01-01..2012-03-31
                2016-06-07 | It has been allied since last year. | since last year SINCE 2015-01-01..2015-12-31
                2016-06-07 | It has been allied since the 1990s. | since the 1990s SINCE 1990-01-01..1999-12-31
                2016-06-07 | It was allied from 2012 on. | from 2012 on SINCE 2012-01-01..2012-12-31
                2016-06-07 | It was allied from May 2014 onwards. | from May 2014 onwards SINCE 2014-05-01..2014-05-31
                2016-06-07 | He served from 2012. | from 2012 SINCE 2012-01-01..2012-12-31
                2016-06-07 | A video from 2012 was shown. | from 2012 AT 2012-01-01..2012-12-31
                2016-06-07 | It was allied until July 2014. | until July 2014 UNTIL 2014-07-01..2014-07-31
                2016-06-07 | It was allied until last year. | until last year UNTIL 2015-01-01..2015-12-31
                2016-06-07 | It was allied up to 2014. | up to 2014 UNTIL 2014-01-01..2014-12-31
                2016-06-07 | It was allied through 2014. | through 2014 UNTIL 2014-01-01..2014-12-31
                2016-06-07 | It has fought for more than a decade. | for more than a decade FOR 2003-12-07..2008-12-06
                2016-06-07 | It has fought for the past three months. | for the past three months FOR 2016-02-13..2016-03-30
                2016-06-07 | It has fought for years. | for years FOR ?
                2016-06-07 | It has fought for nearly ten years. | for nearly ten years FOR 2003-12-07..2008-12-06
                2016-06-07 | It fought in the past two weeks. | in the past two weeks AT 2016-05-24..2016-06-07
                2016-06-07 | It fought over the last month. | over the last month AT 2016-05-07..2016-06-07
                2016-06-07 | It fought in the last 24 hours. | in the last 24 hours AT 2016-06-06..2016-06-07
                2016-06-07 | It fought over the past few days. | over the past few days AT 2016-05-31..2016-06-07
                2016-06-07 | It fought over the past year. | over the past year AT 2015-06-07..2016-06-07
                2016-06-07 | The pact of 10 January 2016 collapsed within a month. | of 10 January 2016 AT 2016-01-10; within a month BY 2016-01-10..2016-02-10
                2016-06-07 | The army will leave within a week. | within a week BY 2016-06-07..2016-06-14
                2016-06-07 | The army will leave by 1 July. | by 1 July BY 2016-07-01
                2016-06-07 | It was formed before 2011. | before 2011 BEFORE 2011-01-01..2011-12-31
                2016-06-07 | It was formed prior to May 2011. | prior to May 2011 BEFORE 2011-05-01..2011-05-31
                2016-06-07 | It was formed after May 2011. | after May 2011 AFTER 2011-05-01..2011-05-31
                2016-06-07 | It numbered 300 as of 2014. | as of 2014 AT 2014-01-01..2014-12-31
                2016-06-07 | It was there as early as 2013. | as early as 2013 AT 2013-01-01..2013-12-31
                2016-06-07 | It had left no later than 2013. | no later than 2013 BY 2013-01-01..2013-12-31
                2016-06-07 | It had left by early 2013. | by early 2013 BY 2013-01-01..2013-03-31
                2016-06-07 | After the 2011 war it grew. | 2011 AT 2011-01-01..2011-12-31
                2016-06-07 | The 2014 offensive failed. | 2014 AT 2014-01-01..2014-12-31
                2016-06-07 | Its 2012 split was bitter. | 2012 AT 2012-01-01..2012-12-31
                2016-06-07 | It will grow in the coming weeks. | in the coming weeks AT 2016-06-07..2016-07-05
                """);
    }

    @Test
    void times_are_found_in_real_sentences() {
        rows.hold(
                """
                2016-06-07 | By the end of the month it had left. | By the end of the month BY 2016-06-21..2016-06-30
                2016-06-07 | A deadly 2008 raid killed ten. | 2008 AT 2008-01-01..2008-12-31
                2016-06-07 | He was born sometime between 1977-1979 in the north. | between 1977-1979 BETWEEN 1977-01-01..1977-12-31/1979-01-01..1979-12-31
                2016-06-07 | Early in 2015 it split. | Early in 2015 AT 2015-01-01..2015-03-31
                2016-06-07 | Early in May it split. | Early in May AT 2016-05-01..2016-05-10
                2016-06-07 | It grew from a few dozen in 2012 to 2,000 in 2014. | in 2012 AT 2012-01-01..2012-12-31; in 2014 AT 2014-01-01..2014-12-31
                2016-06-07 | It was dissolved on the morning of June 5. | on the morning of June 5 AT 2016-06-05
                2016-06-07 | Since the Jan. 12 merger it has grown. | Since the Jan. 12 SINCE 2016-01-12
                2016-06-07 | Since the 2011 uprising it has grown. | Since the 2011 SINCE 2011-01-01..2011-12-31
                2016-06-07 | They fled after Tuesday's attack. | Tuesday AT 2016-06-07
                2016-06-07 | They fled after Monday. | after Monday AFTER 2016-06-06
                2016-06-07 | The truce of late May 2016 held. | of late May 2016 AT 2016-05-21..2016-05-31
                2016-06-07 | In the years after the war it grew. | none
                2016-06-07 | He was ousted in a September 2012 coup. | September 2012 AT 2012-09-01..2012-09-30
                2016-06-07 | Its December statement was brief. | December AT 2015-12-01..2015-12-31
                2016-06-07 | The group's June 2014 offensive surprised all. | June 2014 AT 2014-06-01..2014-06-30
                2016-06-07 | It left in 2012, but came back in early 2015 and again last month. | in 2012 AT 2012-01-01..2012-12-31; back in early 2015 AT 2015-01-01..2015-03-31; last month AT 2016-05-01..2016-05-31
                2016-06-07 | Fighting broke out at 14:00 local time on 5 June. | on 5 June AT 2016-06-05
                2016-06-07 | A total of 2015 people fled. | none
                2016-06-07 | In July 2011 and again in March 2013 they were shelled. | In July 2011 AT 2011-07-01..2011-07-31; in March 2013 AT 2013-03-01..2013-03-31
                2016-06-07 | It has been there since late last year. | since late last year SINCE 2015-10-01..2015-12-31
                2016-06-07 | It has been there ever since 2012. | ever since 2012 SINCE 2012-01-01..2012-12-31
                2016-06-07 | It has been there since as early as 2009. | since as early as 2009 SINCE 2009-01-01..2009-12-31
                2016-06-07 | It has been at war since the late 1980s. | since the late 1980s SINCE 1987-01-01..1989-12-31
                2016-06-07 | The ban dates back to 2008. | dates back to 2008 SINCE 2008-01-01..2008-12-31
                2016-06-07 | The group, formed in 2012, has two wings. | in 2012 AT 2012-01-01..2012-12-31
                2016-06-07 | On the 3rd and 5th of May they raided farms. | On the 3rd and 5th of May BETWEEN 2016-05-03/2016-05-05
                2016-06-07 | They raided farms on May 3 and June 1. | on May 3 AT 2016-05-03; June 1 AT 2016-06-01
                2016-06-07 | Fighting resumed on 31 May-2 June. | on 31 May-2 June BETWEEN 2016-05-31/2016-06-02
                2016-06-07 | He will be tried in September. | in September AT 2016-09-01..2016-09-30
                2016-06-07 | The trial is due to start on 12 August. | on 12 August AT 2016-08-12
                2016-06-07 | It was created in the late summer of 2013. | in the late summer of 2013 AT 2013-08-01..2013-08-31
                2016-06-07 | It was created in late fall 2013. | in late fall 2013 AT 2013-11-01..2013-11-30
                2016-06-07 | It was created last fall. | last fall AT 2015-09-01..2015-11-30
                2016-06-07 | It was created half a decade ago. | half a decade ago AT 2011-01-01..2011-12-31
                2016-06-07 | It was created two and a half years ago. | two and a half years ago AT 2014-01-01..2014-12-31
                2016-06-07 | On Monday and Tuesday it rained shells. | On Monday and Tuesday BETWEEN 2016-06-06/2016-06-07
                2016-06-07 | The Taliban's spring offensive began. | none
                2016-06-07 | He has led it for a year and a half. | for a year and a half FOR ?
                2016-06-07 | He has led it for over 20 years. | for over 20 years FOR 1991-06-08..2001-06-07
                2016-06-07 | He was its emir for two years until 2014. | for two years FOR 2013-12-07..2014-12-06; until 2014 UNTIL 2014-01-01..2014-12-31
                2016-06-07 | 5 MAY 2016: The army says it has left. | 5 MAY 2016 AT 2016-05-05
                2016-06-07 | DAMASCUS, June 5 (Agency) - Rebels left. | June 5 AT 2016-06-05
                2016-06-07 | In 2013-2014 and from mid-2015 it was banned. | In 2013-2014 BETWEEN 2013-01-01..2013-12-31/2014-01-01..2014-12-31; from mid-2015 SINCE 2015-05-01..2015-08-31
                2016-06-07 | By then it had left. | By then BY ?
                2016-06-07 | In November 2014, it joined; by then it was weak. | In November 2014 AT 2014-11-01..2014-11-30; by then BY 2014-11-01..2014-11-30
                2016-06-07 | In the week before the vote, it struck twice. | none
                2016-06-07 | Thursday's truce was broken on Friday. | Thursday AT 2016-06-02; on Friday AT 2016-06-03
                2016-06-07 | He was seen on Monday, May 30. | on Monday, May 30 AT 2016-05-30
                2016-06-07 | They were expelled in the same year. | in the same year AT ?
                2016-06-07 | On May 3, 2013, they met. || They met again in June. || In the same year they split. | On May 3, 2013 AT 2013-05-03; in June AT 2013-06-01..2013-06-30; In the same year AT 2013-01-01..2013-12-31
                2016-06-07 | It took place over the weekend. | over the weekend AT 2016-06-04..2016-06-05
                2016-06-07 | It took place last weekend. | last weekend AT 2016-06-04..2016-06-05
                2016-06-07 | It was the deadliest week of the year. | none
                2016-06-07 | It was founded on 29 February. | on 29 February AT 2016-02-29
                2016-06-07 | It was founded on 31 April. | on 31 April AT ?
                2016-06-07 | The 2015-16 season was grim. | 2015-16 BETWEEN 2015-01-01..2015-12-31/2016-01-01..2016-12-31
                2016-06-07 | Paragraph 12 of 2014's law bans it. | of 2014 AT 2014-01-01..2014-12-31
                """);
    }
}
