package io.github.alliancestats.record;

import static io.github.alliancestats.record.Jurisdiction.ENGLAND_AND_WALES;
import static io.github.alliancestats.record.Jurisdiction.NORTHERN_IRELAND;
import static io.github.alliancestats.record.Jurisdiction.SCOTLAND;
import static io.github.alliancestats.records.Records.pounds;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetentionClockTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DetentionClock CLOCK = DetentionClock.of(ENGLAND_AND_WALES);

    private static Instant at(LocalDateTime local) {
        return local.atZone(LONDON).toInstant();
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, LONDON);
    }

    // the calendar

    /** All that is left out in a year but Saturdays and Sundays. */
    private static String weekdaysLeftOut(Jurisdiction part, int year) {
        DetentionClock clock = DetentionClock.of(part);
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(clock::isExcluded)
                .map(DateTimeFormatter.ofPattern("MM-dd")::format)
                .collect(joining(" "));
    }

    /** GOV.UK, "UK bank holidays", as published from 2012 on. */
    @ParameterizedTest
    @CsvSource({
        "2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
        "2013, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2014, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2015, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
        "2017, 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "2018, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    })
    void bankHolidays_ofEnglandAndWales_areThoseOfTheList(int year, String listed) {
        assertThat(weekdaysLeftOut(ENGLAND_AND_WALES, year)).isEqualTo(listed);
    }

    /** GOV.UK as above; 15 June 2026 was proclaimed in February 2026. */
    @ParameterizedTest
    @CsvSource({
        "2012, 01-02 01-03 04-06 05-07 06-04 06-05 08-06 11-30 12-25 12-26",
        "2013, 01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
        "2014, 01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
        "2015, 01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28",
        "2016, 01-01 01-04 03-25 05-02 05-30 08-01 11-30 12-26 12-27",
        "2017, 01-02 01-03 04-14 05-01 05-29 08-07 11-30 12-25 12-26",
        "2018, 01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26",
        "2019, 01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26",
        "2020, 01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28",
        "2021, 01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28",
        "2022, 01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27",
        "2023, 01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26",
        "2024, 01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
        "2025, 01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
        "2026, 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
        "2027, 01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
        "2028, 01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26",
    })
    void bankHolidays_ofScotland_areThoseOfTheList(int year, String listed) {
        assertThat(weekdaysLeftOut(SCOTLAND, year)).isEqualTo(listed);
    }

    /** GOV.UK as above. */
    @ParameterizedTest
    @CsvSource({
        "2012, 01-02 03-19 04-06 04-09 05-07 06-04 06-05 07-12 08-27 12-25 12-26",
        "2013, 01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26",
        "2014, 01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
        "2015, 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
        "2016, 01-01 03-17 03-25 03-28 05-02 05-30 07-12 08-29 12-26 12-27",
        "2017, 01-02 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26",
        "2018, 01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26",
        "2019, 01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26",
        "2020, 01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28",
        "2021, 01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28",
        "2022, 01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27",
        "2023, 01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26",
        "2024, 01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26",
        "2025, 01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
        "2026, 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
        "2027, 01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28",
        "2028, 01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26",
    })
    void bankHolidays_ofNorthernIreland_areThoseOfTheList(int year, String listed) {
        assertThat(weekdaysLeftOut(NORTHERN_IRELAND, year)).isEqualTo(listed);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLAND_AND_WALES, 2011-04-29, true", // a royal wedding
        "SCOTLAND, 2011-04-29, true",
        "SCOTLAND, 2006-11-30, false", // St Andrew's Day is a bank holiday by an Act of 2007
        "SCOTLAND, 2007-11-30, true",
        "ENGLAND_AND_WALES, 2007-11-30, false",
        "ENGLAND_AND_WALES, 2012-05-28, false", // moved to 4 June
        "ENGLAND_AND_WALES, 2020-05-04, false", // moved to 8 May
        "ENGLAND_AND_WALES, 2022-05-30, false", // moved to 2 June
        "ENGLAND_AND_WALES, 2026-06-15, false",
        "SCOTLAND, 2026-04-06, false", // Easter Monday
        "SCOTLAND, 2026-08-31, false",
        "ENGLAND_AND_WALES, 2026-08-03, false",
        "ENGLAND_AND_WALES, 2026-01-02, false",
        "NORTHERN_IRELAND, 2026-01-02, false",
        "ENGLAND_AND_WALES, 2026-03-17, false",
        "ENGLAND_AND_WALES, 2004-12-27, true", // for Saturday 25 and Sunday 26 December 2004
        "ENGLAND_AND_WALES, 2004-12-28, true",
        "ENGLAND_AND_WALES, 2004-12-29, false",
        "ENGLAND_AND_WALES, 2026-04-11, true", // Saturday
        "ENGLAND_AND_WALES, 2026-04-12, true",
        "ENGLAND_AND_WALES, 2026-04-13, false",
    })
    void isExcluded_byPartOfTheCountry(Jurisdiction part, LocalDate day, boolean excluded) {
        assertThat(DetentionClock.of(part).isExcluded(day)).isEqualTo(excluded);
    }

    /** The earliest and latest Easters there can be, and two where the moon of the tables departs from its cycle. */
    @ParameterizedTest
    @CsvSource({"2285-03-22", "2038-04-25", "2076-04-19", "2049-04-18", "2035-03-25", "2008-03-23"})
    void goodFridayAndEasterMonday_goByEaster(LocalDate easter) {
        DetentionClock clock = CLOCK.coveringThrough(LocalDate.of(2300, 12, 31));

        assertThat(clock.isExcluded(easter.minusDays(3))).isFalse();
        assertThat(clock.isExcluded(easter.minusDays(2))).isTrue();
        assertThat(clock.isExcluded(easter.plusDays(1))).isTrue();
        assertThat(clock.isExcluded(easter.plusDays(2))).isFalse();
    }

    // the first 48 hours

    @ParameterizedTest
    @CsvSource({
        // part, seized, ends, 48 hours on
        "ENGLAND_AND_WALES, 2026-04-02T16:00, 2026-04-08T16:00, 2026-04-04T16:00", // Thursday before Easter
        "NORTHERN_IRELAND,  2026-04-02T16:00, 2026-04-08T16:00, 2026-04-04T16:00",
        "SCOTLAND,          2026-04-02T16:00, 2026-04-07T16:00, 2026-04-04T16:00", // Easter Monday counts
        "ENGLAND_AND_WALES, 2026-04-11T10:00, 2026-04-15T00:00, 2026-04-13T10:00", // a Saturday
        "ENGLAND_AND_WALES, 2026-04-12T23:59, 2026-04-15T00:00, 2026-04-14T23:59", // a Sunday
        "ENGLAND_AND_WALES, 2026-04-16T00:00, 2026-04-18T00:00, 2026-04-18T00:00", // all of Thursday and Friday
        "ENGLAND_AND_WALES, 2026-04-16T00:01, 2026-04-20T00:01, 2026-04-18T00:01",
        "ENGLAND_AND_WALES, 2023-01-16T17:38, 2023-01-18T17:38, 2023-01-18T17:38", // [2023] EWHC 3315 (Admin)
        "NORTHERN_IRELAND,  2026-07-10T12:00, 2026-07-15T12:00, 2026-07-12T12:00", // 13 July for Sunday 12 July
        "ENGLAND_AND_WALES, 2026-07-10T12:00, 2026-07-14T12:00, 2026-07-12T12:00",
        "SCOTLAND,          2026-06-12T12:00, 2026-06-17T12:00, 2026-06-14T12:00", // a Monday of one year
        "ENGLAND_AND_WALES, 2026-06-12T12:00, 2026-06-16T12:00, 2026-06-14T12:00",
        "ENGLAND_AND_WALES, 2021-12-23T12:00, 2021-12-29T12:00, 2021-12-25T12:00", // Christmas on Saturday
        "ENGLAND_AND_WALES, 2022-12-23T12:00, 2022-12-29T12:00, 2022-12-25T12:00", // Christmas on Sunday
        "ENGLAND_AND_WALES, 2021-12-31T12:00, 2022-01-05T12:00, 2022-01-02T12:00", // New Year on Saturday
        "SCOTLAND,          2021-12-31T12:00, 2022-01-06T12:00, 2022-01-02T12:00",
        "ENGLAND_AND_WALES, 2022-09-16T12:00, 2022-09-21T12:00, 2022-09-18T12:00", // a state funeral
        "ENGLAND_AND_WALES, 2022-06-01T12:00, 2022-06-07T12:00, 2022-06-03T12:00", // four days of jubilee
        "ENGLAND_AND_WALES, 2026-03-27T12:00, 2026-03-31T12:00, 2026-03-29T13:00", // clocks go forward
        "ENGLAND_AND_WALES, 2026-10-23T12:00, 2026-10-27T12:00, 2026-10-25T11:00", // clocks go back
        "ENGLAND_AND_WALES, 2005-06-24T16:00, 2005-06-26T16:00, 2005-06-26T16:00", // before days were left out
        "ENGLAND_AND_WALES, 2005-06-29T00:00, 2005-07-01T00:00, 2005-07-01T00:00",
        "ENGLAND_AND_WALES, 2005-06-30T16:00, 2005-07-04T16:00, 2005-07-02T16:00",
    })
    void firstPeriod_leavesOutTheDaysThatDontCount(
            Jurisdiction part, LocalDateTime seized, LocalDateTime ends, LocalDateTime naive) {
        assertThat(local(DetentionClock.of(part).endOfFirstPeriod(at(seized)))).isEqualTo(ends);
        assertThat(local(at(seized).plus(Duration.ofDays(2)))).isEqualTo(naive);
    }

    @ParameterizedTest
    @EnumSource(Jurisdiction.class)
    void clocks_neverChangeOnADayThatCounts(Jurisdiction part) {
        DetentionClock clock = DetentionClock.of(part);
        Instant next = at(LocalDateTime.of(2003, 1, 1, 0, 0));
        Instant last = at(LocalDateTime.of(2028, 12, 31, 0, 0));
        int changes = 0;
        for (ZoneOffsetTransition change = LONDON.getRules().nextTransition(next);
                change.getInstant().isBefore(last);
                change = LONDON.getRules().nextTransition(change.getInstant())) {
            assertThat(clock.isExcluded(change.getDateTimeBefore().toLocalDate()))
                    .isTrue();
            changes++;
        }
        assertThat(changes).isEqualTo(2 * 26);
    }

    @Property(tries = 200)
    void firstPeriod_isFortyEightHoursThatCount(
            @ForAll Jurisdiction part, @ForAll @IntRange(max = 23 * 365 * 24) int hoursSinceJuly2005) {
        DetentionClock clock = DetentionClock.of(part);
        Instant seized = at(LocalDateTime.of(2005, 7, 1, 0, 0)).plus(Duration.ofHours(hoursSinceJuly2005));
        Instant hour = seized;
        for (int counted = 0; counted < 48; hour = hour.plus(Duration.ofHours(1))) {
            counted += clock.isExcluded(LocalDate.ofInstant(hour, LONDON)) ? 0 : 1;
        }

        assertThat(clock.endOfFirstPeriod(seized)).isEqualTo(hour);
    }

    @Test
    void addedHolidays_areLeftOutToo() {
        LocalDateTime monday = LocalDateTime.of(2026, 9, 21, 9, 0);
        DetentionClock district = DetentionClock.of(SCOTLAND).withHolidays(List.of(monday.toLocalDate()));

        assertThat(local(DetentionClock.of(SCOTLAND).endOfFirstPeriod(at(monday))))
                .isEqualTo("2026-09-23T09:00");
        assertThat(local(district.endOfFirstPeriod(at(monday)))).isEqualTo("2026-09-24T00:00");
        assertThat(district.isExcluded(monday.toLocalDate())).isTrue();
    }

    // what is known

    @Test
    void beyondWhatIsKnown_isRefused() {
        assertThat(CLOCK.knownThrough()).isEqualTo("2028-12-31");
        assertThat(CLOCK.isExcluded(LocalDate.of(2028, 12, 29))).isFalse();
        assertThatThrownBy(() -> CLOCK.isExcluded(LocalDate.of(2029, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("England and Wales")
                .hasMessageContaining("from 2003-01-01 through 2028-12-31")
                .hasMessageContaining("was asked of 2029-01-01")
                .hasMessageContaining("coveringThrough");
        assertThatThrownBy(() -> CLOCK.isExcluded(LocalDate.of(2002, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2002-12-31")
                .hasMessageNotContaining("coveringThrough");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2002-12-31T23:59", "2028-12-28T00:01", "2028-12-30T10:00", "2029-06-01T10:00"})
    void firstPeriod_thatLeavesWhatIsKnown_isRefused(LocalDateTime seized) {
        assertThatThrownBy(() -> CLOCK.endOfFirstPeriod(at(seized))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void firstPeriod_mayEndWithTheLastKnownDay() {
        DetentionClock clock = CLOCK.coveringThrough(LocalDate.of(2029, 1, 3));

        assertThat(local(clock.endOfFirstPeriod(at(LocalDateTime.of(2029, 1, 1, 10, 0)))))
                .isEqualTo("2029-01-04T00:00");
        assertThatThrownBy(() -> clock.endOfFirstPeriod(at(LocalDateTime.of(2029, 1, 2, 0, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("through 2029-01-03, but was asked of 2029-01-04");
    }

    @Test
    void knownDays_areNotForgotten() {
        assertThatThrownBy(() -> CLOCK.coveringThrough(LocalDate.of(2028, 12, 30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("through 2028-12-31, but was given 2028-12-30");
        assertThat(CLOCK.coveringThrough(CLOCK.knownThrough())).isEqualTo(CLOCK);
    }

    // orders

    @ParameterizedTest
    @CsvSource({
        // made, first made, last day
        "2026-03-01, 2026-03-01, 2026-08-31", // the day of the order counts: not 1 September
        "2026-04-09, 2026-04-09, 2026-10-08",
        "2026-08-31, 2026-08-31, 2027-02-28", // there is no 31 February
        "2027-08-31, 2027-08-31, 2028-02-29",
        "2026-08-30, 2026-08-30, 2027-02-28",
        "2026-08-29, 2026-08-29, 2027-02-28",
        "2026-08-28, 2026-08-28, 2027-02-27",
        "2026-10-31, 2026-10-31, 2027-04-30",
        "2010-01-24, 2010-01-24, 2010-04-23", // three months until then
        "2010-01-25, 2010-01-25, 2010-07-24",
        "2010-01-25, 2009-12-01, 2010-07-24", // the day of the order decides
        "2009-11-30, 2009-11-30, 2010-02-28",
        "2028-03-15, 2026-04-09, 2028-04-08", // two years from the first: not 14 September
        "2028-05-01, 2026-04-09, 2028-04-08", // they were over
    })
    void order_runsForSixMonthsAndTwoYears(LocalDate made, LocalDate firstMade, LocalDate last) {
        assertThat(DetentionClock.lastDayOfOrder(made, firstMade)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-09, 2028-04-08", "2026-01-01, 2027-12-31", "2024-02-29, 2026-02-28", "2022-02-28, 2024-02-27"})
    void orders_runForTwoYears(LocalDate firstMade, LocalDate last) {
        assertThat(DetentionClock.lastDayOfAllOrders(firstMade)).isEqualTo(last);
    }

    @Test
    void orderBeforeTheFirst_isRefused() {
        LocalDate first = LocalDate.of(2026, 4, 9);

        assertThatThrownBy(() -> DetentionClock.lastDayOfOrder(first.minusDays(1), first))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the first one, 2026-04-09, but was made on 2026-04-08");
    }

    // out of time

    private static final LocalDate ORDER = LocalDate.of(2026, 4, 9);

    private static CashSeizure.Builder cash() {
        return CashSeizure.builder().id("cumbria", "1").amount(pounds("10000"));
    }

    private static CashSeizure.Builder detained() {
        return cash().seized(EventDate.at(at(LocalDateTime.of(2026, 4, 8, 16, 0))))
                .thenAll(Stage.DETAINED, ORDER);
    }

    private static boolean isOutOfTime(CashSeizure.Builder cash, String day) {
        return isOutOfTime(CLOCK, cash.build(), LocalDate.parse(day), LONDON);
    }

    private static boolean isOutOfTime(DetentionClock clock, CashSeizure cash, LocalDate day, ZoneId zone) {
        return Asked.isInStock(cash, CashMeasures.seizuresOutOfTime(clock), day, zone);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, false", // not yet seized
        "2026-04-04, false", // 48 hours on
        "2026-04-07, false",
        "2026-04-08, true",
        "2028-12-31, true",
    })
    void withoutAnOrder_cashIsOutOfTimeWhenTheHoursAreOver(String day, boolean out) {
        assertThat(isOutOfTime(cash().seized(EventDate.at(at(LocalDateTime.of(2026, 4, 2, 16, 0)))), day))
                .isEqualTo(out);
    }

    /** Wednesday 8 April 2026: the latest it can mean is the midnight that ends it, so Thursday and Friday count. */
    @ParameterizedTest
    @CsvSource({"2026-04-09, false", "2026-04-10, false", "2026-04-11, true"})
    void dayOfSeizure_isReadGenerously(String day, boolean out) {
        assertThat(isOutOfTime(cash().seized(LocalDate.of(2026, 4, 8)), day)).isEqualTo(out);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-08, false", "2026-10-09, true"})
    void order_whoseEndIsNotSaid_runsAsLongAsItMay(String day, boolean out) {
        assertThat(isOutOfTime(detained(), day)).isEqualTo(out);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026-07-01, false",
        "2026-07-01, 2026-07-02, true",
        "2027-12-31, 2026-10-08, false", // no order can run so long
        "2027-12-31, 2026-10-09, true",
    })
    void order_runsUntilItsLastDay_ifThatIsLawful(LocalDate until, String day, boolean out) {
        CashSeizure.Builder cash = cash().seized(LocalDate.of(2026, 4, 8))
                .event(MoneyEvent.of(Stage.DETAINED, ORDER)
                        .all()
                        .under(Instrument.CASH_DETENTION)
                        .until(until));

        assertThat(isOutOfTime(cash, day)).isEqualTo(out);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-09, false",
        "2028-04-08, false",
        "2028-04-09, true", // although the last order could run for six months by itself
    })
    void furtherOrders_endWithTwoYears(String day, boolean out) {
        CashSeizure.Builder cash = detained()
                .thenAll(Stage.DETAINED, LocalDate.of(2026, 10, 1))
                .thenAll(Stage.DETAINED, LocalDate.of(2027, 3, 25))
                .thenAll(Stage.DETAINED, LocalDate.of(2027, 9, 20))
                .thenAll(Stage.DETAINED, LocalDate.of(2028, 3, 15));

        assertThat(isOutOfTime(cash, day)).isEqualTo(out);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-09, true", // no order any more, and what comes later is not known
        "2026-10-19, true",
        "2026-10-20, false",
        "2027-04-19, false",
        "2027-04-20, true",
    })
    void lateOrder_fillsNoGap_butCountsFromItsDay(String day, boolean out) {
        assertThat(isOutOfTime(detained().thenAll(Stage.DETAINED, LocalDate.of(2026, 10, 20)), day))
                .isEqualTo(out);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-09, true", "2026-10-19, true", "2026-10-20, false", "2026-10-21, false", "2026-10-22, true"})
    void cashSeizedAnew_hasItsHoursAnew(String day, boolean out) {
        CashSeizure.Builder cash = detained()
                .event(MoneyEvent.of(Stage.SEIZED, EventDate.at(at(LocalDateTime.of(2026, 10, 20, 23, 59))))
                        .all());

        // Tuesday 23:59 to Thursday 23:59
        assertThat(isOutOfTime(cash, day)).isEqualTo(out);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-08, false", "2026-10-09, true", "2026-10-14, true", "2026-10-15, false", "2028-12-31, false"})
    void forfeitureSought_holdsTheCashUntilThatIsConcluded(String day, boolean out) {
        assertThat(isOutOfTime(detained().forfeitureSought(EventDate.on(LocalDate.of(2026, 10, 15))), day))
                .isEqualTo(out);
    }

    @Test
    void cashThatWent_isNotOutOfTime_butWhatIsLeftIs() {
        LocalDate day = LocalDate.of(2026, 10, 5);

        assertThat(isOutOfTime(detained().then(Stage.RELEASED, day, pounds("9999.99")), "2026-10-09"))
                .isTrue();
        assertThat(isOutOfTime(detained().thenRemainder(Stage.RELEASED, day), "2026-10-09"))
                .isFalse();
        assertThat(isOutOfTime(detained().thenRemainder(Stage.FORFEITED, day), "2026-10-09"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"EVIDENCE, false", "RESTRAINT_ORDER, false", "CASH_DETENTION, true", ", true"})
    void cashSeizedUnderAnotherPower_isNotOnThisClock(Instrument means, boolean out) {
        CashSeizure.Builder cash = cash().seized(LocalDate.of(2026, 4, 8));
        if (means != null) {
            cash.takenUnder(means);
        }

        assertThat(isOutOfTime(cash, "2028-12-31")).isEqualTo(out);
    }

    @ParameterizedTest
    @CsvSource({
        "DETAINED, EVIDENCE, , 2028-12-31, false",
        "SEIZED, EVIDENCE, , 2028-12-31, false",
        "RESTRAINED, RESTRAINT_ORDER, , 2028-12-31, false",
        "RESTRAINED, , , 2028-12-31, false",
        "RESTRAINED, , 2027-01-31, 2027-01-31, false",
        "RESTRAINED, , 2027-01-31, 2027-02-01, true",
        "DETAINED, CASH_DETENTION, , 2028-12-31, true",
    })
    void anotherPower_isAnotherMatter(Stage stage, Instrument instrument, LocalDate until, String day, boolean out) {
        MoneyEvent event = MoneyEvent.of(stage, ORDER);
        event = instrument == null ? event : event.under(instrument);
        event = until == null ? event : event.until(until);

        assertThat(isOutOfTime(cash().seized(LocalDate.of(2026, 4, 8)).event(event), day))
                .isEqualTo(out);
    }

    @Test
    void whatAllowsItLongest_counts() {
        MoneyEvent shorter =
                MoneyEvent.of(Stage.DETAINED, ORDER.plusDays(30)).all().until(ORDER.plusDays(60));
        CashSeizure.Builder restrained = detained().thenAll(Stage.RESTRAINED, LocalDate.of(2026, 9, 1));

        assertThat(isOutOfTime(detained().event(shorter), "2026-10-08")).isFalse();
        assertThat(isOutOfTime(detained().event(shorter), "2026-10-09")).isTrue();
        assertThat(isOutOfTime(restrained.thenAll(Stage.DETAINED, LocalDate.of(2026, 10, 1)), "2028-12-31"))
                .isFalse();
    }

    @Test
    void twoYears_beginWithTheFirstOrder_notWithWhatCameBefore() {
        LocalDate evidenceFrom = LocalDate.of(2024, 1, 1);
        MoneyEvent evidence = MoneyEvent.of(Stage.DETAINED, evidenceFrom).all().under(Instrument.EVIDENCE);

        assertThat(isOutOfTime(
                        cash().seized(evidenceFrom)
                                .event(evidence.until(ORDER))
                                .then(Stage.RELEASED, evidenceFrom, pounds("1"))
                                .thenAll(Stage.DETAINED, ORDER),
                        "2026-10-08"))
                .isFalse();
    }

    /** Seized on the Thursday before Easter; in Scotland the hours are over on Tuesday, elsewhere on Wednesday. */
    @Test
    void seizure_goesByTheClockOfItsOwnPart() {
        CashSeizure.Builder seized = cash().seized(EventDate.at(at(LocalDateTime.of(2026, 4, 2, 16, 0))));
        CashSeizure unsaid = seized.build();
        CashSeizure scottish = cash().seized(EventDate.at(at(LocalDateTime.of(2026, 4, 2, 16, 0))))
                .jurisdiction(SCOTLAND)
                .build();
        DetentionClock scotland = DetentionClock.of(SCOTLAND);
        LocalDate tuesday = LocalDate.of(2026, 4, 7);

        assertThat(isOutOfTime(scotland, scottish, tuesday, LONDON)).isTrue();
        assertThat(isOutOfTime(scotland, unsaid, tuesday, LONDON)).isTrue();
        assertThat(isOutOfTime(CLOCK, unsaid, tuesday, LONDON)).isFalse();
        assertThat(isOutOfTime(CLOCK, unsaid, tuesday.plusDays(1), LONDON)).isTrue();
        assertThat(isOutOfTime(CLOCK, scottish, tuesday.plusDays(1), LONDON)).isFalse();
    }

    @Test
    void seizureOfAnUnknownDay_orBeforeTheAct_isNotAccused() {
        assertThat(isOutOfTime(cash(), "2026-04-09")).isFalse();
        assertThat(isOutOfTime(cash().seized(LocalDate.of(2002, 12, 31)), "2026-04-09"))
                .isFalse();
        assertThat(isOutOfTime(cash().seized(LocalDate.of(2003, 1, 1)), "2026-04-09"))
                .isTrue();
    }

    @Test
    void endOfTheDay_isThatOfTheZone() {
        CashSeizure cash = cash().seized(EventDate.at(at(LocalDateTime.of(2026, 4, 7, 16, 0))))
                .build();
        LocalDate thursday = LocalDate.of(2026, 4, 9);

        assertThat(isOutOfTime(CLOCK, cash, thursday, LONDON)).isTrue();
        assertThat(isOutOfTime(CLOCK, cash, thursday, ZoneId.of("Pacific/Auckland")))
                .isFalse();
    }

    @Test
    void questionBeyondWhatIsKnown_isRefused_whateverTheSeizure() {
        CashSeizure returned = detained().thenRemainder(Stage.RELEASED, ORDER).build();
        CashSeizure late = cash().seized(LocalDate.of(2028, 12, 29)).build();
        LocalDate last = LocalDate.of(2028, 12, 31);

        assertThat(isOutOfTime(CLOCK, late, last, LONDON)).isFalse();
        assertThatThrownBy(() -> CLOCK.isOutOfTime(returned, last.plusDays(1), LONDON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2029-01-01");
        assertThatThrownBy(() -> CLOCK.isOutOfTime(returned, last, ZoneId.of("America/New_York")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2029-01-01");
        assertThatThrownBy(() -> CLOCK.isOutOfTime(returned, LocalDate.of(2002, 12, 31), LONDON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** On 31 December, cash that was seized in January without an order is out of time, as far as its dates are known. */
    @Test
    void datesThatLeaveItOpen_giveNoFinding() {
        LocalDate lastDay = LocalDate.of(2026, 12, 31);
        EventDate inTheYear = EventDate.within(ReportingPeriod.ofYear(2026));

        assertThat(CLOCK.isOutOfTime(cash().seized(LocalDate.of(2026, 1, 5)).build(), lastDay, LONDON))
                .isTrue();
        assertThat(CLOCK.isOutOfTime(cash().build(), lastDay, LONDON)).isFalse();
        assertThat(CLOCK.isOutOfTime(cash().seized(inTheYear).build(), lastDay, LONDON))
                .isFalse();
        assertThat(CLOCK.isOutOfTime(
                        cash().seized(LocalDate.of(2026, 1, 5))
                                .event(MoneyEvent.of(Stage.DETAINED, EventDate.unknown())
                                        .all())
                                .build(),
                        lastDay,
                        LONDON))
                .isFalse();
    }

    // the clock as a value

    @Test
    void clocks_areEqualWhenTheyKnowTheSame() {
        LocalDate one = LocalDate.of(2026, 9, 21);
        LocalDate other = LocalDate.of(2026, 5, 18);
        DetentionClock both = DetentionClock.of(SCOTLAND).withHolidays(List.of(one, other));

        assertThat(DetentionClock.of(SCOTLAND).withHolidays(List.of(other)).withHolidays(List.of(one, other, one)))
                .isEqualTo(both)
                .hasSameHashCodeAs(both)
                .hasToString(both.toString());
        assertThat(both.addedHolidays()).containsExactly(other, one);
        assertThat(both)
                .isNotEqualTo(DetentionClock.of(SCOTLAND))
                .isNotEqualTo(DetentionClock.of(ENGLAND_AND_WALES).withHolidays(List.of(one, other)))
                .isNotEqualTo(both.coveringThrough(LocalDate.of(2030, 12, 31)))
                .isNotEqualTo("clock");
        assertThat(both.jurisdiction()).isEqualTo(SCOTLAND);
    }

    @Test
    void holidays_areTakenAsTheyWere() {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(2026, 9, 21)));
        DetentionClock clock = CLOCK.withHolidays(days);
        days.add(LocalDate.of(2026, 9, 22));

        assertThat(clock.addedHolidays()).hasSize(1);
        assertThat(CLOCK.addedHolidays()).isEmpty();
    }

    @Test
    void toString_saysWhatItKnows() {
        assertThat(DetentionClock.of(SCOTLAND).withHolidays(List.of(LocalDate.of(2026, 9, 21))))
                .hasToString("detention clock of Scotland, known through 2028-12-31, also leaving out [2026-09-21]");
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLAND_AND_WALES, England and Wales",
        "SCOTLAND, Scotland",
        "NORTHERN_IRELAND, Northern Ireland",
    })
    void jurisdiction_isPrintedInWords(Jurisdiction part, String words) {
        assertThat(part).hasToString(words);
    }

    @Test
    void daysBeyondTheCalendar_areRefused() {
        assertThatThrownBy(() -> CLOCK.coveringThrough(LocalDate.MAX))
                .isExactlyInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CLOCK.endOfFirstPeriod(Instant.MAX))
                .isExactlyInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CLOCK.endOfFirstPeriod(Instant.MIN))
                .isExactlyInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DetentionClock.lastDayOfOrder(LocalDate.MAX, LocalDate.MAX))
                .isExactlyInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DetentionClock.lastDayOfAllOrders(LocalDate.MAX))
                .isExactlyInstanceOf(IllegalArgumentException.class);
    }
}
