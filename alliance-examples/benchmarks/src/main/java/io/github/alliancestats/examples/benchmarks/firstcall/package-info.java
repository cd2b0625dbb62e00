/** Programs that are started in a JVM of their own, to see what the first call costs. */
@NullMarked
package io.github.alliancestats.examples.benchmarks.firstcall;

import org.jspecify.annotations.NullMarked;
