package io.github.alliancestats.stats;

import java.util.List;

/**
 * Why a figure is what it is: each record that it was made from with its contribution, which add to the
 * figure exactly, and the records that count nowhere, with the reason. Immutable and thread-safe.
 *
 * @param <V> the type of the figure's value
 */
public final class Explanation<V> {

    private final Figure<V> figure;
    private final List<Contribution<V>> contributions;
    private final List<Exclusion> leftOut;

    Explanation(Figure<V> figure, List<Contribution<V>> contributions, List<Exclusion> leftOut) {
        this.figure = figure;
        this.contributions = List.copyOf(contributions);
        this.leftOut = List.copyOf(leftOut);
    }

    /** {@return the figure that this explains} */
    public Figure<V> figure() {
        return figure;
    }

    /** {@return what each record that the measure saw adds, in the order of ids} */
    public List<Contribution<V>> contributions() {
        return contributions;
    }

    /** {@return the records that count nowhere; for a row, those of the whole} */
    public List<Exclusion> leftOut() {
        return leftOut;
    }

    /** {@return the figure and the number of records, without ids} */
    @Override
    public String toString() {
        long excluded = leftOut.stream().mapToLong(Exclusion::times).sum();
        return figure + " Records: " + contributions.size() + "; left out: " + excluded + ".";
    }
}
