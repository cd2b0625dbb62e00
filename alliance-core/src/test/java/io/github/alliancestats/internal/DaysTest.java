package io.github.alliancestats.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    /** Days before 1970 are negative; the last is not spoiled by the first, nor the first by the last. */
    @ParameterizedTest
    @CsvSource({"0, 0", "19723, 19723", "19723, " + Days.NO_END, "-365, -1", "-365, 19723", "-719528, " + Days.NO_END})
    void firstAndLast_areReadFromTheOneNumber(int first, int last) {
        long days = Days.of(first, last);

        assertThat(Days.first(days)).isEqualTo(first);
        assertThat(Days.last(days)).isEqualTo(last);
        assertThat(days).isNotEqualTo(Days.SEVERAL);
    }
}
