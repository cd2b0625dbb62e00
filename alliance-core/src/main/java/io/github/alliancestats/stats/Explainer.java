package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Plan;
import io.github.alliancestats.engine.RecordCounter;
import io.github.alliancestats.engine.RecordReader;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.sum.Sums;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.stats.Explanation.Contribution;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts included records one after the other. The contribution of a record is the gain of the figure, so contributions
 * add to the figure for any measure.
 *
 * @param <V> the type of the figure's value
 */
final class Explainer<V> {

    private final Measure<V> measure;
    private final Summary summary;
    private final Plan plan;
    private final RecordReader reader;
    private final Map<Class<?>, RecordCounter> counters = new HashMap<>();
    private final Tally sofar = new Tally();
    private final List<Contribution<BigDecimal>> gains = new ArrayList<>();

    private Explainer(Measure<V> measure, Summary summary) {
        this.measure = measure;
        this.summary = summary;
        this.plan = summary.query().plan(List.of(measure));
        this.reader = new RecordReader(plan);
    }

    /** Returns the gains that add to a figure, in order of id. */
    static List<Contribution<BigDecimal>> gains(Measure<?> measure, Summary summary) {
        Explainer<?> explainer = new Explainer<>(measure, summary);
        summary.evidence().records(summary.query()).forEach(explainer::add);
        return explainer.gains;
    }

    private void add(Evidence.Shown shown) {
        AllianceRecord record = shown.record();
        if (!RuleAccess.of(measure).isOf(record.getClass())) {
            return;
        }
        Tally own = tally(shown);
        if (!own.isEmpty()) {
            Figure<V> before = figureSofar();
            sofar.addAll(own);
            gains.add(gain(record, before, figureSofar(), own.firstGap()));
        }
    }

    /** Returns what one record adds by itself. */
    private Tally tally(Evidence.Shown shown) {
        RecordCounter counter = counters.computeIfAbsent(
                shown.record().getClass(),
                kind -> new RecordCounter(plan, shown.record().getClass()));
        RecordRows rows = reader.show(shown.record());
        reader.complete(shown.days().contains(LocalDate.ofEpochDay(rows.firstDay())));
        counter.show(rows, shown.days());
        Sums sums = new Sums();
        counter.read(shown.lines(), sums::add);
        Tally tally = new Tally();
        counter.readTallies(sums, (own, place) -> tally.addAll(own));
        return tally;
    }

    private Figure<V> figureSofar() {
        return new FigureMaker<>(measure, summary.context(), sofar).one();
    }

    private Contribution<BigDecimal> gain(AllianceRecord record, Figure<V> before, Figure<V> after, Optional<Gap> gap) {
        BigDecimal low = after.range().low().subtract(before.range().low());
        BigDecimal high = after.range().high().subtract(before.range().high());
        BigDecimal value = after.number().subtract(before.number());
        return new Contribution<>(record.kind(), record.id(), value, low, high, gap);
    }
}
