/** The library and all that is measured beside it. */
@NullMarked
package io.github.alliancestats.examples.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
