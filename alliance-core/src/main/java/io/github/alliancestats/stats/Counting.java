package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Rule;
import io.github.alliancestats.engine.sum.Tally;
import java.util.List;

/**
 * How a measure counts: the rule of the engine, and the figures of a tally.
 *
 * @param <V> the type of a figure's value
 */
interface Counting<V> {

    /** What tells this way of counting from the others: the same for all versions of the library. */
    String form();

    /** What its figures are figures of, money apart by currency: only like is set against like. */
    default String unit() {
        return form();
    }

    /** Returns what the engine counts. */
    Rule rule();

    /** The one figure, whatever the data. */
    Figure<V> figure(Measure<V> measure, Context context, Tally tally);

    /** The figures that stand side by side, in order of currency and basis: the one, where there is neither. */
    default List<Figure<V>> figures(Measure<V> measure, Context context, Tally tally) {
        return List.of(figure(measure, context, tally));
    }
}
