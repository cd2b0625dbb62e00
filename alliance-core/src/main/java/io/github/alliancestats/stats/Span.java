package io.github.alliancestats.stats;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** How days are put together in a calendar, from the shortest to the longest; each holds some whole ones of the one before. */
enum Span {
    DAY,
    /** From the 1st, the 11th or the 21st, the last to the end of the month. */
    TEN_DAYS,
    MONTH,
    QUARTER,
    YEAR;

    private static final int LAST_TEN_DAYS = 21;

    /** The first day of the span in which a day is; days are counted from 1 January 1970. */
    int firstOf(int day) {
        return this == DAY ? day : number(first(LocalDate.ofEpochDay(day)));
    }

    /** The first day after the span in which a day is. */
    int endOf(int day) {
        return this == DAY ? day + 1 : number(next(first(LocalDate.ofEpochDay(day))));
    }

    private static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    private LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case TEN_DAYS -> day.withDayOfMonth(Math.min(LAST_TEN_DAYS, (day.getDayOfMonth() - 1) / 10 * 10 + 1));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private LocalDate next(LocalDate first) {
        return switch (this) {
            case DAY -> first.plusDays(1);
            case TEN_DAYS ->
                first.getDayOfMonth() == LAST_TEN_DAYS ? first.withDayOfMonth(1).plusMonths(1) : first.plusDays(10);
            case MONTH -> first.plusMonths(1);
            case QUARTER -> first.plusMonths(3);
            case YEAR -> first.plusYears(1);
        };
    }
}
