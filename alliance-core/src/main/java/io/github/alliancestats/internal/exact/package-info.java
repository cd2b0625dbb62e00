/** Exact arithmetic and its canonical form; money on its way in and out. Not exported. */
@NullMarked
package io.github.alliancestats.internal.exact;

import org.jspecify.annotations.NullMarked;
