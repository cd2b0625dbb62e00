package io.github.alliancestats.stats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One sum for each set of keys that a record may have as a whole, such as its operations: so a record is added once
 * however many keys it has.
 *
 * @param <K> the type of key
 * @param <S> the type of sum
 */
final class KeySets<K extends Comparable<? super K>, S> {

    private final Slicing.ByRecord<K> slicing;
    private final Supplier<S> empty;
    private final Map<Object, SetOfKeys<K, S>> bySource = new HashMap<>();
    private final ListKey sought = new ListKey();
    private final List<@Nullable S> byPlace = new ArrayList<>(); // by its number

    private record SetOfKeys<K, S>(TreeSet<K> keys, S sum) {}

    KeySets(Slicing.ByRecord<K> slicing, Supplier<S> empty) {
        this.slicing = slicing;
        this.empty = empty;
    }

    /** The sum of the set of keys that an item has. */
    S of(Item item) {
        Object source = slicing.source().apply(item);
        if (source instanceof Scope.Place place) {
            return of(place, item);
        }
        if (source instanceof List<?> names) {
            SetOfKeys<K, S> known = bySource.get(sought.seeking(names));
            return known == null ? of(ListKey.of(names), item) : known.sum;
        }
        return of(source, item);
    }

    private S of(Scope.Place place, Item item) {
        while (byPlace.size() <= place.number()) {
            byPlace.add(null);
        }
        S known = byPlace.get(place.number());
        if (known == null) {
            known = of((Object) place, item);
            byPlace.set(place.number(), known);
        }
        return known;
    }

    private S of(Object source, Item item) {
        SetOfKeys<K, S> set = bySource.get(source);
        if (set == null) {
            set = new SetOfKeys<>(new TreeSet<>(slicing.keys().apply(item)), empty.get());
            bySource.put(source, set);
        }
        return set.sum;
    }

    void addTo(Table<K> table, Function<S, Cell> toCell) {
        for (SetOfKeys<K, S> set : bySource.values()) {
            Cell cell = toCell.apply(set.sum);
            set.keys.forEach(key -> table.add(key, cell));
            if (set.keys.isEmpty()) {
                table.addNone(cell);
            }
        }
    }
}
