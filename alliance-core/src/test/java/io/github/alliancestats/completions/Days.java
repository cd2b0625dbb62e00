package io.github.alliancestats.completions;

import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A date as a record states it, and the days on which the event can have been. */
record Days(EventDate stated, List<LocalDate> values) {

    /**
     * All days of the worlds. Each period in which a figure can count has one, so that they stand for all other days. Two
     * are in one month. Each quarter with a month of its own row has a day in another month.
     */
    static final List<LocalDate> ALL = Stream.of(
                    "2021-06-15",
                    "2022-01-15",
                    "2022-02-10",
                    "2022-06-15",
                    "2022-12-15",
                    "2023-01-15",
                    "2023-02-10",
                    "2023-03-05",
                    "2023-03-20",
                    "2023-05-10",
                    "2023-06-15",
                    "2023-10-10",
                    "2023-12-15",
                    "2024-01-15",
                    "2024-03-15")
            .map(LocalDate::parse)
            .toList();

    static Days on(LocalDate day) {
        return new Days(EventDate.on(day), List.of(day));
    }

    static Days within(ReportingPeriod period) {
        return new Days(
                EventDate.within(period), ALL.stream().filter(period::contains).toList());
    }

    static Days unknown() {
        return new Days(EventDate.unknown(), ALL);
    }

    /** Returns what a record states that does not know the day: the month, the quarter, the year or nothing. */
    static Days inexact(LocalDate day, Random random) {
        YearMonth month = YearMonth.from(day);
        YearMonth quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
        return switch (random.nextInt(5)) {
            case 0 -> within(ReportingPeriod.ofMonth(month));
            case 1 ->
                within(ReportingPeriod.ofEndExclusive(
                        quarter.atDay(1), quarter.plusMonths(3).atDay(1)));
            case 2, 3 -> within(ReportingPeriod.ofYear(day.getYear()));
            default -> unknown();
        };
    }

    /** Returns a day, or one that is not the first. */
    static LocalDate afterFirst(LocalDate day) {
        return day.equals(ALL.get(0)) ? ALL.get(1) : day;
    }

    /** Returns a day of 2022 or 2023. */
    static LocalDate any(Random random) {
        return ALL.get(1 + random.nextInt(12));
    }
}
