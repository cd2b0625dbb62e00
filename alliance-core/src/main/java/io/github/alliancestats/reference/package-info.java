/**
 * Reference data for ids in records. {@link io.github.alliancestats.reference.Operations} is the tree of
 * operations, and {@link io.github.alliancestats.reference.Aliases} states which ids mean the same since when. A query is
 * given both. All types except builders are immutable and thread-safe.
 */
@NullMarked
package io.github.alliancestats.reference;

import org.jspecify.annotations.NullMarked;
