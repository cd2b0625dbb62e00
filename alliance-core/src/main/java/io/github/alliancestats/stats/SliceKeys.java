package io.github.alliancestats.stats;

/**
 * Keys of any dimension, by the slices that it makes.
 *
 * @param <K> the type of key
 */
final class SliceKeys<K extends Comparable<? super K>> implements Keying {

    private final Slicing<K> slicing;
    private final Lanes lanes;
    private final ByKey<K> sums;

    SliceKeys(Slicing<K> slicing, Lanes lanes, ByKey<K> sums) {
        this.slicing = slicing;
        this.lanes = lanes;
        this.sums = sums;
    }

    @Override
    public void add(Item item, Addition whole) {
        Slices<K> slices = slicing.slice(item);
        slices.keyed().forEach((key, piece) -> sums.add(key, of(piece, item, whole)));
        if (slices.rest() != null) {
            sums.addNone(of(slices.rest(), item, whole));
        }
    }

    private Addition of(Item piece, Item item, Addition whole) {
        return piece == item ? whole : lanes.ofPart(piece);
    }
}
