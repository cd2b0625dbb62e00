package io.github.alliancestats.record.common;

import io.github.alliancestats.internal.ValueStyle;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * A run of days that a figure covers: from the first day, up to and without the day after the last. Days begin and end in
 * the zone of the query.
 *
 * <p>A period is never empty. Two periods are equal if they have the same days. The quarters of a year are four periods
 * of four queries, each made with {@link #ofDays}. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ReportingPeriod {

    private static final LocalDate LATEST_END = LocalDate.of(10_000, 1, 1);

    ReportingPeriod() {}

    /** Refuses a year that is so large that the calendar may not have the day after it. */
    private static void requireYear(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException(
                    "a period must lie in the years 1 to 9999, as dates do, but was of the year " + year);
        }
    }

    /**
     * Creates a period from its first and its last day. Both are included.
     *
     * @param firstDay the first day
     * @param lastDay the last day, as in 31 December
     * @return the period
     * @throws IllegalArgumentException if the last day is before the first, or a day is not in the years 1 to 9999
     */
    public static ReportingPeriod ofDays(LocalDate firstDay, LocalDate lastDay) {
        if (Objects.requireNonNull(lastDay, "lastDay").isBefore(Objects.requireNonNull(firstDay, "firstDay"))) {
            throw new IllegalArgumentException("the last day of a period must not be before its first, but was "
                    + lastDay + " for first day " + firstDay);
        }
        requireYear(lastDay.getYear());
        return ofEndExclusive(firstDay, lastDay.plusDays(1));
    }

    /**
     * Creates a period from its first day and the day after its last, as {@link #start} and {@link #endExclusive} return
     * them.
     *
     * @param start the first day, included
     * @param endExclusive the day after the last, as in 1 January of the next year
     * @return the period
     * @throws IllegalArgumentException if the end is not after the start, or a day is not in the years 1 to 9999
     */
    public static ReportingPeriod ofEndExclusive(LocalDate start, LocalDate endExclusive) {
        if (!Objects.requireNonNull(start, "start").isBefore(Objects.requireNonNull(endExclusive, "endExclusive"))) {
            throw new IllegalArgumentException(
                    "the end of a period must be after its start, but was " + endExclusive + " for start " + start);
        }
        if (start.getYear() < 1 || endExclusive.isAfter(LATEST_END)) {
            throw new IllegalArgumentException("a period must lie in the years 1 to 9999, as dates do, but was from "
                    + start + " to " + endExclusive);
        }
        return new ImmutableReportingPeriod(start, endExclusive);
    }

    /**
     * Returns a calendar year.
     *
     * @param year the year, as in 2023
     * @return 1 January to 31 December
     * @throws IllegalArgumentException if it is not one of the years 1 to 9999
     */
    public static ReportingPeriod ofYear(int year) {
        requireYear(year);
        return ofEndExclusive(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /**
     * Returns a financial year, from April to March. The Home Office names it by the year in which it ends: the financial
     * year ending (FYE) 2024 begins on 1 April 2023.
     *
     * @param yearOfEnd the year in which it ends
     * @return 1 April to 31 March
     * @throws IllegalArgumentException if a day of it is not in the years 1 to 9999
     */
    public static ReportingPeriod ofFinancialYearEnding(int yearOfEnd) {
        requireYear(yearOfEnd);
        return ofEndExclusive(LocalDate.of(yearOfEnd - 1, 4, 1), LocalDate.of(yearOfEnd, 4, 1));
    }

    /**
     * Returns the twelve months to a day.
     *
     * @param lastDay the last day, included
     * @return the period, counted back from the day after: to 29 February 2024 it begins on 1 March 2023
     * @throws IllegalArgumentException if a day of it is not in the years 1 to 9999
     */
    public static ReportingPeriod ofTwelveMonthsTo(LocalDate lastDay) {
        requireYear(Objects.requireNonNull(lastDay, "lastDay").getYear());
        LocalDate end = lastDay.plusDays(1);
        return ofEndExclusive(endAYearBefore(end), end);
    }

    /**
     * Returns a calendar month.
     *
     * @param month the month
     * @return its days
     * @throws IllegalArgumentException if it is not in the years 1 to 9999
     */
    public static ReportingPeriod ofMonth(YearMonth month) {
        requireYear(Objects.requireNonNull(month, "month").getYear());
        return ofEndExclusive(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** {@return the first day} */
    public abstract LocalDate start();

    /** {@return the day after the last} */
    public abstract LocalDate endExclusive();

    /** {@return the last day} */
    public final LocalDate lastDay() {
        return endExclusive().minusDays(1);
    }

    /**
     * Returns the same period a year before, with both ends moved by a year. The period before the twelve months to
     * 29 February 2024 is the twelve months to 28 February 2023.
     *
     * @return the period
     * @throws IllegalArgumentException if a day of it is not in the years 1 to 9999
     */
    public final ReportingPeriod yearBefore() {
        return ofEndExclusive(start().minusYears(1), endAYearBefore(endExclusive()));
    }

    /** Returns the end moved by a year. After a last day of 29 February it is 1 March, so that no day counts twice. */
    private static LocalDate endAYearBefore(LocalDate endExclusive) {
        LocalDate moved = endExclusive.minusYears(1);
        LocalDate afterLastDay = endExclusive.minusDays(1).minusYears(1).plusDays(1);
        return moved.isAfter(afterLastDay) ? moved : afterLastDay;
    }

    /**
     * Returns whether a day is in the period.
     *
     * @param day the day
     * @return true if it is
     */
    public final boolean contains(LocalDate day) {
        return !Objects.requireNonNull(day, "day").isBefore(start()) && day.isBefore(endExclusive());
    }

    /** {@return the calendar months that it touches, in order} */
    public final SortedSet<YearMonth> months() {
        SortedSet<YearMonth> months = new TreeSet<>();
        for (YearMonth month = YearMonth.from(start()); !month.isAfter(YearMonth.from(lastDay())); ) {
            months.add(month);
            month = month.plusMonths(1);
        }
        return months;
    }

    /**
     * Returns the days in common with another period.
     *
     * @param other the other period
     * @return the days in both; empty if there are none
     */
    public final Optional<ReportingPeriod> intersection(ReportingPeriod other) {
        LocalDate from = start().isAfter(Objects.requireNonNull(other, "other").start()) ? start() : other.start();
        LocalDate to = endExclusive().isBefore(other.endExclusive()) ? endExclusive() : other.endExclusive();
        return from.isBefore(to) ? Optional.of(ofEndExclusive(from, to)) : Optional.empty();
    }

    /**
     * Returns whether another period has as many days, or the same length by the calendar. A year and a leap year have
     * the same length.
     *
     * @param other the other period
     * @return true if it does
     */
    public final boolean lastsAsLongAs(ReportingPeriod other) {
        return days() == Objects.requireNonNull(other, "other").days()
                || length().equals(other.length())
                || yearBefore().equals(other)
                || other.yearBefore().equals(this);
    }

    private long days() {
        return ChronoUnit.DAYS.between(start(), endExclusive());
    }

    private Period length() {
        return Period.between(start(), endExclusive());
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public final String getView() {
        return toString();
    }

    /** {@return the usual name, as in "2023", "May 2023", "the year ending 31 March 2024"} */
    @Override
    public final String toString() {
        boolean wholeMonths = start().getDayOfMonth() == 1 && endExclusive().getDayOfMonth() == 1;
        if (wholeMonths && length().equals(Period.ofMonths(1))) {
            return InWords.MONTH.format(start());
        }
        if (!length().equals(Period.ofYears(1))) {
            return InWords.DAY.format(start()) + " to " + InWords.DAY.format(lastDay());
        }
        if (wholeMonths && start().getMonth() == Month.JANUARY) {
            return Integer.toString(start().getYear());
        }
        boolean april = wholeMonths && start().getMonth() == Month.APRIL;
        return (april ? "the year ending " : "the twelve months to ") + InWords.DAY.format(lastDay());
    }

    /** Made when a period is first written in words, since most never are. */
    private static final class InWords {
        static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
        static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    }
}
