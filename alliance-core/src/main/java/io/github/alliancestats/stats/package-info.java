/**
 * Questions and answers. A {@link io.github.alliancestats.stats.StatsQuery} asks about a
 * {@link io.github.alliancestats.stats.ReportingPeriod}; a
 * {@link io.github.alliancestats.stats.Summary} answers with a
 * {@link io.github.alliancestats.stats.Figure} for each
 * {@link io.github.alliancestats.stats.Measure}, a
 * {@link io.github.alliancestats.stats.Breakdown} for each
 * {@link io.github.alliancestats.stats.Dimension}, and an account of every record.
 *
 * <p>How records become figures, in the order of the code: {@code Fold} takes them in and resolves, by
 * {@code Register} and {@code Standing}, which of them stand; each that is included becomes an
 * {@code Item}, which a {@code Table} takes apart by key and shows to the {@code Cell} of each key; a cell
 * has a {@code Tally} for each measure, filled by the measure's {@code Counting}.
 *
 * <p>Every public type here is immutable and thread-safe.
 */
@NullMarked
package io.github.alliancestats.stats;

import org.jspecify.annotations.NullMarked;
