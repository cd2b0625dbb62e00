package io.github.alliancestats.engine.rule;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a dimension.
 *
 * @param <K> the type of key
 * @param slicing the way it finds keys of records
 * @param keys the reader and writer of keys
 * @param named the keys that a query names; a key of a crossed dimension can have only one part
 */
public record DimensionRule<K extends Comparable<? super K>>(Slicing<K> slicing, Keys<K> keys, SortedSet<K> named) {

    /** Returns the parts of a key, one for each dimension that is crossed; null where there is none. */
    public List<@Nullable Comparable<?>> parts(K key) {
        return slicing.leafKeys(key);
    }
}
