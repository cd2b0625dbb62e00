package io.github.alliancestats.stats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link StatsQuery}: a figure for each measure, a breakdown for each dimension, and an
 * account of every record: seen = included + excluded + outside.
 *
 * <p>{@link #plus} puts answers to one question together, as if all their records had been summarized at
 * once. What it costs to hold depends on the question's {@link Identity}.
 *
 * <p>A row of a {@link Breakdown} is a summary too. It has figures, and what it has seen is what it
 * includes; it has no breakdowns of its own and does not add.
 *
 * <p>Immutable and thread-safe. Two summaries are equal when they answer one question from the same
 * counts; with tracked identity or evidence, from the same ids or records.
 */
public final class Summary {

    private final Context context;
    private final Cell cell;
    private final List<Table<?>> tables;
    private final Counts counts;
    private final Set<IdHash> ids;
    private final Register evidence;

    /** The account of the records. */
    record Counts(long seen, Map<Outside, Long> outside, Exclusions excluded) {
        Counts plus(Counts other, Identity identity) {
            Exclusions.Builder both = new Exclusions.Builder(identity);
            both.addAll(excluded);
            both.addAll(other.excluded);
            Map<Outside, Long> all = new EnumMap<>(Outside.class);
            all.putAll(outside);
            other.outside.forEach((reason, count) -> all.merge(reason, count, Long::sum));
            return new Counts(seen + other.seen, all, both.build());
        }
    }

    Summary(StatsQuery query, Cell cell, List<Table<?>> tables, Counts counts, Set<IdHash> ids, Register evidence) {
        this(new Context(query, query.period(), ""), cell, tables, counts, ids, evidence);
    }

    private Summary(
            Context context, Cell cell, List<Table<?>> tables, Counts counts, Set<IdHash> ids, Register evidence) {
        this.context = context;
        this.cell = cell;
        this.tables = tables;
        this.counts = counts;
        this.ids = ids;
        this.evidence = evidence;
    }

    static Summary row(Context context, Cell cell) {
        Exclusions none = new Exclusions.Builder(context.query().identity()).build();
        Counts counts = new Counts(cell.records(), Map.of(), none);
        return new Summary(context, cell, List.of(), counts, Set.of(), new Register());
    }

    /** {@return the question that this answers} */
    public StatsQuery query() {
        return context.query();
    }

    /** {@return the days that the figures speak for: the question's, or the month of a row by month} */
    public ReportingPeriod period() {
        return context.period();
    }

    /** {@return how many records were handed over} */
    public long seen() {
        return counts.seen();
    }

    /** {@return how many records the figures are made from, whatever is measured} */
    public long included() {
        return cell.records();
    }

    /** {@return how many standing records are not in the scope or the period of the question} */
    public long outside() {
        return counts.outside().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Counts one reason of being outside.
     *
     * @param reason the reason
     * @return how many standing records are outside for it
     */
    public long outside(Outside reason) {
        return counts.outside().getOrDefault(reason, 0L);
    }

    /** {@return the records that count nowhere, and why} */
    public Exclusions exclusions() {
        return counts.excluded();
    }

    /**
     * The figure of a measure.
     *
     * @param <V> the type of its value
     * @param measure a measure that the question asks for
     * @return the figure, zero if nothing was counted
     * @throws IllegalArgumentException if the question does not ask for the measure
     * @throws IllegalStateException if the question names no currency or no basis and the measure needs
     *     it to be one figure, whatever the data; {@link #figures} gives one for each
     */
    public <V> Figure<V> figure(Measure<V> measure) {
        return measure.counting().figure(measure, context, tally(measure));
    }

    /**
     * The figures of a measure that stand side by side, one for each currency and basis that occurred
     * where the question leaves them apart, else the one figure. They must not be added.
     *
     * @param <V> the type of their values
     * @param measure a measure that the question asks for
     * @return the figures, in order of currency and basis; empty if they stand apart and there is none
     * @throws IllegalArgumentException if the question does not ask for the measure
     */
    public <V> List<Figure<V>> figures(Measure<V> measure) {
        return measure.counting().figures(measure, context, tally(measure));
    }

    private Tally tally(Measure<?> measure) {
        Tally tally = cell.tally(measure);
        if (tally == null) {
            throw new IllegalArgumentException("the question does not ask for " + measure + ", but for "
                    + query().measures() + "; add it with alsoMeasuring(..)");
        }
        return tally;
    }

    /**
     * The breakdown by a dimension.
     *
     * @param <K> the type of key
     * @param dimension a dimension that the question is grouped by
     * @return its rows
     * @throws IllegalArgumentException if the question is not grouped by the dimension
     * @throws IllegalStateException if this is a row of a breakdown
     */
    public <K extends Comparable<? super K>> Breakdown<K> by(Dimension<K> dimension) {
        if (!context.row().isEmpty()) {
            throw new IllegalStateException(
                    "a row has no breakdown of its own; group by two dimensions at once, as in DRUG.by(MONTH)");
        }
        for (Table<?> table : tables) {
            if (table.dimension().equals(dimension)) {
                @SuppressWarnings("unchecked") // equal dimensions have one type of key
                Table<K> same = (Table<K>) table;
                return new Breakdown<>(this, same);
            }
        }
        throw new IllegalArgumentException("the question is not grouped by " + dimension + ", but by "
                + tables.stream().map(t -> t.dimension().toString()).toList() + "; add it with groupedBy(..)");
    }

    Context context() {
        return context;
    }

    /**
     * This answer and another to the same question, as if the records of both had been summarized
     * together. Associative and commutative; {@link StatsQuery#empty()} changes nothing.
     *
     * @param other an answer to an equal question
     * @return the answer to both
     * @throws IllegalArgumentException if the questions differ, which names the difference; or, with
     *     {@link Identity#TRACKED}, if both saw a record of the same id
     * @throws IllegalStateException if either is a row of a breakdown
     */
    public Summary plus(Summary other) {
        if (!context.row().isEmpty() || !other.context.row().isEmpty()) {
            throw new IllegalStateException(
                    "a row of a breakdown does not add; add the summaries and take the row of the result");
        }
        query().requireSameQuestion(other.query());
        if (query().identity() == Identity.EVIDENCE) {
            return resolveAgain(other);
        }
        return add(other, union(other));
    }

    private Summary resolveAgain(Summary other) {
        Fold both = new Fold(query());
        both.take(evidence, seen());
        both.take(other.evidence, other.seen());
        return both.finish();
    }

    private Summary add(Summary other, Set<IdHash> allIds) {
        Cell sum = new Cell(query().measures());
        sum.addAll(cell);
        sum.addAll(other.cell);
        List<Table<?>> sums = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            Table<?> table = new Table<>(tables.get(i).dimension(), query().measures());
            table.addAll(tables.get(i));
            table.addAll(other.tables.get(i));
            sums.add(table);
        }
        return new Summary(query(), sum, sums, counts.plus(other.counts, query().identity()), allIds, new Register());
    }

    private Set<IdHash> union(Summary other) {
        Set<IdHash> all = new HashSet<>(ids);
        all.addAll(other.ids);
        int common = ids.size() + other.ids.size() - all.size();
        if (common > 0) {
            throw new IllegalArgumentException("with tracked identity two answers must not have seen the same record,"
                    + " but these have " + common + " ids in common; keep all revisions of an id in one part,"
                    + " or ask with Identity.EVIDENCE");
        }
        return all;
    }

    /**
     * Sets this answer against an earlier one.
     *
     * @param before the answer for the earlier period
     * @return the comparison
     * @throws IllegalArgumentException if the questions differ in more than the period, which names the
     *     difference, or a row is compared with anything but the same row
     */
    public Comparison comparedTo(Summary before) {
        return new Comparison(this, before);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Summary that
                && context.equals(that.context)
                && cell.equals(that.cell)
                && tables.equals(that.tables)
                && counts.equals(that.counts)
                && ids.equals(that.ids)
                && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(context, cell, counts);
    }

    /** {@return the period and the account of the records, without ids} */
    @Override
    public String toString() {
        return "summary " + context.words() + ": " + seen() + " seen = " + included() + " included + "
                + exclusions().count() + " excluded + " + outside() + " outside";
    }
}
