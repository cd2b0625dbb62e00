package io.github.alliancestats.stats;

import java.util.List;

/**
 * How a measure counts: what one item adds, and which figures a tally makes.
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

    /**
     * Adds what the item, of a kind that the measure is of, has of this measure. Only a {@linkplain Measure#isStock stock}
     * may add anything for an item none of whose dates is in its days. Of a record of one date, what it adds on that day
     * and on later ones must not depend on the operations in scope, nor on how long after it is, unless the measure is
     * one that {@linkplain Measure#dependsOnQuestion depends on the question}.
     */
    void add(Item item, Entry entry);

    /** The one figure, whatever the data. */
    Figure<V> figure(Measure<V> measure, Context context, Tally tally);

    /** The figures that stand side by side, in order of currency and basis: the one, where there is neither. */
    default List<Figure<V>> figures(Measure<V> measure, Context context, Tally tally) {
        return List.of(figure(measure, context, tally));
    }
}
