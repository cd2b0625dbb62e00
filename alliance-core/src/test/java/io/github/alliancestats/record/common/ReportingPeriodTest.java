package io.github.alliancestats.record.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    private static final LocalDate FIRST_OF_GRID = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST_OF_GRID = LocalDate.of(2025, 3, 31);

    @ParameterizedTest
    @CsvSource({"2023, 365", "2024, 366", "1900, 365", "2000, 366"})
    void ofYear_isFromJanuaryToDecember_leapYearsToo(int year, long days) {
        ReportingPeriod period = ReportingPeriod.ofYear(year);

        assertThat(period.start()).isEqualTo(LocalDate.of(year, 1, 1));
        assertThat(period.lastDay()).isEqualTo(LocalDate.of(year, 12, 31));
        assertThat(days(period)).isEqualTo(days);
    }

    @Test
    void ofDays_firstAndLastDay_bothIncluded() {
        ReportingPeriod year = ReportingPeriod.ofDays(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));

        assertThat(year).isEqualTo(ReportingPeriod.ofYear(2023)).hasToString("2023");
        assertThat(year.contains(LocalDate.of(2023, 12, 31))).isTrue();
        assertThat(year).isEqualTo(ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)));
    }

    @Test
    void ofDays_oneDay_lastsADay() {
        LocalDate last = LocalDate.of(9999, 12, 31);

        assertThat(days(ReportingPeriod.ofDays(last, last))).isOne();
    }

    @Test
    void ofDays_lastDayBeforeFirstOrNoDayOfAPeriod_refused() {
        LocalDate day = LocalDate.of(2023, 5, 2);

        assertThatThrownBy(() -> ReportingPeriod.ofDays(day, day.minusDays(1)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the last day of a period must not be before its first, but was 2023-05-01 for first day"
                        + " 2023-05-02");
        assertRefused(() -> ReportingPeriod.ofDays(day, LocalDate.MAX));
        assertRefused(() -> ReportingPeriod.ofDays(LocalDate.MIN, day));
    }

    @Test
    void ofFinancialYearEnding_isNamedByTheYearInWhichItEnds() {
        ReportingPeriod period = ReportingPeriod.ofFinancialYearEnding(2024);

        assertThat(period.start()).isEqualTo(LocalDate.of(2023, 4, 1));
        assertThat(period.lastDay()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(period).hasToString("the year ending 31 March 2024");
        assertThat(days(period)).isEqualTo(366);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2023-03-01",
        "2023-02-28, 2022-03-01",
        "2025-02-28, 2024-03-01",
        "2024-03-31, 2023-04-01",
        "2023-11-30, 2022-12-01",
        "2024-12-31, 2024-01-01",
        "2024-01-15, 2023-01-16",
        "2024-02-28, 2023-03-01",
    })
    void ofTwelveMonthsTo_beginsOnTheDayAfterThatDayAYearBefore(LocalDate lastDay, LocalDate firstDay) {
        ReportingPeriod period = ReportingPeriod.ofTwelveMonthsTo(lastDay);

        assertThat(period.lastDay()).isEqualTo(lastDay);
        assertThat(period.start()).isEqualTo(firstDay);
    }

    @Test
    void ofTwelveMonthsTo_anyDay_neverHoldsTheSameDayOfTwoYears() {
        for (LocalDate day = FIRST_OF_GRID; day.isBefore(LAST_OF_GRID); day = day.plusDays(1)) {
            ReportingPeriod period = ReportingPeriod.ofTwelveMonthsTo(day);

            assertThat(period.start()).as("twelve months to %s", day).isAfter(day.minusYears(1));
            assertThat(days(period)).as("twelve months to %s", day).isBetween(365L, 366L);
        }
    }

    @Test
    void yearBefore_movesBothEnds() {
        assertThat(ReportingPeriod.ofYear(2024).yearBefore()).isEqualTo(ReportingPeriod.ofYear(2023));
        assertThat(ReportingPeriod.ofTwelveMonthsTo(LocalDate.of(2024, 2, 29)).yearBefore())
                .isEqualTo(ReportingPeriod.ofTwelveMonthsTo(LocalDate.of(2023, 2, 28)));
        assertThat(ReportingPeriod.ofMonth(YearMonth.of(2024, 2)).yearBefore())
                .isEqualTo(ReportingPeriod.ofMonth(YearMonth.of(2023, 2)));
    }

    @Test
    void yearBefore_ofAnyShortPeriod_isAPeriod() {
        for (LocalDate start = FIRST_OF_GRID; start.isBefore(LAST_OF_GRID); start = start.plusDays(1)) {
            for (int days = 1; days <= 3; days++) {
                ReportingPeriod period = ReportingPeriod.ofEndExclusive(start, start.plusDays(days));

                assertThat(days(period.yearBefore()))
                        .as("a year before %s", period)
                        .isBetween(days - 1L, days + 1L)
                        .isPositive();
            }
        }
    }

    @Test
    void of_endNotAfterStart_isRefused() {
        LocalDate day = LocalDate.of(2024, 5, 1);

        for (LocalDate end : new LocalDate[] {day, day.minusDays(1), day.minusYears(1)}) {
            assertThatThrownBy(() -> ReportingPeriod.ofEndExclusive(day, end))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("after its start")
                    .hasMessageContaining(end.toString())
                    .hasMessageContaining(day.toString());
        }
    }

    @Test
    void contains_everyDayFromTheFirstToTheLast_andNoOther() {
        LocalDate first = LocalDate.of(2024, 2, 27);
        for (int length = 1; length <= 5; length++) {
            ReportingPeriod period = ReportingPeriod.ofEndExclusive(first, first.plusDays(length));
            for (int offset = -2; offset <= 7; offset++) {
                LocalDate day = first.plusDays(offset);
                assertThat(period.contains(day)).isEqualTo(offset >= 0 && offset < length);
            }
        }
    }

    @Test
    void months_areThoseItTouches() {
        assertThat(ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 3, 1))
                        .months())
                .containsExactly(YearMonth.of(2024, 1), YearMonth.of(2024, 2));
        assertThat(ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 3, 2))
                        .months())
                .containsExactly(YearMonth.of(2024, 1), YearMonth.of(2024, 2), YearMonth.of(2024, 3));
        assertThat(ReportingPeriod.ofFinancialYearEnding(2024).months())
                .hasSize(12)
                .startsWith(YearMonth.of(2023, 4))
                .endsWith(YearMonth.of(2024, 3));
    }

    @Test
    void monthsOfAnyPeriod_holdItsDaysAndNoMonthWithoutOne() {
        for (int from = 0; from < 70; from += 3) {
            for (int length = 1; length < 70; length += 2) {
                LocalDate start = LocalDate.of(2023, 12, 20).plusDays(from);
                ReportingPeriod period = ReportingPeriod.ofEndExclusive(start, start.plusDays(length));

                assertThat(period.months())
                        .containsExactlyElementsOf(start.datesUntil(period.endExclusive())
                                .map(YearMonth::from)
                                .distinct()
                                .toList());
            }
        }
    }

    @Test
    void equality_isOfTheDays_whicheverWayItWasMade() {
        assertThat(ReportingPeriod.ofYear(2024))
                .isEqualTo(ReportingPeriod.ofEndExclusive(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1)))
                .isEqualTo(ReportingPeriod.ofTwelveMonthsTo(LocalDate.of(2024, 12, 31)))
                .hasSameHashCodeAs(ReportingPeriod.ofTwelveMonthsTo(LocalDate.of(2024, 12, 31)))
                .isNotEqualTo(ReportingPeriod.ofYear(2023));
        assertThat(ReportingPeriod.ofFinancialYearEnding(2024))
                .isEqualTo(ReportingPeriod.ofTwelveMonthsTo(LocalDate.of(2024, 3, 31)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-01 | 2025-01-01 | 2024",
                "2024-05-01 | 2024-06-01 | May 2024",
                "2023-04-01 | 2024-04-01 | the year ending 31 March 2024",
                "2023-03-01 | 2024-03-01 | the twelve months to 29 February 2024",
                "2024-05-12 | 2024-05-16 | 12 May 2024 to 15 May 2024",
                "2024-09-30 | 2024-10-01 | 30 September 2024 to 30 September 2024",
            })
    void toString_isTheUsualName(LocalDate start, LocalDate end, String name) {
        assertThat(ReportingPeriod.ofEndExclusive(start, end)).hasToString(name);
    }

    private static long days(ReportingPeriod period) {
        return ChronoUnit.DAYS.between(period.start(), period.endExclusive());
    }

    @ParameterizedTest
    @CsvSource({"2147483647", "1000000000", "10000", "0", "-1", "-2147483648"})
    void yearThatIsNone_isRefused_howeverFarItIs(int year) {
        assertRefused(() -> ReportingPeriod.ofYear(year));
        assertRefused(() -> ReportingPeriod.ofFinancialYearEnding(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9999})
    void firstAndLastYearThereAre_arePeriods(int year) {
        assertThat(ReportingPeriod.ofYear(year))
                .hasToString(Integer.toString(year))
                .isEqualTo(ReportingPeriod.ofEndExclusive(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
        assertThat(ReportingPeriod.ofMonth(YearMonth.of(year, 12)).lastDay()).isEqualTo(LocalDate.of(year, 12, 31));
    }

    @Test
    void daysBeyondTheCalendar_areRefused() {
        assertRefused(() -> ReportingPeriod.ofMonth(YearMonth.of(999_999_999, 12)));
        assertRefused(() -> ReportingPeriod.ofMonth(YearMonth.of(-999_999_999, 1)));
        assertRefused(() -> ReportingPeriod.ofTwelveMonthsTo(LocalDate.MAX));
        assertRefused(() -> ReportingPeriod.ofTwelveMonthsTo(LocalDate.MIN));
        assertRefused(() -> ReportingPeriod.ofEndExclusive(LocalDate.MIN, LocalDate.MAX));
        assertRefused(() -> ReportingPeriod.ofYear(1).yearBefore());
    }

    private static void assertRefused(ThrowingCallable making) {
        assertThatThrownBy(making)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 9999");
    }
}
