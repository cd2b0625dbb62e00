package io.github.alliancestats.stats;

import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.DrugLaw.PreparationRule;
import io.github.alliancestats.drug.DrugLaw.Provision;
import io.github.alliancestats.engine.Cells;
import io.github.alliancestats.engine.Doubt;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RecordValues;
import io.github.alliancestats.engine.rule.FactNeeds;
import io.github.alliancestats.engine.rule.OutOfTime;
import io.github.alliancestats.internal.AssumedDays;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.ExchangeRates.ExchangeRate;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.EventDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days that are tried for the inexact dates of a record, to find the figures that they could change. A first date is
 * not after the other dates, the recording and the as-at instant. An unknown date is not after the recording. Immutable and
 * thread-safe.
 */
final class PossibleDays {

    private static final int LAST = Days.of(LocalDate.of(9999, 12, 31)); // of a date
    private static final int MOST = 1_000; // records that are tried

    private final ZoneId zone;
    private final int latest;
    private final Set<Integer> bounds = new TreeSet<>(); // the days on which the calendar changes the effect of a date
    private final boolean hasOutOfTime; // whether a measure counts cash out of time
    private final boolean isFollowed; // whether a measure follows people for a time
    private final List<ExchangeRate> rates;
    private final DrugLaw law;

    PossibleDays(StatsQuery query) {
        this.zone = query.zone();
        Optional<Instant> asAt = query.asAt();
        this.latest = asAt.isPresent() ? Days.of(Days.at(asAt.get(), zone)) : LAST;
        boolean hasMonths = query.dimensions().stream()
                .anyMatch(dimension -> RuleAccess.of(dimension).slicing().isByMonth());
        Cells cells = hasMonths ? Cells.months(query.period()) : Cells.whole(query.period());
        bounds.add(cells.end());
        for (int cell = 0; cell < cells.count(); cell++) {
            bounds.add(Days.of(cells.days(cell).start()));
        }
        boolean isAsked = false;
        boolean isFollowing = false;
        for (Measure<?> measure : query.measures()) {
            isAsked |= RuleAccess.of(measure).counting().rule().source() instanceof OutOfTime;
            FactNeeds needs = RuleAccess.of(measure).needs();
            needs.followedTo().ifPresent(day -> bounds.add(Days.of(day) + 1));
            isFollowing |= !needs.followedFor().isZero();
        }
        this.isFollowed = isFollowing;
        this.hasOutOfTime = isAsked;
        this.rates = query.rates().isPresent() ? query.rates().get().rates() : List.of();
        this.law = query.law();
    }

    /**
     * Returns the records that show each effect of the dates of a record: itself, if they are exact. Returns none if they are
     * too many, or the record has no first date, or contradicts itself in money and has an inexact later date.
     */
    List<AllianceRecord> all(AllianceRecord record) {
        return record.date().isPresent() ? records(record, rates) : List.of();
    }

    /** Returns the records that show which figures a record can change, or none if they are too many. */
    List<AllianceRecord> some(AllianceRecord record) {
        return records(record, List.of());
    }

    private List<AllianceRecord> records(AllianceRecord record, List<ExchangeRate> rates) {
        AssumedDays none = new AssumedDays();
        List<int[]> spans = spans(record, none);
        List<int[]> choices = List.of(new int[spans.size()]);
        for (int i = 0; i < spans.size(); i++) {
            SortedSet<Integer> days = days(record, spans, i, i == none.first, rates);
            boolean isJudged = i != none.first && isContradictory(record);
            if (isJudged || (long) choices.size() * days.size() > MOST) {
                return List.of();
            }
            List<int[]> more = new ArrayList<>();
            for (int day : days) {
                for (int[] choice : choices) {
                    int[] other = choice.clone();
                    other[i] = day;
                    more.add(other);
                }
            }
            choices = more;
        }
        List<AllianceRecord> records = new ArrayList<>();
        for (int[] choice : choices) {
            records.add(RecordValues.OF_RECORD.on(record, new AssumedDays(choice)));
        }
        return records;
    }

    /** Returns whether events contradict each other. The order in which the builder judged them may not be that of a day. */
    private static boolean isContradictory(AllianceRecord record) {
        boolean hasMoney = record instanceof RecoverableProperty || record instanceof ConfiscationOrder;
        return hasMoney && !record.issues().isEmpty();
    }

    /** Returns the doubt that the versions of an id are if they are not tried. */
    Doubt untried(List<AllianceRecord> versions, Gap gap) {
        int first = LAST;
        int last = Integer.MIN_VALUE;
        long facts = 0;
        for (AllianceRecord version : versions) {
            facts |= RecordFacts.of(version);
            for (int[] span : spans(version, new AssumedDays())) {
                first = Math.min(first, span[0]);
                last = Math.max(last, span[1]);
            }
            for (int day : exact(version)) {
                first = Math.min(first, day);
                last = Math.max(last, day);
            }
        }
        return new Doubt(versions.get(0).force(), first, last, facts, gap);
    }

    /** Returns the first and the last possible day of each inexact date, in the order of copies. */
    private List<int[]> spans(AllianceRecord record, AssumedDays none) {
        AllianceRecord unused = RecordValues.OF_RECORD.on(record, none);
        Optional<Instant> recordedAt = record.recordedAt();
        int recorded = recordedAt.isPresent() ? lastDay(EventDate.at(recordedAt.get())) : LAST;
        List<int[]> spans = none.spans();
        for (int i = 0; i < spans.size(); i++) {
            int[] span = spans.get(i);
            int last = i == none.first ? Math.min(span[1], last(record, recorded)) : span[1];
            span[1] = Math.max(span[0], span[1] == LAST ? Math.min(last, recorded) : last);
        }
        return spans;
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

    /** Returns the days of exact dates: those by which they count, and those in UTC, which decide the order of some. */
    private List<Integer> exact(AllianceRecord record) {
        List<Integer> days = new ArrayList<>();
        for (EventDate date : record.dates()) {
            if (date.exact()) {
                days.add(Days.of(date.firstDayIn(zone)));
                days.add(Days.of(date.firstDayIn(ZoneOffset.UTC)));
            }
        }
        return days;
    }

    /** Returns the days to try for one of the inexact dates: the first of each part of its span with one effect. */
    private SortedSet<Integer> days(
            AllianceRecord record, List<int[]> spans, int place, boolean isFirst, List<ExchangeRate> rates) {
        int[] span = spans.get(place);
        TreeSet<Integer> days = new TreeSet<>(bounds);
        days.add(span[0]);
        boolean isCash = hasOutOfTime && record instanceof CashSeizure;
        if (isCash || (isFollowed && record instanceof Proceedings)) {
            addEnds(span, days);
        }
        if (!(record instanceof DrugSeizure)) {
            addOthers(record, spans, place, days);
        }
        if (isFirst) {
            addRatesAndLaw(record, rates, days);
        }
        return days.subSet(span[0], span[1] + 1);
    }

    /**
     * Cash that was seized or detained on the last of its possible days, or of a month, can be in time at its end. People
     * arrested on such a day can be charged in time.
     */
    private void addEnds(int[] span, Set<Integer> days) {
        days.add(span[1]);
        days.add(Days.of(OutOfTime.CLOCK_BEGINS));
        for (int day : bounds) {
            days.add(day - 1);
        }
    }

    /**
     * Events of one day can be one event, and their order can decide what counts. The last penny of joint property depends
     * on the order of all.
     */
    private void addOthers(AllianceRecord record, List<int[]> spans, int place, Set<Integer> days) {
        int orders = record.joint().isPresent() ? spans.size() : 1;
        for (int more = 0; more <= orders; more++) {
            for (int day : exact(record)) {
                days.add(day + more);
            }
            for (int i = 0; i < spans.size(); i++) {
                if (i != place) {
                    days.add(spans.get(i)[0] + more);
                }
            }
        }
    }

    private void addRatesAndLaw(AllianceRecord record, List<ExchangeRate> rates, Set<Integer> days) {
        for (ExchangeRate rate : rates) {
            days.add(day(rate.from()));
            days.add(day(rate.to()) + 1);
        }
        if (record instanceof DrugSeizure seizure) {
            days.add(day(law.knownThrough()) + 1);
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
    }

    private static int day(LocalDate day) {
        return (int) Math.max(-LAST, Math.min(LAST, day.toEpochDay()));
    }

    /** Returns the last day of an event that a date can follow, in whatever zones the two are. */
    private int lastDay(EventDate date) {
        Instant end = date.lastDayIn(ZoneOffset.MAX)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.MIN)
                .toInstant();
        return Days.of(LocalDate.ofInstant(end.minusNanos(1), zone));
    }
}
