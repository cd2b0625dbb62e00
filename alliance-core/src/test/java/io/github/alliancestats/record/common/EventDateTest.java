package io.github.alliancestats.record.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDateTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId KIRITIMATI = ZoneId.of("Pacific/Kiritimati");

    @ParameterizedTest
    @CsvSource({
        "2024-03-31T23:30:00Z, 2024-04-01, 2024-04-01", // the clocks went forward that morning
        "2024-03-30T23:30:00Z, 2024-03-30, 2024-03-31",
        "2024-03-31T00:59:59Z, 2024-03-31, 2024-03-31",
        "2024-06-30T22:59:59Z, 2024-06-30, 2024-07-01",
        "2024-06-30T23:00:00Z, 2024-07-01, 2024-07-01",
        "2024-10-26T23:00:00Z, 2024-10-27, 2024-10-27", // the clocks go back
        "2024-10-27T00:30:00Z, 2024-10-27, 2024-10-27",
        "2024-10-27T23:59:59Z, 2024-10-27, 2024-10-28",
        "2024-10-28T00:00:00Z, 2024-10-28, 2024-10-28",
        "2024-12-31T23:59:59Z, 2024-12-31, 2025-01-01",
        "2024-12-31T09:59:59Z, 2024-12-31, 2024-12-31",
        "2024-12-31T10:00:00Z, 2024-12-31, 2025-01-01",
    })
    void instant_isTheDayOfTheCalendarThere(Instant instant, LocalDate london, LocalDate kiritimati) {
        EventDate date = EventDate.at(instant);

        assertThat(date.firstDayIn(LONDON)).isEqualTo(london);
        assertThat(date.firstDayIn(KIRITIMATI)).isEqualTo(kiritimati);
    }

    @Test
    void day_isThatDayEverywhere() {
        LocalDate day = LocalDate.of(2024, 3, 31);

        assertThat(EventDate.on(day).firstDayIn(LONDON)).isEqualTo(day);
        assertThat(EventDate.on(day).firstDayIn(KIRITIMATI)).isEqualTo(day);
    }

    @Test
    void at_instantsOfTwoOffsets_areEqual() {
        EventDate date = EventDate.at(Instant.parse("2024-03-31T23:30:00Z"));

        assertThat(EventDate.at(
                        OffsetDateTime.parse("2024-04-01T00:30:00+01:00").toInstant()))
                .isEqualTo(date)
                .hasSameHashCodeAs(date);
    }

    @Test
    void equals_aDayAndAnInstantOfThatDay_differ() {
        assertThat(EventDate.on(LocalDate.of(2024, 4, 1)))
                .isNotEqualTo(EventDate.at(Instant.parse("2024-04-01T00:00:00Z")));
    }

    @Test
    void instant_isKnownOnlyWhereOneWasGiven() {
        Instant instant = Instant.parse("2024-03-31T23:30:00Z");

        assertThat(EventDate.at(instant).instant()).contains(instant);
        assertThat(EventDate.on(LocalDate.of(2024, 3, 31)).instant()).isEmpty();
    }

    @Test
    void toString_isIso() {
        assertThat(EventDate.on(LocalDate.of(2024, 4, 1))).hasToString("2024-04-01");
        assertThat(EventDate.at(Instant.parse("2024-03-31T23:30:00Z"))).hasToString("2024-03-31T23:30:00Z");
    }

    @Test
    void someDayOfAPeriod_isNotExact() {
        EventDate april = EventDate.within(ReportingPeriod.ofMonth(YearMonth.of(2024, 4)));

        assertThat(april.exact()).isFalse();
        assertThat(april.firstDayIn(KIRITIMATI)).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(april.lastDayIn(KIRITIMATI)).isEqualTo(LocalDate.of(2024, 4, 30));
        assertThat(april).hasToString("April 2024");
    }

    @Test
    void periodOfOneDay_isThatDay() {
        LocalDate day = LocalDate.of(2024, 4, 1);

        assertThat(EventDate.within(ReportingPeriod.ofDays(day, day)))
                .isEqualTo(EventDate.on(day))
                .hasSameHashCodeAs(EventDate.on(day));
        assertThat(EventDate.on(day).exact()).isTrue();
    }

    @Test
    void unknownDate_isAnyDay() {
        assertThat(EventDate.unknown().exact()).isFalse();
        assertThat(EventDate.unknown().firstDayIn(LONDON)).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(EventDate.unknown().lastDayIn(LONDON)).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThat(EventDate.unknown()).hasToString("unknown date");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 2024-05-01, 2024-05-03, true", // no zones are two days apart
        "2024-04-01, 2024-05-01, 2024-04-30, false",
        "2024-04-01, 2024-05-01, 2024-03-01, false",
    })
    void someDay_isBefore_onlyIfItsLastDayIs(LocalDate start, LocalDate end, LocalDate day, boolean isBefore) {
        EventDate some = EventDate.within(ReportingPeriod.ofEndExclusive(start, end));

        assertThat(some.isBeforeInAnyZone(EventDate.on(day))).isEqualTo(isBefore);
        assertThat(EventDate.unknown().isBeforeInAnyZone(some)).isFalse();
        assertThat(some.isBeforeInAnyZone(EventDate.unknown())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0000-12-31, false", "0001-01-01, true", "9999-12-31, true", "+10000-01-01, false"})
    void years_areFrom1To9999(LocalDate day, boolean taken) {
        if (taken) {
            assertThat(EventDate.on(day).firstDayIn(LONDON)).isEqualTo(day);
        } else {
            assertThatThrownBy(() -> EventDate.on(day))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("years 1 to 9999");
        }
    }
}
