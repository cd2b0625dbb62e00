package io.github.alliancestats.record.common;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.Interner;
import io.github.alliancestats.internal.RecordAccess;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as exactly as it is known: an instant, a day, some day of a period such as a month or a year, or
 * an unknown day.
 *
 * <p>A day is that day in every zone. An instant is on the day of the calendar in the zone of the query, which is London
 * unless the query names another: 2024-03-31T23:30Z is 1 April 2024 there. The offset with which an instant was written is
 * not kept. The years are 1 to 9999.
 *
 * <p>No figure assumes a day. An event counts in a period that has all its possible days, and is a gap {@link
 * io.github.alliancestats.quality.Gap#UNDATED} of each period that has only some of them. Immutable and
 * thread-safe.
 */
public final class EventDate {

    private static final Interner<EventDate> DAYS = new Interner<>(EventDate::equals);
    private static final EventDate UNKNOWN = new EventDate(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), null);

    static {
        RecordAccess.register(EventDate.class, (ToIntFunction<EventDate>) date -> date.londonDay);
    }

    private final int londonDay; // the first, counted from 1 January 1970, so that days compare without an object
    private final int lastLondonDay;
    private final @Nullable Instant instant;

    private EventDate(LocalDate first, LocalDate last, @Nullable Instant instant) {
        this.londonDay = Days.of(first);
        this.lastLondonDay = Days.of(last);
        this.instant = instant;
    }

    /**
     * Creates a date on a day.
     *
     * @param day the day
     * @return the date
     * @throws IllegalArgumentException if it is not in the years 1 to 9999
     */
    public static EventDate on(LocalDate day) {
        require(Days.isYear(Objects.requireNonNull(day, "day").getYear()), day);
        return DAYS.of(new EventDate(day, day, null));
    }

    /**
     * Creates a date on some day of a period, such as a month or a year.
     *
     * @param period the period
     * @return the date
     */
    public static EventDate within(ReportingPeriod period) {
        return new EventDate(Objects.requireNonNull(period, "period").start(), period.lastDay(), null);
    }

    /**
     * Returns the unknown date. Its first day is 1 January 1 and its last is 31 December 9999. The event had happened when
     * the record was recorded. A record whose first date is unknown counts in no
     * period.
     *
     * @return the date
     */
    public static EventDate unknown() {
        return UNKNOWN;
    }

    /**
     * Creates a date at an instant.
     *
     * @param instant the instant
     * @return the date
     * @throws IllegalArgumentException if it is not in the years 1 to 9999
     */
    public static EventDate at(Instant instant) {
        require(Days.isInYears(Objects.requireNonNull(instant, "instant")), instant);
        LocalDate day = LocalDate.ofInstant(instant, Days.LONDON);
        return new EventDate(day, day, instant);
    }

    private static void require(boolean isWithin, Object given) {
        if (!isWithin) {
            throw new IllegalArgumentException("a date must be in the years 1 to 9999, but was " + given);
        }
    }

    /** {@return whether it is a day or an instant, not some day of several} */
    public boolean exact() {
        return londonDay == lastLondonDay;
    }

    /**
     * Returns the first possible day. For an exact date, it is the day.
     *
     * @param zone the zone of the calendar
     * @return the day
     */
    public LocalDate firstDayIn(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        return instant == null ? LocalDate.ofEpochDay(londonDay) : LocalDate.ofInstant(instant, zone);
    }

    /**
     * Returns the last possible day. For an exact date, it is the day.
     *
     * @param zone the zone of the calendar
     * @return the day
     */
    public LocalDate lastDayIn(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        return instant == null ? LocalDate.ofEpochDay(lastLondonDay) : LocalDate.ofInstant(instant, zone);
    }

    /** {@return the instant, empty if it is not known} */
    public Optional<Instant> instant() {
        return Optional.ofNullable(instant);
    }

    /**
     * Returns whether it is certainly on an earlier day, wherever the two happened. No zones are further apart than 36
     * hours.
     *
     * @param other another date
     * @return true if it is certainly earlier
     */
    public boolean isBeforeInAnyZone(EventDate other) {
        return lastDayIn(ZoneOffset.MAX)
                .isBefore(Objects.requireNonNull(other, "other").firstDayIn(ZoneOffset.MIN));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventDate that
                && londonDay == that.londonDay
                && lastLondonDay == that.lastLondonDay
                && Objects.equals(instant, that.instant);
    }

    @Override
    public int hashCode() {
        return 31 * londonDay + (instant == null ? lastLondonDay - londonDay : instant.hashCode());
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the day or the instant in ISO form, the name of a period such as "May 2023", or "unknown date"} */
    @Override
    public String toString() {
        if (instant != null) {
            return instant.toString();
        }
        LocalDate first = LocalDate.ofEpochDay(londonDay);
        if (exact()) {
            return first.toString();
        }
        LocalDate end = LocalDate.ofEpochDay(lastLondonDay + 1L);
        return equals(UNKNOWN)
                ? "unknown date"
                : ReportingPeriod.ofEndExclusive(first, end).toString();
    }
}
