package io.github.alliancestats.stats;

import io.github.alliancestats.record.ReportingPeriod;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one dimension in a chapter, each with the number of its row, found as they occur; what has no key has a
 * row too. Keys are told apart by their order, as in an answer.
 *
 * @param <K> the type of key
 */
final class NumberedKeys<K extends Comparable<? super K>> implements ByKey<K> {

    private final Dimension<K> dimension;
    private final int place;
    private final Chapter chapter;
    private final Keying keying;
    private final Map<K, Integer> numbers = new TreeMap<>();
    private final int none;

    NumberedKeys(Dimension<K> dimension, int place, Chapter chapter) {
        this.dimension = dimension;
        this.place = place;
        this.chapter = chapter;
        this.keying = dimension.slicing().keying(chapter.lanes(), this);
        this.none = chapter.nextRow(new Row<>(this, null));
    }

    /** What a row is of: a key, or what has none. */
    record Row<K extends Comparable<? super K>>(
            NumberedKeys<K> keys, @Nullable K key) {

        boolean isWithin(Scope scope) {
            return key == null || keys.dimension.slicing().isWithin(scope, key);
        }

        /** Whether it is the row of a month; what has no key has none in any month. */
        boolean isByMonth() {
            return key != null && keys.dimension.slicing().isByMonth();
        }

        /** The number of the row of a month that has the place of this one, in the month after all. */
        int movedTo(ReportingPeriod month) {
            return keys.number(keys.dimension.slicing().moved(Objects.requireNonNull(key), Chapter.AFTER_ALL, month));
        }

        /** Puts a cell into the table of the dimension. */
        @SuppressWarnings("unchecked") // tables are in the order of dimensions
        void addTo(List<Table.Builder<?>> tables, Cell cell) {
            Table.Builder<K> table = (Table.Builder<K>) tables.get(keys.place);
            if (key == null) {
                table.addNone(cell);
            } else {
                table.add(key, cell);
            }
        }
    }

    /** Enters an item under each of its keys. */
    void enter(Item item, Addition whole) {
        keying.add(item, whole);
    }

    @Override
    public void add(K key, Addition addition) {
        chapter.enter(number(key), addition);
    }

    @Override
    public void addNone(Addition addition) {
        chapter.enter(none, addition);
    }

    private int number(K key) {
        Integer known = numbers.get(key);
        if (known == null) {
            known = chapter.nextRow(new Row<>(this, key));
            numbers.put(key, known);
        }
        return known;
    }
}
