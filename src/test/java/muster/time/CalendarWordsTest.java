package muster.time;

import org.junit.jupiter.api.Test;

/// Dates of the calendar.
class CalendarWordsTest {
    private final Rows rows = new Rows();

    @Test
    void dates_are_read_in_all_styles() {
        rows.hold(
                """
                2016-06-20 | The raid of 7 June 2016 killed ten. | of 7 June 2016 AT 2016-06-07
                2016-06-20 | On June 7, 2016, the raid killed ten. | On June 7, 2016 AT 2016-06-07
                2016-06-20 | On June 7th the raid killed ten. | On June 7th AT 2016-06-07
                2016-06-20 | On the 7th of June the raid killed ten. | On the 7th of June AT 2016-06-07
                2016-06-20 | On 27/6/2015 the raid killed ten. | On 27/6/2015 AT 2015-06-27
                2016-06-20 | On 6/27/2015 the raid killed ten. | On 6/27/2015 AT 2015-06-27
                2016-06-20 | On 7/6/2015 the raid killed ten. | On 7/6/2015 AT ?
                2016-06-20 | On 2016-06-07 the raid killed ten. | On 2016-06-07 AT 2016-06-07
                2017-02-10 | Two brigades joined it on Jan. 12 at a parade. | on Jan. 12 AT 2017-01-12
                2017-02-10 | Two brigades joined it on 12 Jan at a parade. | on 12 Jan AT 2017-01-12
                2017-02-10 | The Jan. 9 shelling killed many. | Jan. 9 AT 2017-01-09
                2017-02-10 | Two posts fell on Jan. 14. || The third fell on the 18th. | on Jan. 14 AT 2017-01-14; on the 18th AT 2017-01-18
                2017-02-10 | Both sides met on the 3rd. | on the 3rd AT 2017-02-03
                2017-02-10 | The camp burned on the night of 3-4 February. | on the night of 3-4 February BETWEEN 2017-02-03/2017-02-04
                2017-02-10 | The camp burned on the evening of 3 February 2017. | on the evening of 3 February 2017 AT 2017-02-03
                2017-02-10 | The siege of 3-5 February failed. | of 3-5 February BETWEEN 2017-02-03/2017-02-05
                2017-02-10 | The siege lasted from 3 to 5 February. | from 3 to 5 February FROM_TO 2017-02-03/2017-02-05
                2017-02-10 | The siege lasted from February 3 to 5, 2017. | from February 3 to 5, 2017 FROM_TO 2017-02-03/2017-02-05
                2017-02-10 | The army withdrew overnight on February 2 to 3. | overnight on February 2 to 3 BETWEEN 2017-02-02/2017-02-03
                2017-02-10 | It took place between May and July 2014. | between May and July 2014 BETWEEN 2014-05-01..2014-05-31/2014-07-01..2014-07-31
                2017-02-10 | It took place in May-July 2014. | in May-July 2014 BETWEEN 2014-05-01..2014-05-31/2014-07-01..2014-07-31
                2017-02-10 | It was active in 2012-2014. | in 2012-2014 BETWEEN 2012-01-01..2012-12-31/2014-01-01..2014-12-31
                2017-02-10 | It was active in 2012–14. | in 2012–14 BETWEEN 2012-01-01..2012-12-31/2014-01-01..2014-12-31
                2017-02-10 | He led the front from 2012 to 2014. | from 2012 to 2014 FROM_TO 2012-01-01..2012-12-31/2014-01-01..2014-12-31
                2017-02-10 | He led the front (2012-2014). | 2012-2014 BETWEEN 2012-01-01..2012-12-31/2014-01-01..2014-12-31
                2017-02-10 | She chaired it from March 2013 to April 2014, and in November she left. | from March 2013 to April 2014 FROM_TO 2013-03-01..2013-03-31/2014-04-01..2014-04-30; in November AT 2016-11-01..2016-11-30
                2017-02-10 | He ran it from November to March 2015. | from November to March 2015 FROM_TO 2014-11-01..2014-11-30/2015-03-01..2015-03-31
                2017-02-10 | He ran it from 3 May 2014 until 5 June 2015. | from 3 May 2014 until 5 June 2015 FROM_TO 2014-05-03/2015-06-05
                2017-02-10 | Raids took place in May and June 2014. | in May and June 2014 BETWEEN 2014-05-01..2014-05-31/2014-06-01..2014-06-30
                2017-02-10 | The attack happened on Sunday, 5 February. | on Sunday, 5 February AT 2017-02-05
                2017-02-10 | The attack happened on Sunday, Feb. 5, 2017. | on Sunday, Feb. 5, 2017 AT 2017-02-05
                2017-02-10 | On 27 February 2016, the coalition struck. | On 27 February 2016 AT 2016-02-27
                2017-02-10 | Strikes took place on 27 Feb. 2016 near the dam. | on 27 Feb. 2016 AT 2016-02-27
                2017-02-10 | Strikes took place Feb. 7 near the dam. | Feb. 7 AT 2017-02-07
                2017-02-10 | MOGADISHU, 3 February: Gunmen stormed a hotel. || Two days earlier they had fled. | 3 February AT 2017-02-03; Two days earlier AT 2017-02-01
                2017-02-10 | Born on the 5th of May, 1971, he led the wing. | on the 5th of May, 1971 AT 1971-05-05
                2017-02-10 | They met from Monday to Wednesday. | from Monday to Wednesday FROM_TO 2017-02-06/2017-02-08
                2017-02-10 | They met between Monday and Wednesday. | between Monday and Wednesday BETWEEN 2017-02-06/2017-02-08
                """);
    }
}
