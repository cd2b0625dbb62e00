package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.record.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

    @Property
    void dayOfThePeriod_fallsInItsCalendarMonth(
            @ForAll @IntRange(min = -700_000, max = 2_870_000) int start,
            @ForAll @IntRange(min = 1, max = 60_000) int length,
            @ForAll @IntRange(min = 0, max = 59_999) int offset) {
        LocalDate first = LocalDate.ofEpochDay(start);
        Months months = new Months(ReportingPeriod.of(first, first.plusDays(length)));
        int day = start + offset % length;

        int number = months.of(day);

        assertThat(months.month(number)).isEqualTo(YearMonth.from(LocalDate.ofEpochDay(day)));
        assertThat(months.days(number).contains(LocalDate.ofEpochDay(day))).isTrue();
        assertThat(number).isBetween(0, months.count() - 1);
    }

    @Example
    void firstAndLastMonth_areCutToThePeriod() {
        Months months = new Months(ReportingPeriod.of(LocalDate.of(2024, 1, 20), LocalDate.of(2024, 3, 5)));

        assertThat(months.count()).isEqualTo(3);
        assertThat(months.days(0)).isEqualTo(ReportingPeriod.of(LocalDate.of(2024, 1, 20), LocalDate.of(2024, 2, 1)));
        assertThat(months.days(2)).isEqualTo(ReportingPeriod.of(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 2024-12-31, 2024-02-01, 1",
        "2024-01-31, 2024-12-31, 2024-03-01, 2",
        "2024-07-01, 2024-12-31, 2024-08-31, 1", // two months of more days than most
        "2024-07-01, 2024-12-31, 2024-09-01, 2",
        "2023-02-01, 2024-02-01, 2023-03-01, 1", // fewer days than most
        "2023-02-01, 2024-02-01, 2024-01-31, 11",
        "1960-07-01, 1960-09-01, 1960-08-31, 1",
    })
    void day_fallsInItsMonth_whateverTheLengthOfThoseBefore(LocalDate start, LocalDate end, LocalDate day, int number) {
        assertThat(new Months(ReportingPeriod.of(start, end)).of(Math.toIntExact(day.toEpochDay())))
                .isEqualTo(number);
    }
}
