/** What is asked of the workload, and the plain totals by which answers are compared. */
@NullMarked
package io.github.alliancestats.examples.benchmarks.question;

import org.jspecify.annotations.NullMarked;
