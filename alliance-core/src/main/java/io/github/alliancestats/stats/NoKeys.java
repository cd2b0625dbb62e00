package io.github.alliancestats.stats;

/**
 * Rows by what no record of a kind has: all of it has no key.
 *
 * @param <K> the type of key
 */
record NoKeys<K extends Comparable<? super K>>(Lanes lanes, Sums total) implements Rows<K> {

    @Override
    public void add(Item item, Addition whole) {
        // it is in the total
    }

    @Override
    public void addTo(Table.Builder<K> table) {
        table.addNone(lanes.cell(total));
    }
}
