package io.github.alliancestats.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

    @Property
    void dayOfThePeriod_fallsInItsCalendarMonth(
            @ForAll @IntRange(min = -700_000, max = 2_870_000) int start,
            @ForAll @IntRange(min = 1, max = 36_400) int length,
            @ForAll @IntRange(min = 0, max = 36_399) int offset) {
        LocalDate first = LocalDate.ofEpochDay(start);
        Cells months = Cells.months(ReportingPeriod.ofEndExclusive(first, first.plusDays(length)));
        int day = start + offset % length;

        int number = months.of(day);

        assertThat(months.month(number)).isEqualTo(YearMonth.from(LocalDate.ofEpochDay(day)));
        assertThat(months.days(number).contains(LocalDate.ofEpochDay(day))).isTrue();
        assertThat(number).isBetween(0, months.count() - 1);
    }

    @Example
    void wholePeriod_isOneCell() {
        Cells whole = Cells.whole(ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 1, 20), LocalDate.of(2024, 3, 5)));

        assertThat(whole.count()).isEqualTo(1);
        assertThat(whole.of(whole.start())).isZero();
        assertThat(whole.of(whole.end() - 1)).isZero();
    }

    /** A state from a day holds at the end of the cells from that of the day on. */
    @Property
    void cellsEndedAndStarted_areCountedByTheirDays(
            @ForAll @IntRange(min = 0, max = 36_400) int length, @ForAll @IntRange(min = -9, max = 36_409) int offset) {
        LocalDate first = LocalDate.of(1950, 5, 17);
        Cells months = Cells.months(ReportingPeriod.ofEndExclusive(first, first.plusDays(length + 1L)));
        int day = months.start() + offset;
        long ended = 0;
        long started = 0;
        for (int cell = 0; cell < months.count(); cell++) {
            ended += months.days(cell).lastDay().toEpochDay() < day ? 1 : 0;
            started += months.days(cell).start().toEpochDay() <= day ? 1 : 0;
        }

        assertThat(months.endedBefore(day)).isEqualTo((int) ended);
        assertThat(months.startedBy(day)).isEqualTo((int) started);
    }

    @Example
    void firstAndLastMonth_areCutToThePeriod() {
        Cells months =
                Cells.months(ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 1, 20), LocalDate.of(2024, 3, 5)));

        assertThat(months.count()).isEqualTo(3);
        assertThat(months.days(0))
                .isEqualTo(ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 1, 20), LocalDate.of(2024, 2, 1)));
        assertThat(months.days(2))
                .isEqualTo(ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 5)));
    }

    @Example
    void months_areAtMostThoseOfAHundredYears() {
        LocalDate first = LocalDate.of(1924, 1, 1);

        assertThat(Cells.months(ReportingPeriod.ofEndExclusive(first, first.plusYears(100)))
                        .count())
                .isEqualTo(1_200);
        assertThatThrownBy(() -> Cells.months(ReportingPeriod.ofEndExclusive(
                        first, first.plusYears(100).plusDays(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1,201 months");
    }

    @Example
    void day_isInThePeriod_fromItsFirstDayToItsLast_andStartsACellOrNone() {
        Cells months =
                Cells.months(ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 1, 20), LocalDate.of(2024, 3, 5)));
        int start = months.start();

        assertThat(IntStream.of(start - 1, start, months.end() - 1, months.end())
                        .filter(months::contains))
                .containsExactly(start, months.end() - 1);
        assertThat(months.startingOn(start + 12)).as("1 February").isEqualTo(1);
        assertThat(months.startingOn(months.end())).isEqualTo(3);
        assertThat(months.startingOn(start + 1)).isNegative();
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
        assertThat(Cells.months(ReportingPeriod.ofEndExclusive(start, end)).of(Math.toIntExact(day.toEpochDay())))
                .isEqualTo(number);
    }
}
