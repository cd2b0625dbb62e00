package io.github.alliancestats.engine;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;

/** A period in cells, numbered from 0: the whole period, or its calendar months. Immutable. */
public final class Cells {

    private static final int MOST_MONTHS = 1_200; // each has sums of its own

    private final YearMonth first;
    private final ReportingPeriod[] days; // of each cell
    private final LocalDate[] lastDays; // of each
    private final int[] bounds; // the first day of each, and the end of the last
    private final int start;
    private final int end;
    private final short[] ofDay; // the cell of each day; empty if there is one cell

    private Cells(YearMonth first, ReportingPeriod[] days) {
        this.first = first;
        this.days = days;
        this.lastDays = new LocalDate[days.length];
        this.bounds = new int[days.length + 1];
        for (int i = 0; i < days.length; i++) {
            bounds[i] = Days.of(days[i].start());
            lastDays[i] = days[i].lastDay();
        }
        bounds[days.length] = Days.of(days[days.length - 1].endExclusive());
        this.start = bounds[0];
        this.end = bounds[days.length];
        this.ofDay = new short[days.length == 1 ? 0 : end - start];
        for (int cell = 0; days.length > 1 && cell < days.length; cell++) {
            Arrays.fill(ofDay, bounds[cell] - start, bounds[cell + 1] - start, (short) cell);
        }
    }

    /** Returns a period as one cell. */
    public static Cells whole(ReportingPeriod period) {
        return new Cells(YearMonth.from(period.start()), new ReportingPeriod[] {period});
    }

    /**
     * Returns the months of a period.
     *
     * @throws IllegalArgumentException if they are more than 1,200
     */
    public static Cells months(ReportingPeriod period) {
        requireFewMonths(period);
        YearMonth first = YearMonth.from(period.start());
        int count = monthsOf(period);
        ReportingPeriod[] days = new ReportingPeriod[count];
        for (int i = 0; i < count; i++) {
            days[i] = ReportingPeriod.ofMonth(first.plusMonths(i))
                    .intersection(period)
                    .orElseThrow();
        }
        return new Cells(first, days);
    }

    /** Requires that a period has few enough months for a row each. */
    public static void requireFewMonths(ReportingPeriod period) {
        int count = monthsOf(period);
        if (count > MOST_MONTHS) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "a query by month or an index must have at most %,d months (%d years), but %s has %,d months:"
                            + " shorten the period, or use neither months nor an index",
                    MOST_MONTHS,
                    MOST_MONTHS / 12,
                    period,
                    count));
        }
    }

    private static int monthsOf(ReportingPeriod period) {
        return 1 + (int) ChronoUnit.MONTHS.between(YearMonth.from(period.start()), YearMonth.from(period.lastDay()));
    }

    public int count() {
        return days.length;
    }

    /** Returns the month of a cell, if cells are months. */
    public YearMonth month(int cell) {
        return first.plusMonths(cell);
    }

    public ReportingPeriod days(int cell) {
        return days[cell];
    }

    LocalDate lastDay(int cell) {
        return lastDays[cell];
    }

    /** Returns the last day of the period. */
    LocalDate lastDay() {
        return lastDays[lastDays.length - 1];
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public boolean contains(int day) {
        return start <= day && day < end;
    }

    int end(int cell) {
        return bounds[cell + 1];
    }

    /** Returns the cell of a day of the period. */
    public int of(int day) {
        return days.length == 1 ? 0 : ofDay[day - start];
    }

    /** Returns the cell that starts on a day, or the number of cells for the day after the last; below 0 for other days. */
    public int startingOn(int day) {
        return Arrays.binarySearch(bounds, day);
    }

    /** Returns the number of cells whose last day is before a day. */
    int endedBefore(int day) {
        return day <= start() ? 0 : day >= end() ? days.length : of(day);
    }

    /** Returns the number of cells that start on or before a day. */
    int startedBy(int day) {
        return day < start() ? 0 : day >= end() ? days.length : of(day) + 1;
    }
}
