package io.github.alliancestats.record;

import io.github.alliancestats.internal.AssumedDays;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.record.common.EventDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Dates of records as days that are counted from 1 January 1970, and on assumed days. */
final class RecordDates {

    private static final ToIntFunction<EventDate> LONDON_DAY = RecordAccess.of(EventDate.class);

    private RecordDates() {}

    /** Returns the first possible day in London. */
    static int londonDay(EventDate date) {
        return LONDON_DAY.applyAsInt(date);
    }

    /** Returns an exact date as its day in London, so that an instant and its day are the same. */
    static EventDate onLondonDay(EventDate date) {
        return date.exact() ? EventDate.on(LocalDate.ofEpochDay(londonDay(date))) : date;
    }

    /** Returns the first possible day in any zone. */
    static int firstDayInAnyZone(EventDate date) {
        return Days.of(date.firstDayIn(ZoneOffset.MIN));
    }

    /** Returns the last instant that a date may mean: itself, or the end of its last day. */
    static Instant latestIn(ZoneId zone, EventDate date) {
        return date.instant()
                .orElseGet(() ->
                        date.lastDayIn(zone).plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** Returns the date of an event that follows the first of its record, if there is one. */
    static Optional<EventDate> on(AssumedDays days, Optional<EventDate> date) {
        return date.isEmpty() ? date : Optional.of(on(days, date.get()));
    }

    /** Returns the date of an event that follows the first of its record. */
    static EventDate on(AssumedDays days, EventDate date) {
        return on(days, date, days.notBefore);
    }

    /** Returns a date on the day that is assumed if it is not exact, which is not before another day if possible. */
    static EventDate on(AssumedDays days, EventDate date, int notBefore) {
        if (date.exact()) {
            return date;
        }
        int last = Days.of(date.lastDayIn(Days.LONDON));
        int first = Math.min(Math.max(londonDay(date), notBefore), last);
        return EventDate.on(LocalDate.ofEpochDay(days.next(first, last)));
    }
}
