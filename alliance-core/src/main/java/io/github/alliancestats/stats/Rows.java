package io.github.alliancestats.stats;

/**
 * The sums under each key of a dimension, of records of one kind. A dimension that takes records apart in its own way
 * has rows of its own.
 *
 * @param <K> the type of key
 */
interface Rows<K extends Comparable<? super K>> {

    /** Adds an item under its keys. What the whole of it adds is made already; what parts of it add is made here. */
    void add(Item item, Addition whole);

    /** Puts what was added into a table of an answer. */
    void addTo(Table.Builder<K> table);
}
