package io.github.alliancestats.stats;

import io.github.alliancestats.engine.RowChoice;
import io.github.alliancestats.engine.Supply;
import io.github.alliancestats.engine.identity.ExcludedRecords;
import io.github.alliancestats.engine.identity.Ids;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.Rate;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.view.SummaryView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a {@link StatsQuery}: one for each measure, a breakdown for each dimension, and an account of every
 * record: seen = included + excluded + out of scope + rejected.
 *
 * <p>{@link #plus} adds summaries of equal queries, as if all their records had been summarized at once. The query's
 * {@link Deduplication} decides what a summary keeps for that.
 *
 * <p>A row of a {@link Breakdown} is a summary too. It has figures, and the records that it has seen are those that it
 * includes. It has no breakdowns of its own and does not add.
 *
 * <p>Immutable and thread-safe. Two summaries are equal if their queries, their numbers and, with
 * {@link Deduplication#BY_ID}, the ids of their records are equal.
 */
public final class Summary {

    private static final String ROW_DOES_NOT_ADD =
            "a row of a breakdown does not add; add the summaries and take the row of the result";

    private final Context context;
    private final Cell cell;
    private final List<Table<?>> tables;
    private final Counts counts;
    private final Ids ids;
    private final List<Table<?>> compared; // of the other side of a comparison, which only adds keys that are known

    private Summary(
            Context context, Cell cell, List<Table<?>> tables, Counts counts, Ids ids, List<Table<?>> compared) {
        this.compared = compared;
        this.context = context;
        this.cell = cell;
        this.tables = tables;
        this.counts = counts;
        this.ids = ids;
    }

    static Summary whole(StatsQuery query, Supply supply, Cell cell, List<Table<?>> tables, Counts counts, Ids ids) {
        Context context = new Context(query, query.period(), "", List.of(), RowChoice.WHOLE, supply, List.of());
        return new Summary(context, cell, tables, counts, ids, List.of());
    }

    /** A row of this summary. */
    Summary row(Context row, Cell cell) {
        ExcludedRecords none = new ExcludedRecords.Builder().build();
        Counts own = new Counts(cell.records(), 0, 0, Map.of(), none);
        return new Summary(row, cell, List.of(), own, Ids.NONE, List.of());
    }

    /** {@return the query} */
    public StatsQuery query() {
        return context.query();
    }

    /** {@return the period of the query, or the month of a row by month} */
    public ReportingPeriod period() {
        return context.period();
    }

    /** {@return the number of records that were supplied, and of rejected rows} */
    public long seen() {
        return counts.seen();
    }

    /** {@return the number of included records, whatever is measured} */
    public long included() {
        return cell.records();
    }

    /** {@return the number of records that are out of scope} */
    public long outside() {
        return counts.outside().values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return the number of rows that could not become records} */
    public long rejected() {
        return counts.rejected();
    }

    /**
     * Returns the number of records that are out of scope for one reason.
     *
     * @param reason the reason
     * @return the number
     */
    public long outside(OutOfScope reason) {
        return counts.outside().getOrDefault(Objects.requireNonNull(reason, "reason"), 0L);
    }

    /** {@return the number of excluded records, such as duplicates} */
    public long excluded() {
        return counts.excluded().count();
    }

    /**
     * Returns the number of records that are excluded for one reason.
     *
     * @param reason the reason
     * @return the number
     */
    public long excluded(ExclusionReason reason) {
        return counts.excluded().count(Objects.requireNonNull(reason, "reason"));
    }

    /**
     * Returns the excluded records, by reason and then by id. A summary keeps the first thousand ids of each reason; an
     * {@linkplain Explanation#leftOut explanation} lists all.
     *
     * @return the exclusions; none of a row or a sealed summary
     */
    public List<Exclusion> exclusions() {
        return counts.excluded().exclusions();
    }

    /**
     * Returns the supplied facts. A fact is supplied if any record has it, even one that the library excludes or that is out
     * of scope. If its force {@linkplain #coverage declares} it, it is supplied only if any day of the period is covered. A
     * record that was not known at the {@linkplain StatsQuery#asAt instant} of the query supplies nothing.
     *
     * @return the facts; a row of a force has those of the force, and another row those of the whole
     */
    public Set<Fact> supplied() {
        return context.supply().facts(period());
    }

    /** {@return the declared coverage} */
    public Coverage coverage() {
        return context.supply().coverage();
    }

    /**
     * Returns the issues that a person should check before these figures are published, the most severe first. A row does
     * not have those of excluded records and rejected rows. Its issues of coverage are of its force or month, if it has one.
     * Its other issues have the numbers of the whole summary.
     *
     * @return the issues; empty if there is none
     */
    public List<Issue> issues() {
        return Stream.concat(
                        counts.issues(context.supply(), period(), context.optionalKeys()).stream(),
                        QueryIssues.of(this).stream())
                .sorted(Comparator.comparing(Issue::severity))
                .toList();
    }

    /** {@return the forces with a dated record in the period, or with coverage of any of its days, in order} */
    public SortedSet<ForceId> forcesWithData() {
        return Collections.unmodifiableSortedSet(context.sources());
    }

    /**
     * Returns whether a fact that a measure needs is declared for any day of this period, or has an event in this summary
     * or row. Records that do not state when they were recorded, and rejected rows, perhaps have one. Otherwise its figure
     * is not supplied, and {@link #figures} may be empty. For a measure that the query does not have, an event in any
     * record is enough.
     *
     * @param measure a measure
     * @return whether one was
     */
    public boolean isSupplied(Measure<?> measure) {
        Tally tally = cell.tally(Objects.requireNonNull(measure, "measure"));
        return tally == null
                ? new FigureMaker<>(measure, context, new Tally(), null, RecordFacts.ALL).isSupplied()
                : maker(measure, tally).isSupplied();
    }

    /**
     * Returns the figure of a measure.
     *
     * @param <V> the type of its value
     * @param measure a measure of the query
     * @return the figure. Without records that count it is zero, "not known" if a record has a gap in it, or "not supplied"
     *     if {@link #isSupplied} is false. A stock whose {@link #coverage} is not declared is only of the known part. In a row that cannot have such records it is "not applicable"
     * @throws IllegalArgumentException if the query does not have the measure
     * @throws IllegalStateException if the measure has a figure for each currency or valuation basis, because the query
     *     has no reporting currency or no basis; see {@link #figures}
     */
    public <V> Figure<V> figure(Measure<V> measure) {
        return maker(Objects.requireNonNull(measure, "measure"), tally(measure)).one();
    }

    /**
     * Returns the figures of a measure: one for each currency and valuation basis that occurred, if the query has no
     * reporting currency or no basis, otherwise one figure. They must not be added.
     *
     * @param <V> the type of their values
     * @param measure a measure of the query
     * @return the figures in order of currency and basis; empty if no amount in any currency is known, even if there are
     *     records with unknown amounts
     * @throws IllegalArgumentException if the query does not have the measure
     */
    public <V> List<Figure<V>> figures(Measure<V> measure) {
        return maker(Objects.requireNonNull(measure, "measure"), tally(measure)).all();
    }

    /**
     * Returns a rate.
     *
     * @param rate a rate of two measures of the query
     * @return the exact ratio of the two figures; empty if the denominator is zero, or a figure is not complete. The
     *     numerator of {@link Rate#FOLLOWED_UP} may lack reports that do not state their outcome
     * @throws IllegalArgumentException if the query does not have one of the measures
     * @throws IllegalStateException if one of the measures has several figures; see {@link #figure}
     */
    public Optional<Ratio> rate(Rate rate) {
        Figure<?> part = figure(Objects.requireNonNull(rate, "rate").part());
        Figure<?> whole = figure(rate.whole());
        boolean isKnown = whole.value().isPresent() && (part.value().isPresent() || isOfStated(rate, part));
        return isKnown && whole.number().signum() != 0
                ? Optional.of(Ratio.of(part.number(), whole.number()))
                : Optional.empty();
    }

    /** Returns whether the part lacks only records that the whole of this rate does not count: they state no outcome. */
    private static boolean isOfStated(Rate rate, Figure<?> part) {
        return rate.part().equals(Rate.FOLLOWED_UP.part())
                && rate.whole().equals(Rate.FOLLOWED_UP.whole())
                && part.completeness().gaps().keySet().equals(Set.of(Gap.NOT_STATED));
    }

    private <V> FigureMaker<V> maker(Measure<V> measure, Tally tally) {
        return new FigureMaker<>(
                measure,
                context,
                context.withTotals(measure, tally),
                cell.tally(ActivityMeasures.ACTIONS),
                cell.events());
    }

    private Tally tally(Measure<?> measure) {
        Tally tally = cell.tally(measure);
        if (tally == null) {
            throw new IllegalArgumentException("the query does not have the measure " + measure
                    + "; add it with alsoMeasuring(..). It has " + query().measures());
        }
        return tally;
    }

    /**
     * Returns the breakdown by a dimension.
     *
     * @param <K> the type of key
     * @param dimension a dimension of the query. Only keys that the query {@linkplain Dimension#with names} have a row
     *     without a record: names that are only given here have no effect
     * @return its rows
     * @throws IllegalArgumentException if the query is not grouped by the dimension
     * @throws IllegalStateException if this is a row of a breakdown
     */
    public <K extends Comparable<? super K>> Breakdown<K> by(Dimension<K> dimension) {
        Objects.requireNonNull(dimension, "dimension");
        requireWhole("a row has no breakdown of its own; group by two dimensions at once, as in DRUG.by(MONTH)");
        Table<K> table = Table.find(tables, dimension);
        if (table == null) {
            throw new IllegalArgumentException("the query is not grouped by " + dimension + ", but by "
                    + query().dimensions() + "; add it with alsoGroupedBy(..)");
        }
        return new Breakdown<>(this, table, Table.find(compared, dimension));
    }

    /** Returns the summary of some of its forces. It must be grouped by force. */
    Summary only(SortedSet<ForceId> forces) {
        Breakdown<ForceId> byForce = by(Dimension.FORCE);
        Cell sum = new Cell(query().measures());
        forces.forEach(force -> sum.addAll(byForce.row(force).cell));
        return row(context.row(period(), "forces " + forces, List.of(), RowChoice.ofForces(forces), List.of()), sum);
    }

    /**
     * Returns whether this is a whole summary. A row of a {@link Breakdown} is not, and neither is a part, such as the
     * forces of a {@linkplain Comparison#likeForLike like-for-like} comparison. Both have no breakdown.
     *
     * @return false for a row or a part
     */
    public boolean whole() {
        return context.row().isEmpty();
    }

    boolean isGroupedBy(Dimension<?> dimension) {
        return Table.find(tables, dimension) != null;
    }

    /**
     * Returns this summary as canonical bytes, the only way across a wire. Equal summaries give equal bytes,
     * and {@link StatsQuery#readSummary} reads them back. Unless the summary is {@linkplain #sealedUnder sealed},
     * they hold the ids of exclusions, references of joint operations, and all names that are counted once (groups,
     * keys of people, addresses, agencies) in clear. Seal a summary before it leaves the force.
     *
     * @return the bytes, with a version, the fingerprint of the query and a checksum; those of a sealed summary
     *     end in an authentication code under the key
     * @throws IllegalStateException if this is a row, is grouped by a caller's dimension that cannot be read back, or
     *     holds a currency that JavaMoney does not know and {@code readSummary} would refuse
     */
    public byte[] toBytes() {
        requireWhole("a row of a breakdown has no bytes of its own; write the whole");
        return SummaryBytes.write(this);
    }

    /**
     * Returns this summary as it may leave the force. Ids, references of joint operations and all names that
     * are counted once become keyed hashes, and the ids of exclusions are dropped. The keys of rows stay in
     * clear: a breakdown by crime group, unit or partner still names them. {@link SharingKey} lists what the
     * key protects.
     *
     * <p>Summaries sealed under one key add: events that forces share count once. Their {@link #toBytes() bytes}
     * are authenticated.
     *
     * @param key the key that all forces of the exchange share
     * @return the sealed summary, of the query {@link StatsQuery#sealedUnder sealed} under the key
     * @throws IllegalStateException if this is a row or sealed already
     */
    public Summary sealedUnder(SharingKey key) {
        Objects.requireNonNull(key, "key");
        requireWhole("a row of a breakdown cannot be sealed; seal the whole summary");
        if (query().seal().isPresent()) {
            throw new IllegalStateException("a summary can be sealed once, but this is sealed already");
        }
        List<Table<?>> sealed = new ArrayList<>(tables);
        sealed.replaceAll(table -> table.sealed(key));
        ExcludedRecords withoutIds = counts.excluded().withoutIds();
        Counts bare = new Counts(seen(), rejected(), counts.revised(), counts.outside(), withoutIds);
        StatsQuery sealedQuery = query().sealedUnder(key);
        return whole(
                sealedQuery, context.supply().sealed(key::hash), cell.sealed(key), sealed, bare, ids.sealed(key::hash));
    }

    /** Returns this summary with the supply and the keys of another, too. */
    Summary with(Summary other) {
        return new Summary(context.with(other.context.supply()), cell, tables, counts, ids, other.tables);
    }

    Counts counts() {
        return counts;
    }

    Cell cell() {
        return cell;
    }

    List<Table<?>> tables() {
        return tables;
    }

    Ids ids() {
        return ids;
    }

    Context context() {
        return context;
    }

    /**
     * Returns the sum of this summary and another of an equal query, as if the records of both had been summarized
     * together. One thing differs: events are compared with coverage that their own part declares, see {@link
     * Issue.Code#COVERAGE_NOT_CHECKED}. The sum is associative and commutative, and {@link StatsQuery#empty()} adds only its
     * expected forces. Facts supplied to either are supplied to the sum. People, groups and agencies with the same key count once, so
     * a key that two forces gave to different people makes the sum too small.
     *
     * @param other a summary of an equal query
     * @return the sum
     * @throws IllegalArgumentException if the queries differ, with the difference; or, with
     *     {@link Deduplication#BY_ID}, if both saw a record of the same id
     * @throws IllegalStateException if either is a row of a breakdown
     */
    public Summary plus(Summary other) {
        requireWhole(ROW_DOES_NOT_ADD);
        Objects.requireNonNull(other, "other").requireWhole(ROW_DOES_NOT_ADD);
        QueryOptions.requireSame(query().options(), other.query().options());
        StatsQuery both = query().forForces(other.query().expectedForces());
        Ids allIds = idsWith(other);
        Supply supply = context.supply().plus(other.context.supply());
        Cell total = new Cell(both.measures());
        total.addAll(cell);
        total.addAll(other.cell);
        return whole(both, supply, total, tablesWith(other), counts.plus(other.counts), allIds);
    }

    /**
     * Returns the sum of summaries of equal queries, as {@link #plus}. It takes much less time than one {@code plus} after
     * another if there are many.
     *
     * @param summaries the summaries, at least one
     * @return the sum
     * @throws IllegalArgumentException if there is none, the queries differ, or two saw a record of the same id
     * @throws IllegalStateException if one is a row of a breakdown
     */
    public static Summary sum(Iterable<Summary> summaries) {
        List<Summary> sums = new ArrayList<>();
        Objects.requireNonNull(summaries, "summaries").forEach(sums::add);
        if (sums.isEmpty()) {
            throw new IllegalArgumentException(
                    "there must be a summary to add; query.empty() is the one of no records");
        }
        sums.forEach(sum -> sum.requireWhole(ROW_DOES_NOT_ADD));
        while (sums.size() > 1) { // neighbours, so that an id is merged a few times only
            List<Summary> halves = new ArrayList<>();
            for (int i = 0; i < sums.size(); i += 2) {
                boolean isLast = i + 1 == sums.size();
                halves.add(isLast ? sums.get(i) : sums.get(i).plus(sums.get(i + 1)));
            }
            sums = halves;
        }
        return sums.get(0);
    }

    private void requireWhole(String otherwise) {
        if (!whole()) {
            throw new IllegalStateException(otherwise);
        }
    }

    private List<Table<?>> tablesWith(Summary other) {
        List<Table<?>> sums = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            Table<?> sum = new Table<>(tables.get(i).dimension(), query().measures());
            sum.addAll(tables.get(i));
            sum.addAll(other.tables.get(i));
            sums.add(sum);
        }
        return sums;
    }

    private Ids idsWith(Summary other) {
        int size = ids.size() + other.ids.size(); // first, since a sum of hashes is not hashed again
        Ids all = ids.plus(other.ids);
        int common = size - all.size();
        if (common > 0) {
            throw new IllegalArgumentException(
                    "summaries that are added must not have a record in common, but these have "
                            + common + (common == 1 ? " id" : " ids")
                            + " in common. Keep all revisions of an id in one part, add"
                            + " each summary once, or add the records with DataExtract.plus");
        }
        return all;
    }

    /**
     * Compares this summary with an earlier one.
     *
     * @param before the summary of the earlier period
     * @return the comparison, with its comparability issues
     */
    public Comparison comparedTo(Summary before) {
        return new Comparison(this, Objects.requireNonNull(before, "before"));
    }

    /** {@return this summary as plain values, the only bean property, for JSON mappers and templates} */
    public SummaryView getView() {
        return Views.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Summary that
                && context.equals(that.context)
                && cell.equals(that.cell)
                && tables.equals(that.tables)
                && counts.equals(that.counts)
                && ids.equals(that.ids);
    }

    @Override
    public int hashCode() {
        return Objects.hash(context, cell, counts);
    }

    /** {@return the period and the account of the records, without ids} */
    @Override
    public String toString() {
        return "summary " + context.words() + ": " + seen() + " seen = " + included() + " included + "
                + excluded() + " excluded + " + outside() + " outside"
                + (rejected() == 0 ? "" : " + " + rejected() + " rejected");
    }
}
