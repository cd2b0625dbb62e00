package io.github.alliancestats.stats;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A cell for each key of a dimension, in the keys' order, and one for records without a key. Immutable if its cells are
 * not changed.
 *
 * @param <K> the type of key
 */
final class Table<K extends Comparable<? super K>> {

    private final Dimension<K> dimension;
    private final List<Row<K>> rows;
    private final Cell none;

    private Table(Dimension<K> dimension, List<Row<K>> rows, Cell none) {
        this.dimension = dimension;
        this.rows = rows;
        this.none = none;
    }

    record Row<K>(K key, Cell cell) {}

    Dimension<K> dimension() {
        return dimension;
    }

    List<Row<K>> rows() {
        return rows;
    }

    /** The cell of a key, or null if nothing has it. */
    @Nullable
    Cell cell(K key) {
        int from = 0;
        int to = rows.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = rows.get(middle).key().compareTo(key);
            if (order == 0) {
                return rows.get(middle).cell();
            }
            from = order < 0 ? middle + 1 : from;
            to = order < 0 ? to : middle;
        }
        return null;
    }

    Cell none() {
        return none;
    }

    void write(ByteSink out) {
        out.count(rows.size());
        for (Row<K> row : rows) {
            RuleAccess.of(dimension).keys().write().accept(row.key(), out);
            row.cell().write(out);
        }
        none.write(out);
    }

    static <K extends Comparable<? super K>> Table<K> read(ByteSource in, Dimension<K> dimension, QueryData query) {
        int number = in.elements(3);
        List<Row<K>> rows = new ArrayList<>(number);
        K last = null;
        for (int i = 0; i < number; i++) {
            K key = in.rewritten(
                    RuleAccess.of(dimension).keys().read(),
                    RuleAccess.of(dimension).keys().write());
            RuleAccess.of(dimension)
                    .slicing()
                    .period(key, query.period()); // refuses a month that is not one of the period
            ByteSource.requireOrder(last, key);
            rows.add(new Row<>(key, Cell.read(in, query.measures())));
            last = key;
        }
        return new Table<>(dimension, rows, Cell.read(in, query.measures()));
    }

    Table<K> sealed(SharingKey key) {
        List<Row<K>> sealed = new ArrayList<>(rows.size());
        rows.forEach(row -> sealed.add(new Row<>(row.key(), row.cell().sealed(key))));
        return new Table<>(dimension, sealed, none.sealed(key));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table<?> that
                && dimension.equals(that.dimension)
                && hasRowsOf(that)
                && none.equals(that.none);
    }

    /** Compares keys by their order, whatever their equals method is. */
    @SuppressWarnings("unchecked") // of one dimension
    private boolean hasRowsOf(Table<?> other) {
        List<Row<K>> others = ((Table<K>) other).rows;
        boolean same = rows.size() == others.size();
        for (int i = 0; same && i < rows.size(); i++) {
            Row<K> one = rows.get(i);
            same = one.key().compareTo(others.get(i).key()) == 0
                    && one.cell().equals(others.get(i).cell());
        }
        return same;
    }

    @Override
    public int hashCode() {
        return Objects.hash(dimension, rows.stream().map(Row::cell).toList(), none);
    }

    /**
     * Puts rows together, those of one key as one.
     *
     * @param <K> the type of key
     */
    static final class Builder<K extends Comparable<? super K>> {

        private final Dimension<K> dimension;
        private final List<Measure<?>> measures;
        private final TreeMap<K, Cell> rows = new TreeMap<>();
        private final Cell none;

        Builder(Dimension<K> dimension, List<Measure<?>> measures) {
            this.dimension = dimension;
            this.measures = measures;
            this.none = new Cell(measures);
        }

        /** Returns the cell of a key, or of records without one if it is null. */
        @SuppressWarnings("unchecked") // a key of this dimension
        Cell cell(@Nullable Comparable<?> key) {
            return key == null ? none : rows.computeIfAbsent((K) key, any -> new Cell(measures));
        }

        /** Adds a table of the same dimension and measures, as an equal query guarantees. */
        @SuppressWarnings("unchecked")
        void addAll(Table<?> other) {
            Table<K> same = (Table<K>) other;
            same.rows.forEach(row ->
                    rows.computeIfAbsent(row.key(), any -> new Cell(measures)).addAll(row.cell()));
            none.addAll(same.none);
        }

        /** Ends it; the cells are the table's. */
        Table<K> build() {
            List<Row<K>> inOrder = new ArrayList<>(rows.size());
            rows.forEach((key, cell) -> inOrder.add(new Row<>(key, cell)));
            return new Table<>(dimension, inOrder, none);
        }
    }
}
