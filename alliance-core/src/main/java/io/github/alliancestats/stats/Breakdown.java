package io.github.alliancestats.stats;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures by key: a summary for each key of a dimension, one for what has no key, and the whole.
 *
 * <p>Every included record stands under at least one key or under none. A record with several keys
 * counts once under each, so rows of counts don't add to the total; the total is {@link #total()}.
 * Immutable and thread-safe.
 *
 * @param <K> the type of key
 */
public final class Breakdown<K extends Comparable<? super K>> {

    private final Summary total;
    private final Table<K> table;

    Breakdown(Summary total, Table<K> table) {
        this.total = total;
        this.table = table;
    }

    /** {@return the dimension} */
    public Dimension<K> dimension() {
        return table.dimension();
    }

    /** {@return a summary for each key that occurred, in the keys' order; by month, for each month} */
    public SortedMap<K, Summary> rows() {
        SortedMap<K, Summary> rows = new TreeMap<>();
        dimension().slicing().expected(total.query()).forEach(key -> rows.put(key, get(key)));
        table.rows().keySet().forEach(key -> rows.put(key, get(key)));
        return Collections.unmodifiableSortedMap(rows);
    }

    /**
     * The row of a key.
     *
     * @param key the key
     * @return its summary; all figures are zero if nothing has that key, such as the id of a group that was merged into
     *     another
     * @throws IllegalArgumentException if it is a month that is not one of the period
     */
    public Summary get(K key) {
        Cell cell = table.rows().get(key);
        ReportingPeriod days = dimension().slicing().period(key, total.period());
        Context context = total.context().row(days, rowOf(key));
        return total.row(
                context,
                cell == null ? new Cell(total.query().measures()) : cell,
                item -> Optional.ofNullable(
                        dimension().slicing().slice(item).keyed().get(key)));
    }

    private String rowOf(K key) {
        return ("by " + dimension().id() + " " + dimension().slicing().label(key)).trim();
    }

    /** {@return the summary of what has no key in this dimension} */
    public Summary none() {
        Context context =
                total.context().row(total.period(), "no " + dimension().id());
        return total.row(
                context,
                table.none(),
                item -> Optional.ofNullable(dimension().slicing().slice(item).rest()));
    }

    /** {@return the summary that this breaks down} */
    public Summary total() {
        return total;
    }

    /** {@return the dimension and the number of rows} */
    @Override
    public String toString() {
        return "by " + dimension() + ", rows: " + rows().size();
    }
}
