/** Exact sums of rows, and the tally of each rule in a cell of a summary. Not exported. */
@NullMarked
package io.github.alliancestats.engine.sum;

import org.jspecify.annotations.NullMarked;
