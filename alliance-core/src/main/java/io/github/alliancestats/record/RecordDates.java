package io.github.alliancestats.record;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.record.common.EventDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.ToIntFunction;

/** Dates of records as days that are counted from 1 January 1970. */
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
}
