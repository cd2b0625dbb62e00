package io.github.alliancestats.stats;

import java.util.Map;
import java.util.TreeMap;

/**
 * A sum for each key, and one for what has none. Keys are told apart by their order, as in an answer.
 *
 * @param <K> the type of key
 */
final class KeyedSums<K extends Comparable<? super K>> implements ByKey<K> {

    private final Lanes lanes;
    private final Map<K, Sums> byKey = new TreeMap<>();
    private final Sums none = new Sums();

    KeyedSums(Lanes lanes) {
        this.lanes = lanes;
    }

    @Override
    public void add(K key, Addition addition) {
        Sums sums = byKey.get(key);
        if (sums == null) {
            sums = new Sums();
            byKey.put(key, sums);
        }
        sums.add(addition, lanes.width());
    }

    @Override
    public void addNone(Addition addition) {
        none.add(addition, lanes.width());
    }

    void addTo(Table.Builder<K> table) {
        byKey.forEach((key, sums) -> table.add(key, lanes.cell(sums)));
        table.addNone(lanes.cell(none));
    }
}
