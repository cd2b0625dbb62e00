package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Cells;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.EventDate;
import io.github.alliancestats.record.ReportingPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days that are tried as the first day of an undated record, to find the figures that it could change. It cannot
 * have happened after its other dates, after it was recorded, or after the as-at instant. Immutable and thread-safe.
 */
final class PossibleDays {

    private static final int[] NO_DAY = {RecordRows.UNDATED};
    private static final int FIRST = Days.of(LocalDate.of(1, 1, 1)); // of a date
    private static final int[] BEFORE = {3 * 366, 31, 1}; // after the first, no cash can be detained in time

    private final ZoneId zone;
    private final int latest;
    private final int[] tried; // a day of each different effect

    PossibleDays(StatsQuery query) {
        this.zone = query.zone();
        this.latest = query.asAt().map(at -> Days.of(Days.at(at, zone))).orElse(Integer.MAX_VALUE);
        boolean hasMonths = query.dimensions().stream()
                .anyMatch(dimension -> RuleAccess.of(dimension).slicing().isByMonth());
        Cells cells = hasMonths ? Cells.months(query.period()) : Cells.whole(query.period());
        IntStream.Builder days = IntStream.builder();
        Arrays.stream(BEFORE).forEach(before -> days.add(Math.max(FIRST, cells.start() - before)));
        for (int cell = 0; cell < cells.count(); cell++) {
            days.add(Days.of(cells.days(cell).start()));
            days.add(Days.of(cells.days(cell).lastDay()));
        }
        query.law().provisions().forEach(change -> addIfWithin(query.period(), change.from(), days));
        query.law().preparationRules().forEach(change -> addIfWithin(query.period(), change.from(), days));
        this.tried = days.build().distinct().toArray();
    }

    /** Adds the day of a change of the law, since a drug can have a class for a part of a cell. */
    private static void addIfWithin(ReportingPeriod period, LocalDate day, IntStream.Builder days) {
        if (period.contains(day)) {
            days.add(Days.of(day));
        }
    }

    /** Returns the days to try for a record. A dated record needs none, which is one day without a meaning. */
    int[] of(AllianceRecord record) {
        if (record.date().isPresent()) {
            return NO_DAY;
        }
        int end = Stream.concat(record.dates().stream(), record.recordedAt().map(EventDate::at).stream())
                .mapToInt(this::lastDay)
                .reduce(latest, Math::min);
        return Arrays.stream(tried).map(day -> Math.min(day, end)).distinct().toArray();
    }

    /** Returns the last day in the zone of the day of a date in UTC. Two dates of one day there can be in any order. */
    private int lastDay(EventDate date) {
        Instant next = date.dayIn(ZoneOffset.UTC)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return Days.of(LocalDate.ofInstant(next.minusNanos(1), zone));
    }
}
