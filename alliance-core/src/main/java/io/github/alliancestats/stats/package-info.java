/**
 * Queries, summaries and figures: how records become figures that can be defended.
 *
 * <p>Read first: {@link io.github.alliancestats.stats.StatsQuery}, {@link io.github.alliancestats.stats.Summary},
 * {@link io.github.alliancestats.stats.Figure}, {@link io.github.alliancestats.measure.Measure} and
 * {@link io.github.alliancestats.measure.Dimension}. Every public type here is immutable and thread-safe.
 *
 * <h2>Counting</h2>
 *
 * <ul>
 *   <li>One event is one record. Later events of the same thing are added to the record and arrive as a higher revision.
 *   <li>A figure is an exact sum over single records, or a count of distinct events or names. There are no joins, no
 *       estimates and no imputation.
 *   <li>Counts are distinct at every level. A seizure of cocaine and heroin is one seizure, one of cocaine and one of
 *       heroin. The rows of a count therefore need not add to its total, and no total is computed from rows.
 *   <li>Arrests, disruptions and referrals are counted as events. People, groups and agencies are counted by name. The
 *       names of measures state which is which. Merged groups count once if the query has
 *       {@linkplain io.github.alliancestats.stats.StatsQuery#withAliases aliases}.
 *   <li>A stock (held, open, awaiting) is the state at the end of the last day. It is computed from events and never
 *       added over days.
 *   <li>Money is followed by {@link io.github.alliancestats.money.Stage}. A flow is dated by the day on which its stage
 *       was reached, a cohort by the day of seizure. No measure adds stages. In the currency of the property, held at
 *       the start + taken + interest = all disposals + held at the end, for each force's share as for the whole.
 *   <li>A {@link io.github.alliancestats.measure.Rate} divides a part of one cohort by that cohort.
 * </ul>
 *
 * <h2>Records in the figures</h2>
 *
 * <p>These rules apply in order, and the first that holds decides:
 *
 * <ol>
 *   <li>Recorded after the as-at instant of the query: out of scope.
 *   <li>In conflict, with an id in doubt as at the instant, superseded, duplicate or withdrawn: excluded.
 *   <li>Not under the umbrella operation: out of scope.
 *   <li>Undated, in the period on some of its possible days only, or with more than 1,000 combinations of days: excluded,
 *       and a gap of figures that it could change.
 *   <li>No date in the period, and no state such as property held or an investigation open: out of scope.
 *   <li>Otherwise included.
 * </ol>
 *
 * <p>So seen = included + excluded + out of scope + rejected. The measures and the order of the records do not matter.
 *
 * <h2>Figures</h2>
 *
 * <p>A figure has its measure, period, scope, counting unit, date, valuation basis, version of the rules, as-at instant
 * and status. Its {@link io.github.alliancestats.quality.Completeness} states how many records are known in full, in part or
 * not at all, with one reason for each that is not known in full. Unknown is never zero. Quantities of different kinds, and without
 * a reporting currency or basis also currencies and bases, have figures of their own. With them, an amount without a
 * rate, or valued on another basis, is a gap. Ranges add end by end. The value of a
 * sum is the sum of typical values if every part has one, else the low end. Sums are exact decimals, rates multiply
 * exactly, and only the words of a headline are rounded, once.
 *
 * <p>A {@link io.github.alliancestats.stats.Claim} is true by construction: its rule is stated, and a claim that the
 * rule does not allow is not made.
 *
 * <h2>Summaries that add</h2>
 *
 * <p>Summaries of equal queries add as if their records had been summarized together, in any order and grouping. The
 * {@linkplain io.github.alliancestats.quality.Deduplication deduplication} of the query decides what a summary keeps for that. A
 * joint event counts for the force that recorded it. Its money and quantities count by each force's share. Between forces,
 * summaries travel {@linkplain io.github.alliancestats.stats.Summary#sealedUnder sealed}.
 *
 * <h2>Explanations and revisions</h2>
 *
 * <p>A caller who keeps records in a {@link io.github.alliancestats.stats.DataExtract} can have a
 * figure {@linkplain io.github.alliancestats.stats.StatsQuery#explain explained} by the part of each record. The parts
 * add to the figure exactly. The {@linkplain io.github.alliancestats.stats.StatsQuery#revisions revisions} between two
 * instants are given by reason and add to the difference exactly. A
 * {@linkplain io.github.alliancestats.stats.StatsQuery#digest digest} covers query, rules and records. The figures as at an
 * instant are the same whatever was recorded since, apart from records without a
 * recording instant, rejections, exclusions and coverage.
 *
 * <p>For the figures of many periods, a query makes an {@linkplain io.github.alliancestats.stats.StatsQuery#index index}
 * of an extract by month.
 *
 * <h2>Comparisons</h2>
 *
 * <p>A {@link io.github.alliancestats.stats.Change} is a signed, exact difference. Growth is given only between
 * complete and comparable figures. Each {@link io.github.alliancestats.quality.Issue} gives a reason why two figures are
 * not comparable, and
 * {@link io.github.alliancestats.stats.Comparison#likeForLike} the part that is comparable, if there is one. Growth has
 * no value on a zero base, and a small base is flagged. Counts of seizures follow police activity and recording. A
 * change in them is not a change in prevalence, and no figure shows a cause.
 */
@NullMarked
package io.github.alliancestats.stats;

import org.jspecify.annotations.NullMarked;
