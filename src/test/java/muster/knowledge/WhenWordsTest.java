package muster.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.When;
import muster.model.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Optional;

class WhenWordsTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2015-10-01, 2015-12-31, ,           ,           between 2015-10-01 and 2015-12-31
                    2016-06-01, 2016-06-01, 2016-06-01, 2016-06-01, on 2016-06-01
                    ,           2016-06-07, 2016-06-07, ,           as of 2016-06-07
                    ,           2016-06-07, ,           ,           by 2016-06-07
                    2016-06-07, ,           ,           ,           from 2016-06-07 on
                    ,           ,           ,           2014-12-31, ended by 2014-12-31
                    ,           2014-01-01, 2014-12-31, 2014-12-31, 'by 2014-01-01, until 2014-12-31'
                    2012-01-01, 2012-12-31, 2016-06-07, ,           'between 2012-01-01 and 2012-12-31, still so on 2016-06-07'
                    """)
    void bounds_are_said_in_words(
            @Nullable LocalDate startAfter,
            @Nullable LocalDate startBefore,
            @Nullable LocalDate endAfter,
            @Nullable LocalDate endBefore,
            String words) {
        When when =
                new When(
                        new Window(startAfter, startBefore),
                        new Window(endAfter, endBefore),
                        Optional.empty(),
                        "x");
        assertThat(WhenWords.of(when)).contains(words);
    }

    @Test
    void words_of_time_without_a_day_to_count_from_are_shown_as_they_are() {
        When when = new When(Window.UNKNOWN, Window.UNKNOWN, Optional.of("last year"), "x");
        assertThat(WhenWords.of(when)).contains("undated (\"last year\")");
        assertThat(WhenWords.of(When.UNKNOWN)).isEmpty();
    }
}
