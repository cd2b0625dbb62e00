package io.github.alliancestats.records;

import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Replaces some dates of records by a period or by the unknown date. */
public final class InexactDates {

    // of all dates
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate END = LocalDate.of(10_000, 1, 1);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private InexactDates() {}

    /**
     * Returns a record with some inexact dates. The first date of a record is the earliest in UTC. If the day of another is
     * not the same in London, an inexact date can be the first although the exact one is not, so all dates stay exact.
     */
    public static AllianceRecord of(AllianceRecord record, Random random) {
        return record.dates().stream().allMatch(InexactDates::isOneDay)
                ? Draft.changed(record, draft -> draft.dates = date -> of(date, random))
                : record;
    }

    private static boolean isOneDay(EventDate date) {
        return date.firstDayIn(ZoneOffset.UTC).equals(date.firstDayIn(LONDON));
    }

    /** Returns the records, a twentieth of them with inexact dates. */
    public static List<AllianceRecord> ofSome(List<AllianceRecord> records) {
        Random random = new Random(records.hashCode());
        return records.stream()
                .map(record -> random.nextInt(20) == 0 ? of(record, random) : record)
                .toList();
    }

    /** Returns a date, or a period or the unknown date in which it is. */
    private static EventDate of(EventDate date, Random random) {
        LocalDate day = date.firstDayIn(LONDON);
        return switch (random.nextInt(8)) {
            case 0 -> EventDate.within(ReportingPeriod.ofMonth(YearMonth.from(day)));
            case 1 -> EventDate.within(ReportingPeriod.ofYear(day.getYear()));
            case 2 -> {
                LocalDate start = Collections.max(List.of(FIRST, day.minusDays(random.nextInt(40))));
                LocalDate end = Collections.min(List.of(END, day.plusDays(1 + random.nextInt(40))));
                yield EventDate.within(ReportingPeriod.ofEndExclusive(start, end));
            }
            case 3 -> EventDate.unknown();
            default -> date;
        };
    }
}
