package muster.time;

import org.junit.jupiter.api.Test;

/// Ways of saying a time that reports of many sorts use.
class MannersOfTimeTest {
    private final Rows rows = new Rows();

    @Test
    void the_same_day_is_said_in_many_ways() {
        rows.hold(
                """
                2016-06-07 | It was attacked in the early hours of Sunday. | in the early hours of Sunday AT 2016-06-05
                2016-06-07 | It was attacked earlier on Monday. | earlier on Monday AT 2016-06-06
                2016-06-07 | It was attacked at dawn on Friday. | at dawn on Friday AT 2016-06-03
                2016-06-07 | It was shelled before dawn on Friday. | on Friday AT 2016-06-03
                2016-06-07 | It was seized on or about 5 May. | on or about 5 May AT 2016-05-05
                2016-06-07 | It was seized the week before last. | the week before last AT 2016-05-23..2016-05-29
                2016-06-07 | It was seized in August of last year. | in August of last year AT 2015-08-01..2015-08-31
                2016-06-07 | It was seized in early May last year. | in early May last year AT 2015-05-01..2015-05-10
                2016-06-07 | It was seized on 5 May last year. | on 5 May last year AT 2015-05-05
                2016-06-07 | It was seized in the summer of last year. | in the summer of last year AT 2015-06-01..2015-08-31
                2016-06-07 | It met in March 2013. || In May of that year it split. | in March 2013 AT 2013-03-01..2013-03-31; In May of that year AT 2013-05-01..2013-05-31
                2016-06-07 | It met on 3 March 2013. || On 5 May the same year it split. | on 3 March 2013 AT 2013-03-03; On 5 May the same year AT 2013-05-05
                2016-06-07 | It met on 3 March 2013. || The previous night it had rained. | on 3 March 2013 AT 2013-03-03; The previous night AT 2013-03-02
                2016-06-07 | It met on 3 March 2013. || That evening it was shelled. | on 3 March 2013 AT 2013-03-03; That evening AT 2013-03-03
                2016-06-07 | It met on 3 March 2013. || The next morning it was shelled. | on 3 March 2013 AT 2013-03-03; The next morning AT 2013-03-04
                2016-06-07 | It met on 3 March 2013. || The night before, it was shelled. | on 3 March 2013 AT 2013-03-03; The night before AT 2013-03-02
                2016-06-07 | Last Thursday, 2 June, it was shelled. | Last Thursday, 2 June AT 2016-06-02
                2016-06-07 | It fought from early 2012 until late 2013. | from early 2012 until late 2013 FROM_TO 2012-01-01..2012-03-31/2013-10-01..2013-12-31
                2016-06-07 | It fought between late 2012 and early 2013. | between late 2012 and early 2013 BETWEEN 2012-10-01..2012-12-31/2013-01-01..2013-03-31
                2016-06-07 | It fought in 2012 and 2013. | in 2012 and 2013 BETWEEN 2012-01-01..2012-12-31/2013-01-01..2013-12-31
                2016-06-07 | It fought in 2012 or 2013. | in 2012 AT 2012-01-01..2012-12-31; 2013 AT 2013-01-01..2013-12-31
                2016-06-07 | It fought from 2009 through 2011. | from 2009 through 2011 FROM_TO 2009-01-01..2009-12-31/2011-01-01..2011-12-31
                2016-06-07 | It has fought since the beginning of 2014. | since the beginning of 2014 SINCE 2014-01-01..2014-03-31
                2016-06-07 | It has fought since the start of the year. | since the start of the year SINCE 2016-01-01..2016-03-31
                2016-06-07 | It has fought since mid-January. | since mid-January SINCE 2016-01-11..2016-01-20
                2016-06-07 | It struck as recently as last month. | as recently as last month AT 2016-05-01..2016-05-31
                2016-06-07 | It was the first attack since 2012. | none
                2016-06-07 | In 2014 fighters of the wing took the pass. | In 2014 AT 2014-01-01..2014-12-31
                2016-06-07 | It had cells in 2000 villages. | none
                2016-06-07 | The base was held by 2000 fighters. | none
                2016-06-07 | A 2000-strong force came. | none
                2016-06-07 | It was shelled on 5/6 May. | on 5/6 May BETWEEN 2016-05-05/2016-05-06
                2016-06-07 | It was shelled on May 5-6. | on May 5-6 BETWEEN 2016-05-05/2016-05-06
                2016-06-07 | It fought from 28 February to 3 March. | from 28 February to 3 March FROM_TO 2016-02-28/2016-03-03
                2016-06-07 | It fought from 16 December to 3 January. | from 16 December to 3 January FROM_TO 2015-12-16/2016-01-03
                2016-06-07 | It fought from December 2014 to January. | from December 2014 to January FROM_TO 2014-12-01..2014-12-31/2015-01-01..2015-01-31
                2016-06-07 | It holds the dam to this day. | to this day AT ?
                2016-06-07 | The group has been independent until now. | until now AT ?
                2016-06-07 | It fought in January–March 2014. | in January–March 2014 BETWEEN 2014-01-01..2014-01-31/2014-03-01..2014-03-31
                2016-06-07 | It fought in Jan-Mar 2014. | in Jan-Mar 2014 BETWEEN 2014-01-01..2014-01-31/2014-03-01..2014-03-31
                2016-06-07 | On Thursday 2 June 2016 it was shelled. | On Thursday 2 June 2016 AT 2016-06-02
                2016-06-07 | It was shelled on 02 June 2016. | on 02 June 2016 AT 2016-06-02
                2016-06-07 | It fought in the mid-1990s. | in the mid-1990s AT 1994-01-01..1996-12-31
                2016-06-07 | It was shelled last Friday night. | last Friday night AT 2016-06-03
                2016-06-07 | It was shelled late Tuesday. | late Tuesday AT 2016-06-07
                2016-06-07 | It was seized a week ago. | a week ago AT 2016-05-30..2016-06-05
                2016-06-07 | It lost the town in the second week of April 2015. | in the second week of April 2015 AT 2015-04-08..2015-04-14
                2016-06-07 | Weeks later it lost the town. | Weeks later AT ?
                2016-06-07 | It has not been seen since. | none
                2016-06-07 | By mid-2014, it had lost the town. | By mid-2014 BY 2014-05-01..2014-08-31
                2016-06-07 | In the autumn of that year it left. | In the autumn of that year AT ?
                2016-06-07 | It met in 2013. || In the autumn of that year it left. | in 2013 AT 2013-01-01..2013-12-31; In the autumn of that year AT 2013-09-01..2013-11-30
                2016-06-07 | It was banned in late 2012 and again in 2014/15. | in late 2012 AT 2012-10-01..2012-12-31; in 2014/15 BETWEEN 2014-01-01..2014-12-31/2015-01-01..2015-12-31
                2016-06-07 | On 12 and 13 May it was shelled. | On 12 and 13 May BETWEEN 2016-05-12/2016-05-13
                2016-06-07 | The talks were postponed until September. | until September UNTIL 2016-09-01..2016-09-30
                2016-06-07 | Talks are scheduled for 15 June. | 15 June AT 2016-06-15
                2016-06-07 | Talks are scheduled for Monday. | Monday AT 2016-06-13
                2016-06-07 | The truce ran out at midnight on 5 June. | at midnight on 5 June AT 2016-06-05
                2016-06-07 | A statement dated 5 June said so. | dated 5 June AT 2016-06-05
                2016-06-07 | A video released in April showed him. | in April AT 2016-04-01..2016-04-30
                2016-06-07 | It was formed around 2010. | around 2010 AT 2010-01-01..2010-12-31
                2016-06-07 | It was formed in about 2010. | about 2010 AT 2010-01-01..2010-12-31
                2016-06-07 | It was formed in or around 2010. | in or around 2010 AT 2010-01-01..2010-12-31
                2016-06-07 | He was killed on the eve of the vote. | none
                2016-06-07 | The 20th century was long. | none
                2016-06-07 | On Fridays they march. | none
                2016-06-07 | It held the post throughout 2014. | throughout 2014 AT 2014-01-01..2014-12-31
                2016-06-07 | It held the post during the whole of 2014. | of 2014 AT 2014-01-01..2014-12-31
                2016-06-07 | It held the post for most of 2014. | of 2014 AT 2014-01-01..2014-12-31
                2016-06-07 | It lost 14 posts last week alone. | last week AT 2016-05-30..2016-06-05
                2016-06-07 | He died in 2014 at the age of 45. | in 2014 AT 2014-01-01..2014-12-31
                2016-06-07 | It has 300 men, up from 120 in 2014. | in 2014 AT 2014-01-01..2014-12-31
                2016-06-07 | Law 12 of 5 May 2014 bans it. | of 5 May 2014 AT 2014-05-05
                2016-06-07 | It took the pass in August, it said. | in August AT 2015-08-01..2015-08-31
                2016-06-07 | The group's emir since 2014, he is a cleric. | since 2014 SINCE 2014-01-01..2014-12-31
                2016-06-07 | The former emir (2009-2014) has died. | 2009-2014 BETWEEN 2009-01-01..2009-12-31/2014-01-01..2014-12-31
                2016-06-07 | The emir from 2009 to 2014 has died. | from 2009 to 2014 FROM_TO 2009-01-01..2009-12-31/2014-01-01..2014-12-31
                2016-06-07 | The June 3 clash left ten dead. | June 3 AT 2016-06-03
                2016-06-07 | The 3 June clash left ten dead. | The 3 June AT 2016-06-03
                2016-06-07 | Sunday's and Monday's raids failed. | Sunday AT 2016-06-05; Monday AT 2016-06-06
                """);
    }
}
