package io.github.alliancestats.stats;

import io.github.alliancestats.engine.rule.DimensionRule;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A cell for each key of a dimension, in the keys' order, and one for records without a key. Mutable while a fold fills
 * it, then unchanged.
 *
 * @param <K> the type of key
 */
final class Table<K extends Comparable<? super K>> {

    private final Dimension<K> dimension;
    private final List<Measure<?>> measures;
    private final SortedMap<K, Cell> rows;
    private final Cell none;

    Table(Dimension<K> dimension, List<Measure<?>> measures) {
        this(dimension, measures, new TreeMap<>(), new Cell(measures));
    }

    private Table(Dimension<K> dimension, List<Measure<?>> measures, SortedMap<K, Cell> rows, Cell none) {
        this.dimension = dimension;
        this.measures = measures;
        this.rows = rows;
        this.none = none;
    }

    Dimension<K> dimension() {
        return dimension;
    }

    Set<K> keys() {
        return rows.keySet();
    }

    /** Returns the cell of a key, or null if nothing has it. */
    @Nullable
    Cell find(K key) {
        return rows.get(key);
    }

    Cell none() {
        return none;
    }

    /** Returns the cell of a key to add to, or of records without one if it is null. */
    @SuppressWarnings("unchecked") // a key of this dimension
    Cell cell(@Nullable Comparable<?> key) {
        return key == null ? none : rows.computeIfAbsent((K) key, any -> new Cell(measures));
    }

    /** Adds a table of the same dimension and measures, as an equal query guarantees. */
    void addAll(Table<?> other) {
        other.rows.forEach((key, cell) -> cell(key).addAll(cell));
        none.addAll(other.none);
    }

    void write(ByteSink out) {
        out.count(rows.size());
        rows.forEach((key, cell) -> {
            RuleAccess.of(dimension).keys().write().accept(key, out);
            cell.write(out);
        });
        none.write(out);
    }

    static <K extends Comparable<? super K>> Table<K> read(ByteSource in, Dimension<K> dimension, QueryData query) {
        DimensionRule<K> rule = RuleAccess.of(dimension);
        SortedMap<K, Cell> rows = new TreeMap<>();
        for (int left = in.elements(3); left > 0; left--) {
            K key = in.rewritten(rule.keys().read(), rule.keys().write());
            rule.slicing().period(key, query.period()); // refuses a month that is not one of the period
            if (rows.put(key, Cell.read(in, query.measures())) != null
                    || rows.lastKey().compareTo(key) != 0) {
                throw ByteSource.notCanonical();
            }
        }
        return new Table<>(dimension, query.measures(), rows, Cell.read(in, query.measures()));
    }

    Table<K> sealed(SharingKey key) {
        TreeMap<K, Cell> sealed = new TreeMap<>(rows);
        sealed.replaceAll((row, cell) -> cell.sealed(key));
        return new Table<>(dimension, measures, sealed, none.sealed(key));
    }

    /** Compares keys by their order, whatever their equals method is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table<?> that
                && dimension.equals(that.dimension)
                && rows.equals(that.rows)
                && none.equals(that.none);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dimension, List.copyOf(rows.values()), none);
    }
}
