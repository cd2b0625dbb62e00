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
 * <p>{@code Fold} takes records in; {@code Intake}, or with evidence {@code Register}, resolves by {@code Standing}
 * which of them stand. For each period there is an {@code Account}: its {@code Gates} admit the records, shown one after
 * another in one {@code Item}, and a {@code LaneFold} for each kind of record counts them. {@code Lanes} are the
 * numbers that records of a kind add; a measure's {@code Counting} tells an {@code Entry} of them what an item adds, made
 * once as an {@code Addition}, and {@code Rows} of each dimension add it to the {@code Sums} of its keys.
 * {@code DrugFold} is a shorter way for the seizures of drugs that are like nearly all others. At the end the sums become
 * the answer's {@code Cell}s and {@code Table}s, with a {@code Tally} for each measure: how many it saw, the
 * {@code ApartSums} it found and the {@code Gaps}.
 *
 * <p>It is shaped so because most of the time went into making objects: amounts, parts, an item for each key. So a
 * record is read once, what it adds is a row of numbers however many keys it has, an amount is a {@code long} of
 * millionths as long as it fits, and sums are carried before a {@code long} could overflow; what doesn't fit is added
 * beside, exactly. Ids are compared only where their hashes meet, hashes only within parts that fit the processor's
 * cache. A record with one date has its days at hand; all others go the longer way with the same answer, and a property
 * holds the two ways together.
 *
 * <p>A {@link io.github.alliancestats.stats.Daybook} has a {@code Chapter} for each kind of record. What a record adds on
 * its day is a {@code Sheet}: the numbers of its rows, a row for each key of {@code NumberedKeys}. {@code Pages} hold the
 * sheets of each day and each set of operations, and a {@code Calendar} for each umbrella adds them up by {@code Span}. A
 * {@code ChapterPart} adds the spans of a period, and before them what lasts, and goes into the answer like a fold.
 *
 * <p>{@code FoldInParts} folds a list on several threads. {@code Merging} adds answers, {@code Explainer} takes a figure apart,
 * {@code Guard} compares contexts, {@code SummaryBytes} is the wire form. {@code Headline} words one figure,
 * {@code Proportions} two, {@code Listing} several; {@code Parts} says which can be a part of which. The standard measures with their rules lie in
 * one file a topic, {@code DrugMeasures} to {@code CommunityMeasures}; a new one is added to {@code Standard} too.
 *
 * <p>Every public type here is immutable and thread-safe, but for {@code Daybook}, which is thread-safe.
 */
@NullMarked
package io.github.alliancestats.stats;

import org.jspecify.annotations.NullMarked;
