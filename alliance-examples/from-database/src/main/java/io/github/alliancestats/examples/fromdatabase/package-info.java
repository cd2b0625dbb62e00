/**
 * Figures from a database. Rows come from a cursor, become records one by one and are counted as they arrive. The heap
 * holds a few thousand rows and the rejected seizures.
 */
@NullMarked
package io.github.alliancestats.examples.fromdatabase;

import org.jspecify.annotations.NullMarked;
