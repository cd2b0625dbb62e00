package io.github.alliancestats.stats;

import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.DrugLaw.PreparationRule;
import io.github.alliancestats.drug.DrugLaw.Provision;
import io.github.alliancestats.engine.Cells;
import io.github.alliancestats.engine.row.RecordValues;
import io.github.alliancestats.internal.AssumedDays;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.money.ExchangeRates.Rate;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.EventDate;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.SeizedDrug;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Days before a period. Cash seized on that day is out of time at its start, unless an order allows it. */
    private static final int BEFORE = 31;

    private final ZoneId zone;
    private final int latest;
    private final int[] tried; // a day of each different effect of the calendar
    private final List<Rate> rates;
    private final DrugLaw law;

    PossibleDays(StatsQuery query) {
        this.zone = query.zone();
        this.latest = query.asAt().map(at -> Days.of(Days.at(at, zone))).orElse(LAST);
        boolean hasMonths = query.dimensions().stream()
                .anyMatch(dimension -> RuleAccess.of(dimension).slicing().isByMonth());
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

    /** Returns whether a record with a first date can be no others than those that are tried, as far as figures show. */
    boolean areAll(AllianceRecord record) {
        return record.date().isPresent() && combinations(days(record)) <= MOST;
    }

    private static long combinations(List<int[]> days) {
        long all = 1;
        for (int[] some : days) {
            all = Math.min(MOST + 1, all * some.length);
        }
        return all;
    }

    /** Returns the different records that a record can be: itself, if its dates are exact. */
    Collection<AllianceRecord> of(AllianceRecord record) {
        List<int[]> days = days(record);
        Map<String, AllianceRecord> different = new LinkedHashMap<>(); // by digest
        for (int[] choice : combinations(days) > MOST ? some(days) : all(days)) {
            AllianceRecord exact = RecordValues.ON_DAYS.apply(record, new AssumedDays(choice));
            different.putIfAbsent(exact.digest(), exact);
        }
        return different.values();
    }

    /** Returns the days that are tried for each inexact date, in the order of copies. */
    private List<int[]> days(AllianceRecord record) {
        AssumedDays none = new AssumedDays();
        AllianceRecord exact = RecordValues.ON_DAYS.apply(record, none);
        boolean isFirst = !(record instanceof Proceedings) && !exact.date().equals(record.date());
        Optional<Instant> recordedAt = record.recordedAt();
        int recorded = recordedAt.isPresent() ? lastDay(EventDate.at(recordedAt.get())) : LAST;
        List<int[]> days = new ArrayList<>();
        for (int[] span : none.spans()) {
            boolean isOfFirst = isFirst && days.isEmpty();
            int last = isOfFirst ? Math.min(span[1], last(record, recorded)) : span[1];
            last = Math.max(span[0], span[1] == LAST ? Math.min(last, recorded) : last);
            days.add(within(
                    span[0], last, changes(record, isOfFirst && record.date().isPresent())));
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

    /** Returns the days on which the effect of a date can change, beside those of the calendar. */
    private IntStream changes(AllianceRecord record, boolean hasRate) {
        IntStream.Builder days = IntStream.builder();
        for (Rate rate : hasRate ? rates : List.<Rate>of()) {
            days.add(day(rate.to()) + 1);
        }
        if (record instanceof RecoverableProperty) { // its events of one date are one event
            for (EventDate date : record.dates()) {
                days.add(Days.of(date.firstDayIn(Days.LONDON)));
            }
        }
        if (record instanceof DrugSeizure seizure) {
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
        return days.build();
    }

    private static int day(LocalDate day) {
        return (int) Math.max(FIRST, Math.min(LAST, day.toEpochDay()));
    }

    /** Returns the days to try between two days. Those before and after have the effect of the first and the last. */
    private int[] within(int first, int last, IntStream changes) {
        return IntStream.concat(Arrays.stream(tried), changes)
                .map(day -> Math.max(first, Math.min(last, day)))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Returns all combinations of a day of each date. */
    private static List<int[]> all(List<int[]> days) {
        List<int[]> all = List.of(new int[days.size()]);
        for (int i = 0; i < days.size(); i++) {
            List<int[]> more = new ArrayList<>();
            for (int[] choice : all) {
                add(choice, i, days.get(i), more);
            }
            all = more;
        }
        return all;
    }

    /** Returns each day of each date, with the first or the last days of the others. */
    private static List<int[]> some(List<int[]> days) {
        int[] first = new int[days.size()];
        int[] last = new int[days.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = days.get(i)[0];
            last[i] = days.get(i)[days.get(i).length - 1];
        }
        List<int[]> some = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            add(first, i, days.get(i), some);
            add(last, i, days.get(i), some);
        }
        return some;
    }

    /** Adds a choice with each of some days at a place. */
    private static void add(int[] choice, int place, int[] days, List<int[]> choices) {
        for (int day : days) {
            int[] other = choice.clone();
            other[place] = day;
            choices.add(other);
        }
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
