package io.github.alliancestats.stats;

/**
 * Rows of any dimension, by the slices that it makes.
 *
 * @param <K> the type of key
 */
final class SliceRows<K extends Comparable<? super K>> implements Rows<K> {

    private final Slicing<K> slicing;
    private final Lanes lanes;
    private final KeyedSums<K> sums;

    SliceRows(Slicing<K> slicing, Lanes lanes) {
        this.slicing = slicing;
        this.lanes = lanes;
        this.sums = new KeyedSums<>(lanes);
    }

    @Override
    public void add(Item item, Addition whole) {
        Slices<K> slices = slicing.slice(item);
        slices.keyed().forEach((key, piece) -> sums.add(key, lanes.ofPart(piece)));
        if (slices.rest() != null) {
            sums.addNone(lanes.ofPart(slices.rest()));
        }
    }

    @Override
    public void addTo(Table<K> table) {
        sums.addTo(table);
    }
}
