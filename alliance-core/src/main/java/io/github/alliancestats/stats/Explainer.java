package io.github.alliancestats.stats;

import io.github.alliancestats.engine.DimensionKeys.RecordPart;
import io.github.alliancestats.engine.JointEvents;
import io.github.alliancestats.engine.Plan;
import io.github.alliancestats.engine.RecordReader;
import io.github.alliancestats.engine.RowChoice;
import io.github.alliancestats.engine.identity.RecordKey;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.rule.Counting;
import io.github.alliancestats.engine.sum.AmountSum;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.IncludedRecords.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Counts the included records one by one. The part of a record is the gain of the figure, so that the parts add to the
 * figure for any measure.
 *
 * @param <V> the type of the figure's value
 */
final class Explainer<V> {

    private final Figure<V> figure;
    private final Measure<V> measure;
    private final Plan plan;
    private final RecordReader reader;
    private final Counting<V> counting;
    private final IncludedRecords records;
    private final Tally sofar = new Tally();
    private final Tally perhaps = new Tally(); // of the records of other rows that perhaps belong to the row
    private final Set<String> events = new HashSet<>(); // joint events so far
    private final Set<String> here = new HashSet<>(); // those with records that count here
    private final Set<String> perhapsHere = new HashSet<>(); // those of other rows
    private final List<Gain> gains = new ArrayList<>();

    /** The part of a record in a figure, as plain numbers. */
    record Gain(
            AllianceRecord record,
            BigDecimal value,
            BigDecimal low,
            BigDecimal high,
            BigDecimal beyondShare,
            Optional<Gap> gap) {

        /** Returns the amount of the whole event, empty if another force recorded it. */
        Optional<BigDecimal> whole() {
            boolean isOwn = record.joint()
                    .map(work -> work.role() == JointWork.Role.RECORDED)
                    .orElse(true);
            return isOwn ? Optional.of(value.add(beyondShare)) : Optional.empty();
        }

        /** Returns whether the amount belongs to one event, or is unknown. */
        boolean isOfOneEvent() {
            boolean isKnown = gap.isEmpty() || value.signum() != 0;
            return !(isKnown && record instanceof Action action && action.number() > 1);
        }
    }

    private Explainer(Figure<V> figure, DataExtract extract) {
        StatsQuery query = figure.query();
        this.figure = figure;
        this.measure = figure.measure();
        this.counting = RuleAccess.of(measure).counting();
        this.plan = query.plan(List.of(measure));
        this.reader = new RecordReader(plan);
        this.records = records(figure.context().choice(), extract);
        records.shown().forEach(this::add);
        if (figure.context().canHave(measure)) {
            for (RowChoice<?> other : figure.context().choice().perhaps()) {
                records(other, extract).shown().forEach(this::addPerhaps);
            }
            gains.sort(Comparator.comparing((Gain gain) -> RecordKey.of(gain.record())));
        }
        requireSameFigure();
    }

    private IncludedRecords records(RowChoice<?> choice, DataExtract extract) {
        return new IncludedRecords(figure.query(), choice, RuleAccess.of(measure)::isOf, extract);
    }

    static <V> Explanation<V> explain(Figure<V> figure, StatsQuery query, DataExtract extract) {
        if (!query.equals(figure.query())) {
            throw new IllegalArgumentException("a figure is explained by its own query, but " + figure.id()
                    + " belongs to another. Use the query of its summary: summary.query().explain(..)");
        }
        Explainer<V> explainer = new Explainer<>(figure, extract);
        return new Explanation<>(figure, explainer.gains, explainer.records.excluded());
    }

    /** Returns the gains that add to a figure, in order of id. */
    static List<Gain> gains(Figure<?> figure, DataExtract extract) {
        return new Explainer<>(figure, extract).gains;
    }

    private void requireSameFigure() {
        Figure<V> sum =
                new FigureMaker<>(measure, figure.context(), sofar, null, figure.eventFacts()).in(figure.apart());
        boolean isSame =
                sum.knownRange().equals(figure.knownRange()) && sum.range().equals(figure.range());
        if (!isSame || !sum.completeness().equals(figure.completeness())) {
            throw new IllegalArgumentException("a figure is explained by the records that it was made of, but "
                    + figure.id() + " is " + inFull(figure) + ", and that of the extract " + inFull(sum));
        }
    }

    private static String inFull(Figure<?> figure) {
        return figure.text() + " (" + figure.completeness() + ")";
    }

    private void add(Shown shown) {
        Tally own = counted(shown);
        long notRecorded = notRecorded(own);
        JointEvents known = figure.context().supply().jointEvents();
        long differing = known.differing(added(own.events(), events));
        SortedSet<String> more = added(own.here(), here);
        long overlapping = counting.isSum() ? known.overlapping(more) : 0;
        if (counting.isSum()) {
            own.addAll(known.totals(more));
        }
        ExactRange before = number();
        sofar.addAll(own);
        if (own.hasSeen()) {
            BigDecimal beyondShare = counting.isSum() ? own.wholesBeyondShares(figure.apart()) : BigDecimal.ZERO;
            ExactRange after = number();
            BigDecimal value = after.value().subtract(before.value());
            BigDecimal low = after.low().subtract(before.low());
            BigDecimal high = after.high().subtract(before.high());
            gains.add(new Gain(shown.record(), value, low, high, beyondShare, gap(own)));
        } else {
            addGaps(shown.record(), Gap.RECORDED_ELSEWHERE, notRecorded);
        }
        addGaps(shown.record(), Gap.JOINT_RECORDS_DIFFER, differing);
        addGaps(shown.record(), Gap.TERMS_MAY_OVERLAP, overlapping);
    }

    /** Adds names to others. Returns those that are new. */
    private static SortedSet<String> added(SortedSet<String> names, Set<String> all) {
        SortedSet<String> more = new TreeSet<>(names);
        more.removeIf(name -> !all.add(name));
        return more;
    }

    /** Adds a record of another row, as a gap if it perhaps belongs to the row and could add to the figure. */
    private void addPerhaps(Shown shown) {
        Tally own = counted(shown);
        long notRecorded = notRecorded(own);
        if (counting.isSum()) {
            own.addAll(figure.context().supply().jointEvents().totals(added(own.here(), perhapsHere)));
        }
        long before = counting.couldAdd(perhaps, sofar, figure.apart());
        perhaps.addAll(own);
        if (counting.couldAdd(perhaps, sofar, figure.apart()) > before) {
            addGaps(shown.record(), Gap.KEY_NOT_STATED, 1);
        } else {
            addGaps(shown.record(), Gap.RECORDED_ELSEWHERE, notRecorded);
        }
    }

    private void addGaps(AllianceRecord record, Gap gap, long times) {
        BigDecimal none = BigDecimal.ZERO;
        gains.addAll(Collections.nCopies((int) times, new Gain(record, none, none, none, none, Optional.of(gap))));
    }

    private Tally counted(Shown shown) {
        RecordRows rows = reader.show(shown.record());
        Optional<Gap> gap = shown.gap();
        if (gap.isEmpty() || (shown.versions() == 1 && rows.doubt(gap.get()))) {
            return tally(shown.parts().get(0), rows);
        }
        List<Tally> tallies = shown.parts().stream()
                .map(part -> tally(part, reader.show(part.record())))
                .toList();
        return Tally.oneOf(tallies, gap.get());
    }

    /**
     * Returns how many events of a tally count in other records that are missing, and are in no tally before. Versions in
     * conflict can have several.
     */
    private long notRecorded(Tally own) {
        SortedSet<String> more = new TreeSet<>(own.elsewhere());
        more.removeAll(sofar.elsewhere());
        more.removeAll(perhaps.elsewhere());
        return figure.context().supply().jointEvents().notRecorded(more);
    }

    /** Returns the tally of one record, which is shown. */
    private Tally tally(RecordPart shown, RecordRows rows) {
        ReportingPeriod days = shown.days(figure.period());
        reader.complete(rows.isPerhapsOfFirstDay(Days.of(days.start()), Days.of(days.endExclusive())));
        return plan.count(rows, days, shown);
    }

    /** Returns the first gap of a record. An amount in another currency or on another basis is one in this figure. */
    private Optional<Gap> gap(Tally own) {
        AmountSum sum = own.sums().in(figure.apart());
        boolean isElsewhere = counting.isSum() && sum.full() + sum.partial() == 0;
        return own.gaps().toMap().keySet().stream()
                .findFirst()
                .or(() -> isElsewhere ? Optional.of(Gap.APART) : Optional.empty());
    }

    private ExactRange number() {
        return counting.number(sofar, figure.apart());
    }
}
