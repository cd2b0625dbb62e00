package io.github.alliancestats.stats;

/**
 * Rows by keys that are found item by item.
 *
 * @param <K> the type of key
 */
final class KeyedRows<K extends Comparable<? super K>> implements Rows<K> {

    private final KeyedSums<K> sums;
    private final Keying keying;

    KeyedRows(Slicing<K> slicing, Lanes lanes) {
        this.sums = new KeyedSums<>(lanes);
        this.keying = slicing.keying(lanes, sums);
    }

    @Override
    public void add(Item item, Addition whole) {
        keying.add(item, whole);
    }

    @Override
    public void addTo(Table.Builder<K> table) {
        sums.addTo(table);
    }
}
