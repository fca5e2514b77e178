package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {
    @Test
    void lines_fit_the_width_and_hang_under_the_first() {
        assertThat(Wrapped.of("one two\n three  four averyverylongword five", "> ", ">   ", 14))
                .isEqualTo(
                        """
                        > one two
                        >   three four
                        >   averyverylongword
                        >   five\
                        """);
    }

    @Test
    void colours_and_combining_marks_take_no_column() {
        assertThat(Wrapped.columns("\033[1mab\033[0m")).isEqualTo(2);
        assertThat(Wrapped.columns("a\u0301b")).isEqualTo(2);
    }
}
