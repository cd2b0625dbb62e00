package io.github.alliancestats.stats;

import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.DrugLaw.Provision;
import io.github.alliancestats.engine.Cells;
import io.github.alliancestats.engine.row.RecordValues;
import io.github.alliancestats.internal.AssumedDays;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.ExchangeRates.Rate;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.EventDate;
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
import java.util.stream.IntStream;

/**
 * The days that are tried for the dates of a record that are not exact, to find the figures that they could change. A
 * first date is not after the other dates and the as-at instant. No date is after the record was recorded, unless it
 * can only be later. Immutable and thread-safe.
 */
final class PossibleDays {

    private static final int FIRST = Days.of(LocalDate.of(1, 1, 1)); // of a date
    private static final int LAST = Days.of(LocalDate.of(9999, 12, 31));
    private static final int STAGES = 3; // of proceedings, each of which ends what the one before begins
    private static final int[] BEFORE = {3 * 366, 31, 1}; // after the first, no cash can be detained in time

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
        Arrays.stream(BEFORE).forEach(before -> days.add(Math.max(FIRST, cells.start() - before)));
        for (int cell = 0; cell < cells.count(); cell++) {
            days.add(Days.of(cells.days(cell).start()));
            days.add(Days.of(cells.days(cell).lastDay()));
        }
        this.tried = days.build().distinct().toArray();
        this.rates = query.rates().map(ExchangeRates::rates).orElse(List.of());
        this.law = query.law();
    }

    /** Returns the days on which the exchange rate or the class of a record of the day before can change. */
    private IntStream changes(AllianceRecord record) {
        IntStream.Builder days = IntStream.builder();
        for (Rate rate : record.date().isPresent() ? rates : List.<Rate>of()) { // else it is a gap at any rate
            days.add(Days.of(rate.from()));
            days.add(Days.of(rate.to()) + 1);
        }
        if (record instanceof DrugSeizure seizure) {
            law.preparationRules().forEach(rule -> days.add(Days.of(rule.from())));
            for (Provision change : law.provisions()) {
                for (SeizedDrug drug : seizure.drugs()) {
                    if (drug.drug().equals(change.drug())) {
                        days.add(Days.of(change.from()));
                    }
                }
            }
        }
        return days.build();
    }

    /** Returns the different records that a record can be: itself, if its dates are exact. */
    Collection<AllianceRecord> of(AllianceRecord record) {
        List<EventDate> dates = record.dates();
        if (record.date().isPresent() && dates.stream().allMatch(EventDate::exact)) {
            return List.of(record);
        }
        int recorded = record.recordedAt().map(EventDate::at).map(this::lastDay).orElse(LAST);
        int last = Math.min(latest, recorded);
        for (EventDate date : record.date().isEmpty() ? dates : dates.subList(1, dates.size())) {
            boolean isContradictory =
                    record.date().filter(date::isBeforeInAnyZone).isPresent();
            last = isContradictory ? last : Math.min(last, lastDay(date));
        }
        Map<String, AllianceRecord> different = new LinkedHashMap<>(); // by digest
        for (AssumedDays days : assumed(record, last, recorded)) {
            AllianceRecord exact = RecordValues.ON_DAYS.apply(record, days);
            different.putIfAbsent(exact.digest(), exact);
        }
        return different.values();
    }

    /** Returns each day that is tried, and the days on which what lasts between two stages is longest and shortest. */
    private List<AssumedDays> assumed(AllianceRecord record, int last, int recorded) {
        List<AssumedDays> all = new ArrayList<>();
        int[] days = within(record, recorded);
        for (int i = 0; i < days.length; i++) {
            if (i == 0 || days[i] > days[i - 1]) {
                all.add(new AssumedDays(days[i], days[i], 1, last, FIRST));
            }
        }
        for (int stages = 1; stages <= STAGES; stages++) {
            all.add(new AssumedDays(FIRST, recorded, stages, last, FIRST));
            all.add(new AssumedDays(recorded, FIRST, stages, last, FIRST));
        }
        return all;
    }

    /** Returns the days to try, in order. Days before and after all that are possible have the effect of these. */
    private int[] within(AllianceRecord record, int recorded) {
        int from = record.date().isEmpty() ? FIRST : LAST;
        int to = record.date().isEmpty() ? LAST : FIRST;
        for (EventDate date : record.dates()) {
            if (!date.exact()) {
                from = Math.min(from, Days.of(date.firstDayIn(zone)));
                to = Math.max(to, Days.of(date.lastDayIn(zone)));
            }
        }
        int[] days = IntStream.concat(Arrays.stream(tried), changes(record)).toArray();
        for (int i = 0; i < days.length; i++) {
            days[i] = Math.max(from, Math.min(Math.min(to, recorded), days[i]));
        }
        Arrays.sort(days);
        return days;
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
