package io.github.alliancestats.stats;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A cell for each key of a dimension, and one for what has none.
 *
 * @param <K> the type of key
 */
final class Table<K extends Comparable<? super K>> {

    private final Dimension<K> dimension;
    private final List<Measure<?>> measures;
    private final TreeMap<K, Cell> rows = new TreeMap<>();
    private final Cell none;

    Table(Dimension<K> dimension, List<Measure<?>> measures) {
        this.dimension = dimension;
        this.measures = measures;
        this.none = new Cell(measures);
    }

    void add(Item item) {
        Slices<K> slices = dimension.slicing().slice(item);
        slices.keyed().forEach((key, part) -> row(key).add(part));
        if (slices.rest() != null) {
            none.add(slices.rest());
        }
    }

    /** Adds a table of the same dimension and measures, as an equal question guarantees. */
    @SuppressWarnings("unchecked")
    void addAll(Table<?> other) {
        Table<K> same = (Table<K>) other;
        same.rows.forEach((key, cell) -> row(key).addAll(cell));
        none.addAll(same.none);
    }

    private Cell row(K key) {
        return rows.computeIfAbsent(key, k -> new Cell(measures));
    }

    Dimension<K> dimension() {
        return dimension;
    }

    Map<K, Cell> rows() {
        return rows;
    }

    Cell none() {
        return none;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table<?> that
                && dimension.equals(that.dimension)
                && rows.equals(that.rows)
                && none.equals(that.none);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dimension, rows, none);
    }
}
