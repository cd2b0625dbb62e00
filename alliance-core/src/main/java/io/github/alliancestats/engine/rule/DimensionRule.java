package io.github.alliancestats.engine.rule;

/**
 * The rule of a dimension: the way it finds keys of records, and the reader and writer of keys.
 *
 * @param <K> the type of key
 */
public record DimensionRule<K extends Comparable<? super K>>(Slicing<K> slicing, Keys<K> keys) {}
