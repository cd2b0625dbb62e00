/** Records made up by a fixed rule: first as columns, then as each peer holds them. */
@NullMarked
package io.github.alliancestats.examples.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
