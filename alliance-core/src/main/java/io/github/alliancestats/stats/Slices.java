package io.github.alliancestats.stats;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item taken apart by a dimension: the part under each key, and what has no key. Between them they
 * account for all of it; a part with several keys stands under each.
 *
 * @param <K> the type of key
 */
record Slices<K>(Map<K, Item> keyed, @Nullable Item rest) {}
