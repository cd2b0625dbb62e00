package io.github.alliancestats.stats;

import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.DrugLaw.PreparationRule;
import io.github.alliancestats.drug.DrugLaw.Provision;
import io.github.alliancestats.engine.Cells;
import io.github.alliancestats.engine.row.RecordValues;
import io.github.alliancestats.internal.AssumedDays;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.money.ExchangeRates.Rate;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.EventDate;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.SeizedDrug;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The days that are tried for the inexact dates of a record, to find the figures that they could change. A first date is
 * not after the other dates, the recording and the as-at instant. An unknown date is not after the recording. Immutable and
 * thread-safe.
 */
final class PossibleDays {

    private static final int FIRST = Days.of(LocalDate.of(1, 1, 1)); // of a date
    private static final int LAST = Days.of(LocalDate.of(9999, 12, 31));
    private static final int MOST = 1_000; // records that are tried

    /** Cash seized this many days before a period is out of time when it starts, unless an order allows it. */
    private static final int BEFORE = 31;

    private final ZoneId zone;
    private final int latest;
    private final int[] tried; // a day of each different effect of the calendar
    private final List<Rate> rates;
    private final DrugLaw law;

    PossibleDays(StatsQuery query) {
        this.zone = query.zone();
        this.latest = query.asAt().map(at -> Days.of(Days.at(at, zone))).orElse(LAST);
        boolean hasMonths = false;
        for (Dimension<?> dimension : query.dimensions()) {
            hasMonths |= RuleAccess.of(dimension).slicing().isByMonth();
        }
        Cells cells = hasMonths ? Cells.months(query.period()) : Cells.whole(query.period());
        IntStream.Builder days = IntStream.builder();
        days.add(FIRST);
        days.add(LAST);
        days.add(cells.start() - BEFORE);
        for (int cell = 0; cell < cells.count(); cell++) {
            days.add(Days.of(cells.days(cell).start()));
            days.add(Days.of(cells.days(cell).lastDay()));
        }
        this.tried = days.build().toArray();
        this.rates = query.rates().isPresent() ? query.rates().get().rates() : List.of();
        this.law = query.law();
    }

    /** Returns whether the tried records show each effect that the dates of a record with a first date can have. */
    boolean areAll(AllianceRecord record) {
        return record.date().isPresent() && combinations(days(new AssumedDays(), record, rates)) <= MOST;
    }

    private static long combinations(List<int[]> days) {
        long all = 1;
        for (int[] some : days) {
            all = Math.min(MOST + 1, all * some.length);
        }
        return all;
    }

    /** Returns the records that a record can be: itself, if its dates are exact. */
    List<AllianceRecord> of(AllianceRecord record) {
        AssumedDays none = new AssumedDays();
        List<int[]> days = days(none, record, areAll(record) ? rates : List.of()); // else it is a gap without them
        List<AllianceRecord> records = new ArrayList<>();
        for (int[] choice : combinations(days) > MOST ? some(days, none.first) : all(days)) {
            records.add(RecordValues.ON_DAYS.apply(record, new AssumedDays(choice)));
        }
        return records;
    }

    /** Returns the days that are tried for each inexact date, in the order of copies. */
    private List<int[]> days(AssumedDays none, AllianceRecord record, List<Rate> rates) {
        AllianceRecord unused = RecordValues.ON_DAYS.apply(record, none);
        Optional<Instant> recordedAt = record.recordedAt();
        int recorded = recordedAt.isPresent() ? lastDay(EventDate.at(recordedAt.get())) : LAST;
        List<int[]> days = new ArrayList<>();
        for (int[] span : none.spans()) {
            boolean isFirst = days.size() == none.first;
            int last = isFirst ? Math.min(span[1], last(record, recorded)) : span[1];
            last = Math.max(span[0], span[1] == LAST ? Math.min(last, recorded) : last);
            days.add(within(span[0], last, record, isFirst, rates));
        }
        return days;
    }

    /** Returns the last possible day of the first date. */
    private int last(AllianceRecord record, int recorded) {
        int last = Math.min(latest, recorded);
        List<EventDate> dates = record.dates();
        for (EventDate date : record.date().isEmpty() ? dates : dates.subList(1, dates.size())) {
            boolean isContradictory = record.date().isPresent()
                    && date.isBeforeInAnyZone(record.date().get());
            last = isContradictory ? last : Math.min(last, lastDay(date));
        }
        return last;
    }

    /**
     * Returns the days to try between two days: those of the calendar, of other events and, for the first date, of changes of
     * rate and class. Days before and after the two have the effect of the first and the last.
     */
    private int[] within(int first, int last, AllianceRecord record, boolean isFirst, List<Rate> rates) {
        IntStream.Builder days = IntStream.builder();
        for (int day : tried) {
            days.add(day);
        }
        // events of one day are one event, and the order of events of joint property splits the last penny
        if (record instanceof RecoverableProperty) {
            for (EventDate date : record.dates()) {
                int day = Days.of(date.firstDayIn(zone));
                days.add(day);
                days.add(record.joint().isPresent() ? day + 1 : day);
            }
        }
        for (Rate rate : isFirst ? rates : List.<Rate>of()) {
            days.add(day(rate.to()) + 1);
        }
        if (isFirst && record instanceof DrugSeizure seizure) {
            for (PreparationRule rule : law.preparationRules()) {
                days.add(day(rule.from()));
            }
            for (Provision change : law.provisions()) {
                for (SeizedDrug drug : seizure.drugs()) {
                    if (drug.drug().equals(change.drug())) {
                        days.add(day(change.from()));
                    }
                }
            }
        }
        return days.build()
                .map(day -> Math.max(first, Math.min(last, day)))
                .sorted()
                .distinct()
                .toArray();
    }

    private static int day(LocalDate day) {
        return (int) Math.max(FIRST, Math.min(LAST, day.toEpochDay()));
    }

    /** Returns all combinations of a day of each date. */
    private static List<int[]> all(List<int[]> days) {
        List<int[]> all = List.of(new int[days.size()]);
        for (int i = 0; i < days.size(); i++) {
            List<int[]> more = new ArrayList<>();
            for (int[] choice : all) {
                for (int day : days.get(i)) {
                    int[] other = choice.clone();
                    other[i] = day;
                    more.add(other);
                }
            }
            all = more;
        }
        return all;
    }

    /** Returns each day of one date, and of the first date if these are not too many, with the ends of the rest. */
    private static List<int[]> some(List<int[]> days, int first) {
        List<int[]> some = new ArrayList<>();
        for (int i = 0; i < 2 * days.size(); i++) {
            int own = days.get(i / 2).length;
            boolean isPair = first >= 0 && own * days.get(first).length <= MOST;
            List<int[]> few = new ArrayList<>();
            for (int[] each : days) {
                int place = few.size();
                int end = i % 2 == 0 ? 0 : each.length - 1;
                few.add(place == i / 2 || (isPair && place == first) ? each : new int[] {each[end]});
            }
            some.addAll(all(few));
        }
        return some;
    }

    /** Returns the last day in the zone of the day of a date in UTC. Two dates of one day there can be in any order. */
    private int lastDay(EventDate date) {
        Instant next = date.lastDayIn(ZoneOffset.UTC)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return Days.of(LocalDate.ofInstant(next.minusNanos(1), zone));
    }
}
