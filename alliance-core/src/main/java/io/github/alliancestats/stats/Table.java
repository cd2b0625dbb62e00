package io.github.alliancestats.stats;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
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
    private Cell none;

    Table(Dimension<K> dimension, List<Measure<?>> measures) {
        this.dimension = dimension;
        this.measures = measures;
        this.none = new Cell(measures);
    }

    /** Adds a cell, which is the table's own from then on. */
    void add(K key, Cell more) {
        Cell known = rows.putIfAbsent(key, more);
        if (known != null) {
            known.addAll(more);
        }
    }

    void addNone(Cell more) {
        none.addAll(more);
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

    void write(ByteSink out) {
        out.count(rows.size());
        rows.forEach((key, cell) -> {
            dimension.keys().write().accept(key, out);
            cell.write(out);
        });
        none.write(out);
    }

    static <K extends Comparable<? super K>> Table<K> read(ByteSource in, Dimension<K> dimension, StatsQuery query) {
        Table<K> table = new Table<>(dimension, query.measures());
        for (int left = in.elements(3); left > 0; left--) {
            K key = in.rewritten(dimension.keys().read(), dimension.keys().write());
            dimension.slicing().period(key, query.period()); // refuses a month that is not one of the period
            table.append(key, Cell.read(in, query.measures()));
        }
        table.none = Cell.read(in, query.measures());
        return table;
    }

    /** Adds a row that must come after all others, as the rows themselves have it whatever order a caller's keys have. */
    @SuppressWarnings("ReferenceEquality") // the key just put, not one that counts as equal
    private void append(K key, Cell row) {
        if (rows.put(key, row) != null || rows.lastKey() != key) {
            throw ByteSource.notCanonical();
        }
    }

    Table<K> sealed(SharingKey key) {
        Table<K> sealed = new Table<>(dimension, measures);
        rows.forEach((row, cell) -> sealed.rows.put(row, cell.sealed(key)));
        sealed.none = none.sealed(key);
        return sealed;
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
