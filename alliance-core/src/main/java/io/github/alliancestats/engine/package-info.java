/** The engine: rules over rows, columns of sums, and rows of a summary. It does not know queries. Not exported. */
@NullMarked
package io.github.alliancestats.engine;

import org.jspecify.annotations.NullMarked;
