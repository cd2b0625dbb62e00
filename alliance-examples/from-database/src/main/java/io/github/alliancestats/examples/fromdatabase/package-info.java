/**
 * Figures from a database: the rows of a property store are read with a cursor, become records one by one, and are
 * counted as they come, so that the heap holds a few thousand rows however many there are.
 */
@NullMarked
package io.github.alliancestats.examples.fromdatabase;

import org.jspecify.annotations.NullMarked;
