/** The benchmarks that the runner forks. */
@NullMarked
package io.github.alliancestats.examples.benchmarks.measured;

import org.jspecify.annotations.NullMarked;
