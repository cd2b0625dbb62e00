package io.github.alliancestats.record;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.Interner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happened: a day, or an instant where the system that exported it knows one.
 *
 * <p>A day is that day in every zone. An instant falls on the day that the calendar shows in the zone
 * that the question names, London unless it says otherwise: 2024-03-31T23:30Z is 1 April 2024 there.
 * The offset with which an instant was written is no part of it. Years run from 1 to 9999. Immutable and
 * thread-safe.
 */
public final class EventDate {

    private static final Instant FIRST = startOfYear(1);
    private static final Instant END = startOfYear(10_000);
    private static final Interner<EventDate> DAYS = new Interner<>(EventDate::equals);

    private final int londonDay; // counted from 1 January 1970, so that days compare without an object
    private final @Nullable Instant instant;

    private EventDate(LocalDate londonDay, @Nullable Instant instant) {
        this.londonDay = Math.toIntExact(londonDay.toEpochDay());
        this.instant = instant;
    }

    private static Instant startOfYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /**
     * A day.
     *
     * @param day the day
     * @return the date
     * @throws IllegalArgumentException if it is not in the years 1 to 9999
     */
    public static EventDate on(LocalDate day) {
        require(isYear(day.getYear()), day);
        return DAYS.of(new EventDate(day, null));
    }

    /**
     * An instant.
     *
     * @param instant the instant
     * @return the date
     * @throws IllegalArgumentException if it is not in the years 1 to 9999
     */
    public static EventDate at(Instant instant) {
        require(isWithin(instant), instant);
        return new EventDate(LocalDate.ofInstant(instant, Days.LONDON), instant);
    }

    static boolean isWithin(Instant instant) {
        return !instant.isBefore(FIRST) && instant.isBefore(END);
    }

    static boolean isYear(int year) {
        return year >= 1 && year <= 9999;
    }

    private static void require(boolean isWithin, Object given) {
        if (!isWithin) {
            throw new IllegalArgumentException("a date must be in the years 1 to 9999, but was " + given);
        }
    }

    /**
     * An instant, written with its offset.
     *
     * @param dateTime the date and time
     * @return the date
     * @throws IllegalArgumentException if it is not in the years 1 to 9999
     */
    public static EventDate at(OffsetDateTime dateTime) {
        return at(dateTime.toInstant());
    }

    /**
     * The day on which it falls.
     *
     * @param zone where the calendar hangs
     * @return the day itself, or the instant's day there
     */
    public LocalDate dayIn(ZoneId zone) {
        return instant == null ? LocalDate.ofEpochDay(londonDay) : LocalDate.ofInstant(instant, zone);
    }

    /** The day in London, counted from 1 January 1970. */
    int londonDay() {
        return londonDay;
    }

    /** {@return the instant, empty where only the day is known} */
    public Optional<Instant> instant() {
        return Optional.ofNullable(instant);
    }

    /** The last instant that it may mean: itself, or the end of the day. */
    Instant latestIn(ZoneId zone) {
        return instant != null
                ? instant
                : dayIn(zone).plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * Returns whether it falls on an earlier day wherever the two happened. No zones are further apart than 36 hours.
     *
     * @param other another date
     * @return true if it is certainly earlier
     */
    public boolean isBeforeInAnyZone(EventDate other) {
        return dayIn(ZoneOffset.MAX).isBefore(other.dayIn(ZoneOffset.MIN));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventDate that && londonDay == that.londonDay && Objects.equals(instant, that.instant);
    }

    @Override
    public int hashCode() {
        return 31 * londonDay + (instant == null ? 0 : instant.hashCode());
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the day or the instant in ISO form} */
    @Override
    public String toString() {
        return instant == null ? LocalDate.ofEpochDay(londonDay).toString() : instant.toString();
    }
}
