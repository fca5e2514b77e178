package muster.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/// A written day is read in the forms that publications use, and never guessed.
class DayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-06-07",
                "2016/06/07",
                "20160607",
                "2016-06-07T23:30:00-04:00",
                "2016-06-07 10:15 UTC",
                "7 June 2016",
                "7th of June 2016",
                "07-Jun-2016",
                "June 7, 2016",
                "Jun. 7, 2016",
                "JUNE 7 2016",
                "Tuesday, June 7th, 2016",
                "Tue, 07 Jun 2016 10:15:00 GMT",
                "June 7, 2016 at 10:15 AM",
                "7\u00a0June\u00a02016",
            })
    void a_day_is_read(String written) {
        assertThat(Day.of(written)).contains(LocalDate.of(2016, 6, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "June 2016",
                "2016",
                "06/07/2016",
                "7.6.16",
                "2016-13-07",
                "2016-06-31",
                "June 7",
                "On June 7, 2016 they met",
                "0000-00-00",
                "9999-01-01"
            })
    void what_is_no_day_or_could_be_two_is_left_alone(String written) {
        assertThat(Day.of(written)).isEmpty();
    }
}
