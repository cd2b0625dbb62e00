package io.github.alliancestats.stats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
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
    private final BiConsumer<S, S> plus; // adds the second to the first
    private final Map<Object, SetOfKeys<K, S>> bySource = new HashMap<>();
    private final ListKey sought = new ListKey();
    private final List<@Nullable S> byPlace = new ArrayList<>(); // by its number

    private record SetOfKeys<K, S>(TreeSet<K> keys, S sum) {}

    KeySets(Slicing.ByRecord<K> slicing, Supplier<S> empty, BiConsumer<S, S> plus) {
        this.slicing = slicing;
        this.empty = empty;
        this.plus = plus;
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

    /** Puts the sums under each key, of all sets that have it, into a table. */
    void addTo(Table.Builder<K> table, Function<S, Cell> toCell) {
        Map<K, List<S>> byKey = new TreeMap<>();
        for (SetOfKeys<K, S> set : bySource.values()) {
            for (K key : set.keys) {
                byKey.computeIfAbsent(key, any -> new ArrayList<>(1)).add(set.sum);
            }
            if (set.keys.isEmpty()) {
                table.addNone(toCell.apply(set.sum));
            }
        }
        byKey.forEach((key, sums) -> table.add(key, toCell.apply(total(sums))));
    }

    private S total(List<S> sums) {
        if (sums.size() == 1) {
            return sums.get(0);
        }
        S total = empty.get();
        sums.forEach(sum -> plus.accept(total, sum));
        return total;
    }
}
