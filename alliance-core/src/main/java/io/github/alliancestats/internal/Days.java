package io.github.alliancestats.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * The days for which a record counts, in one number: from the day of its only date, in London, to the last on which
 * what it tells of lasts. Days are counted from 1 January 1970.
 */
public final class Days {

    /** Where instants become days, unless a question says otherwise. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Of a record with another number of dates than one, or with what may end and begin again. */
    public static final long SEVERAL = Long.MIN_VALUE;

    /** The last day of what has no end. */
    public static final int NO_END = Integer.MAX_VALUE;

    private static final Instant FIRST = Instant.parse("0001-01-01T12:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T12:00:00Z");

    private static final Instant START = startOfYear(1);
    private static final Instant END = startOfYear(10_000);

    private Days() {}

    private static Instant startOfYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /**
     * Returns whether a year can be that of a date.
     *
     * @param year the year
     * @return true for the years 1 to 9999
     */
    public static boolean isYear(int year) {
        return year >= 1 && year <= 9999;
    }

    /**
     * Returns whether an instant can be that of an event.
     *
     * @param instant the instant
     * @return true if it is in the years 1 to 9999 of UTC
     */
    public static boolean isInYears(Instant instant) {
        return !instant.isBefore(START) && instant.isBefore(END);
    }

    /**
     * Returns the number of a day.
     *
     * @param day the day
     * @return the days since 1 January 1970
     * @throws ArithmeticException if the number exceeds an {@code int}
     */
    public static int of(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /**
     * Returns the day of an instant. Dates have the years 1 to 9999, so instants before and after these have the first or
     * the last day.
     *
     * @param instant the instant
     * @param zone the zone
     * @return the day
     */
    public static LocalDate at(Instant instant, ZoneId zone) {
        Instant within = instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
        return LocalDate.ofInstant(within, zone);
    }

    /**
     * Returns the first day that is not over when an instant is. The last nanosecond of a day ends it.
     *
     * @param instant the instant
     * @param zone the zone
     * @return the day
     */
    public static LocalDate firstNotOver(Instant instant, ZoneId zone) {
        LocalDate day = at(instant, zone);
        Instant next = day.plusDays(1).atStartOfDay(zone).toInstant();
        return instant.isBefore(next.minusNanos(1)) ? day : day.plusDays(1);
    }

    /**
     * Returns what holds of a key on a day.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param values the values of each key, by the first day of each
     * @param key the key
     * @param day the day
     * @return the value of the latest first day on or before the day, or null if there is none
     */
    public static <K, V> @Nullable V latest(Map<K, NavigableMap<LocalDate, V>> values, K key, LocalDate day) {
        NavigableMap<LocalDate, V> own = values.get(key);
        Map.Entry<LocalDate, V> latest = own == null ? null : own.floorEntry(day);
        return latest == null ? null : latest.getValue();
    }

    /**
     * The days from one to another.
     *
     * @param first the day of the date
     * @param last the last day, not before it
     * @return both in one number
     */
    public static long of(int first, int last) {
        return ((long) first << Integer.SIZE) | (last & 0xffff_ffffL);
    }

    /**
     * The first day.
     *
     * @param days days, not {@link #SEVERAL}
     * @return the day of the date
     */
    public static int first(long days) {
        return (int) (days >> Integer.SIZE);
    }

    /**
     * The last day.
     *
     * @param days days, not {@link #SEVERAL}
     * @return the last day, or {@link #NO_END}
     */
    public static int last(long days) {
        return (int) days;
    }
}
