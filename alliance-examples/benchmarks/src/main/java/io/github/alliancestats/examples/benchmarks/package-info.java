/**
 * Measures how fast the library answers one question of one workload, beside what one would write or use in its
 * place. Here is the command line, the rounds and the report. Each package uses those below it alone:
 *
 * <ul>
 *   <li>{@code measured}: the benchmarks that are forked, {@code firstcall}: the programs that are started;
 *   <li>{@code peer}: the library and all that is measured beside it, each giving the same totals;
 *   <li>{@code question}: what is asked, and the totals by which answers are compared;
 *   <li>{@code workload}: the records, as columns and as each peer holds them.
 * </ul>
 */
@NullMarked
package io.github.alliancestats.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
