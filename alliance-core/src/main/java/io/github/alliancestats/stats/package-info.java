/**
 * Questions and answers: how records become figures that can be defended.
 *
 * <p>Read first: {@link io.github.alliancestats.stats.StatsQuery},
 * {@link io.github.alliancestats.stats.Summary}, {@link io.github.alliancestats.stats.Figure},
 * {@link io.github.alliancestats.stats.Measure} and {@link io.github.alliancestats.stats.Dimension}.
 *
 * <h2>What is counted</h2>
 *
 * <p>The population is every record handed over. The unit is the event: one event is one record, and what
 * later happens to it arrives as a higher revision of the same record. A figure is a sum of exact
 * contributions of single records, or a count of distinct events; there are no joins, no estimates and no
 * imputation. Distinct at every level: a seizure of cocaine and heroin is one seizure, one of cocaine and one
 * of heroin, so the rows of a count do not add to its total, and no total is derived from such rows.
 *
 * <p>Events are counted as events (arrests, disruptions, referrals), and what has a name of its own is counted by
 * name, each once however many records tell of it (people, groups, agencies); the names of measures say which is
 * which. Groups that merged are one if the question {@linkplain
 * io.github.alliancestats.stats.StatsQuery#withAliases(io.github.alliancestats.record.Aliases) knows} it. A stock (held,
 * open, awaiting) is the state at the end of the last day, derived from events and never added up over days. Money is
 * followed by {@link io.github.alliancestats.money.Stage}: each flow is dated by the day on which its stage was
 * reached, the cohort seized in a period by the day of seizure, and no measure adds stages; in the currency of the
 * property, held at the start + taken + interest = all ends + held at the end, for each force's share as for the whole.
 * A {@link io.github.alliancestats.stats.Rate} divides what one cohort reached by that cohort.
 *
 * <h2>Which records count</h2>
 *
 * <p>Gates, in this order, each record stopping at the first that holds it. It was recorded after the
 * instant as at which the question is asked: outside. Records of the highest revision of its id say unlike
 * things, a higher revision stands, an equal record was seen, or the highest revision withdraws it: excluded.
 * None of its operations is in the scope: outside. Its date is not known: excluded. None of its dates falls in
 * the period, and nothing that lasts, such as property held or an investigation open, holds in it: outside. Otherwise it is included, whatever is measured. So seen = included +
 * excluded + outside, and the order in which records come changes nothing.
 *
 * <h2>What a figure knows of itself</h2>
 *
 * <p>Its measure, period, scope, what makes one, the date by which it counts, the valuation basis, the
 * version of the rules, the instant as at which it holds, its status as stated, and its
 * {@link io.github.alliancestats.stats.Coverage}: of the records it saw, how many are known in full, in part
 * or not at all, with one reason for each that is not known in full, and for which months and from which
 * forces there are data at all. Unknown is never zero. Money on unlike bases, in currencies without a rate,
 * and quantities of unlike kinds stay apart. A valuation that is a range adds as an interval, end by end; the
 * value of the sum is the sum of typical values if every part has one, else the low end. Sums are exact
 * decimals; rates multiply exactly; rounding happens once, in the words of a headline.
 *
 * <h2>What may be said of it</h2>
 *
 * <p>A {@link io.github.alliancestats.stats.Claim} is made by a figure, or by two, and is true as worded by a stated rule:
 * the number exactly or rounded, more than, over half a million, nearly, about, up to; a third of another; up by a
 * quarter; including some parts, or made up of all. What the rule does not allow is not made. The figures stay attached.
 *
 * <h2>Answers that add</h2>
 *
 * <p>Answers to one question add as if their records had been summarized together, in any order and
 * grouping, with the answer to nothing as identity. What an answer keeps decides what it can know
 * ({@link io.github.alliancestats.stats.Identity}): with unique ids nothing is kept for a record and the
 * caller vouches for it; tracked, hashes of ids are kept and an overlap is refused; with evidence the records
 * are kept and an overlap is resolved. Joint work of several forces is counted once by its shared reference,
 * its money and quantities by each force's share; across forces, answers travel
 * {@linkplain io.github.alliancestats.stats.Summary#sealedUnder sealed}.
 *
 * <h2>Why it is this, and what it was</h2>
 *
 * <p>With evidence a figure {@linkplain io.github.alliancestats.stats.Summary#explain explains} itself by
 * the contribution of each record, which add to it exactly;
 * {@linkplain io.github.alliancestats.stats.StatsQuery#revisions revisions} between two instants are given by
 * reason, which add to the difference exactly; a
 * {@linkplain io.github.alliancestats.stats.Summary#digest digest} fixes question, rules and records. An
 * answer as at an instant comes out the same whatever was recorded since.
 *
 * <h2>Comparing</h2>
 *
 * <p>A {@link io.github.alliancestats.stats.Change} is a signed, exact difference. A growth is given only
 * where like is compared with like; otherwise {@link io.github.alliancestats.stats.ComparabilityIssue} lists every
 * reason, and {@link io.github.alliancestats.stats.Comparison#likeForLike} the part that can be compared, if
 * there is one. A growth has no value on a zero base, and a small base is flagged. Counts of seizures follow
 * what police do and record: a change in them is not a change in prevalence, and no figure here shows a
 * cause.
 *
 * <h2>Where to find it in the code</h2>
 *
 * <p>{@code Fold} receives records. {@code Intake}, or with evidence {@code Register}, resolves duplicates and revisions
 * by {@code Standing}. Each period has an {@code Account}, whose {@code Gates} include a record or give a reason. The
 * engine, which is not exported, decodes a record into dated rows, and sums them by kind of record and key. A measure's
 * {@code Counting} has the rule that the engine evaluates, and makes figures of a tally. At the end the sums become
 * {@code Cell}s and {@code Table}s, with a {@code Tally} for each measure.
 *
 * <p>A record is read once. An amount is a {@code long} of millionths if it fits, and sums are carried before a
 * {@code long} overflows; other amounts are added as decimals. The numbers that a record adds are found once, for all
 * keys. A state is added where it begins and subtracted after its end. Ids are compared only if their hashes are equal.
 *
 * <p>{@code FoldInParts} folds a list on several threads. {@code Merging} adds answers, {@code Explainer} takes a figure apart,
 * {@code Guard} compares contexts, {@code SummaryBytes} is the wire form. {@code Headline} words one figure,
 * {@code Proportions} two, {@code Listing} several; {@code Parts} says which can be a part of which. The standard measures with their rules lie in
 * one file a topic, {@code DrugMeasures} to {@code CommunityMeasures}; a new one is added to {@code Standard} too.
 *
 * <p>Every public type here is immutable and thread-safe.
 */
@NullMarked
package io.github.alliancestats.stats;

import org.jspecify.annotations.NullMarked;
