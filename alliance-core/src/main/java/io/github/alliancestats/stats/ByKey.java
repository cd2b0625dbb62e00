package io.github.alliancestats.stats;

/**
 * Where what records add is put under the keys of a dimension.
 *
 * @param <K> the type of key
 */
interface ByKey<K extends Comparable<? super K>> {

    void add(K key, Addition addition);

    /** Adds what has no key. */
    void addNone(Addition addition);
}
