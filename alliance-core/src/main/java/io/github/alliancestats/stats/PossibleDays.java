package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Cells;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.EventDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days that are tried as the first day of an undated record, to find the figures that it could change. It cannot
 * have happened after its other dates, or after it was recorded, except on the next day in the zone. Immutable and
 * thread-safe.
 */
final class PossibleDays {

    private static final int[] NO_DAY = {RecordRows.UNDATED};
    private static final int FIRST = Days.of(LocalDate.of(1, 1, 1)); // of a date
    private static final int ZONES = 1; // an instant of the day before, in UTC, can be of the day after in the zone
    private static final int LONG_BEFORE = 3 * 366; // then the time for which cash can be detained is over

    private final ZoneId zone;
    private final int[] tried; // a day of each different effect, if the class of a drug changes at most once in a cell

    PossibleDays(StatsQuery query) {
        this.zone = query.zone();
        boolean hasMonths = query.dimensions().stream()
                .anyMatch(dimension -> RuleAccess.of(dimension).slicing().isByMonth());
        Cells cells = hasMonths ? Cells.months(query.period()) : Cells.whole(query.period());
        IntStream ofCells = IntStream.range(0, cells.count())
                .flatMap(cell -> IntStream.of(
                        Days.of(cells.days(cell).start()),
                        Days.of(cells.days(cell).lastDay())));
        this.tried = IntStream.concat(IntStream.of(cells.start() - LONG_BEFORE, cells.start() - 1), ofCells)
                .map(day -> Math.max(FIRST, day))
                .toArray();
    }

    /** Returns the days to try for a record. A dated record needs none, which is one day without a meaning. */
    int[] of(AllianceRecord record) {
        if (record.date().isPresent()) {
            return NO_DAY;
        }
        int latest = Stream.concat(record.dates().stream(), record.recordedAt().map(EventDate::at).stream())
                .mapToInt(date -> Days.of(date.dayIn(zone)) + ZONES)
                .min()
                .orElse(Integer.MAX_VALUE);
        return Arrays.stream(tried).map(day -> Math.min(day, latest)).distinct().toArray();
    }
}
