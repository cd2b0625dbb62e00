package io.github.alliancestats.stats;

/**
 * Rows by what a record has as a whole.
 *
 * @param <K> the type of key
 */
final class SetRows<K extends Comparable<? super K>> implements Rows<K> {

    private final Lanes lanes;
    private final KeySets<K, Sums> sums;

    SetRows(Slicing.ByRecord<K> slicing, Lanes lanes) {
        this.lanes = lanes;
        this.sums = new KeySets<>(slicing, Sums::new, Sums::addAll);
    }

    @Override
    public void add(Item item, Addition whole) {
        sums.of(item).add(whole, lanes.width());
    }

    @Override
    public void addTo(Table.Builder<K> table) {
        sums.addTo(table, lanes::cell);
    }
}
