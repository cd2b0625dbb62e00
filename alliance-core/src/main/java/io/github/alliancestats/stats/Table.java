package io.github.alliancestats.stats;

import io.github.alliancestats.engine.rule.DimensionRule;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A cell for each key of a dimension, in the keys' order, and one for records without a key. Mutable while a fold fills
 * it, then unchanged.
 *
 * @param <K> the type of key
 * @param dimension the dimension
 * @param measures the measures of the cells
 * @param rows the cells by key
 * @param none the cell of records without a key
 */
record Table<K extends Comparable<? super K>>(
        Dimension<K> dimension, List<Measure<?>> measures, SortedMap<K, Cell> rows, Cell none) {

    Table(Dimension<K> dimension, List<Measure<?>> measures) {
        this(dimension, measures, new TreeMap<>(), new Cell(measures));
    }

    /** Returns the table of a dimension, or null if there is none. */
    @SuppressWarnings("unchecked") // one rule, one type of key
    static <K extends Comparable<? super K>> @Nullable Table<K> find(List<Table<?>> tables, Dimension<K> dimension) {
        for (Table<?> table : tables) {
            if (RuleAccess.isSame(table.dimension, dimension)) {
                return (Table<K>) table;
            }
        }
        return null;
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
        out.elements(rows, (key, cell) -> {
            RuleAccess.of(dimension).keys().write().accept(key, out);
            cell.write(out);
        });
        none.write(out);
    }

    static <K extends Comparable<? super K>> Table<K> read(
            ByteSource in, Dimension<K> dimension, List<Measure<?>> measures, ReportingPeriod period) {
        DimensionRule<K> rule = RuleAccess.of(dimension);
        SortedMap<K, Cell> rows = new TreeMap<>();
        for (int left = in.elements(3); left > 0; left--) {
            K key = rule.keys().read().apply(in);
            rule.slicing().period(key, period); // refuses a month that is not one of the period
            rows.put(key, Cell.read(in, measures));
        }
        return new Table<>(dimension, measures, rows, Cell.read(in, measures));
    }

    Table<K> sealed(SharingKey key) {
        TreeMap<K, Cell> sealed = new TreeMap<>(rows);
        sealed.replaceAll((row, cell) -> cell.sealed(key));
        return new Table<>(dimension, measures, sealed, none.sealed(key));
    }

    /** Keys with one place in the order are equal, whatever their hash codes are. */
    @Override
    public int hashCode() {
        return Objects.hash(dimension, List.copyOf(rows.values()), none);
    }
}
