/**
 * The release of figures. A {@link io.github.alliancestats.release.Manifest} states the query, the figures and the
 * records behind them, so that published figures can be checked against the records later.
 */
@NullMarked
package io.github.alliancestats.release;

import org.jspecify.annotations.NullMarked;
