package io.github.alliancestats.stats;

import io.github.alliancestats.stats.Coverage.Gap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Counts included items one after the other; what a record adds is what the figure gains by it. So the
 * gains add to the figure whatever the measure.
 *
 * @param <V> the type of the figure's value
 */
final class Explainer<V> {

    private final Measure<V> measure;
    private final Summary summary;
    private final Lanes lanes;
    private final Tally sofar = new Tally();
    private final List<Gain> gains = new ArrayList<>();

    /** What the figure gains by one record. */
    record Gain(RecordKey key, BigDecimal value, BigDecimal low, BigDecimal high, Optional<Gap> gap) {}

    private Explainer(Measure<V> measure, Summary summary) {
        this.measure = measure;
        this.summary = summary;
        this.lanes = Lanes.beside(summary.query(), List.of(measure));
    }

    /** The gains that add to a figure, in order of id. */
    static List<Gain> gains(Measure<?> measure, Summary summary) {
        Explainer<?> explainer = new Explainer<>(measure, summary);
        summary.evidence().items(summary.query()).forEach(explainer::add);
        return explainer.gains;
    }

    private void add(Item item) {
        if (!measure.isOf(item.record().getClass())) {
            return;
        }
        Sums sums = new Sums();
        sums.add(lanes.ofWhole(item), lanes.width());
        Tally own = Objects.requireNonNull(lanes.cell(sums).tally(measure));
        if (!own.isEmpty()) {
            Figure<V> before = figureSofar();
            sofar.addAll(own);
            gains.add(gain(RecordKey.of(item.record()), before, figureSofar(), own.firstGap()));
        }
    }

    private Figure<V> figureSofar() {
        return measure.counting().figure(measure, summary.context(), sofar);
    }

    private Gain gain(RecordKey key, Figure<V> before, Figure<V> after, Optional<Gap> gap) {
        BigDecimal low = after.range().low().subtract(before.range().low());
        BigDecimal high = after.range().high().subtract(before.range().high());
        BigDecimal value = after.number().subtract(before.number());
        return new Gain(key, value, low, high, gap);
    }
}
