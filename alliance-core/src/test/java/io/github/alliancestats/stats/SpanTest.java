package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    private static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    DAY,      2024-02-29, 2024-02-29, 2024-03-01
                    TEN_DAYS, 2024-02-01, 2024-02-01, 2024-02-11
                    TEN_DAYS, 2024-02-10, 2024-02-01, 2024-02-11
                    TEN_DAYS, 2024-02-11, 2024-02-11, 2024-02-21
                    TEN_DAYS, 2024-02-20, 2024-02-11, 2024-02-21
                    TEN_DAYS, 2024-02-21, 2024-02-21, 2024-03-01
                    TEN_DAYS, 2024-01-30, 2024-01-21, 2024-02-01
                    TEN_DAYS, 2024-01-31, 2024-01-21, 2024-02-01
                    TEN_DAYS, 1969-12-31, 1969-12-21, 1970-01-01
                    MONTH,    2023-02-28, 2023-02-01, 2023-03-01
                    MONTH,    2024-12-31, 2024-12-01, 2025-01-01
                    QUARTER,  2024-02-29, 2024-01-01, 2024-04-01
                    QUARTER,  2024-12-31, 2024-10-01, 2025-01-01
                    YEAR,     2024-12-31, 2024-01-01, 2025-01-01
                    YEAR,     2023-01-01, 2023-01-01, 2024-01-01
                    """)
    void day_isInItsSpan_fromTheFirstDayToTheDayAfterTheLast(Span span, LocalDate day, LocalDate first, LocalDate end) {
        assertThat(span.firstOf(number(day))).isEqualTo(number(first));
        assertThat(span.endOf(number(day))).isEqualTo(number(end));
    }
}
