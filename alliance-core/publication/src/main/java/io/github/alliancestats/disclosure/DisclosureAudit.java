package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.StatisticalTable.TableCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The audit of a table before publication: the feasibility interval of each suppressed or rounded cell. The interval
 * goes from the least to the greatest value that the cell can have. The intervals are exact, because they are computed
 * as flows of whole units through the table.
 *
 * <p>The assumed attacker knows:
 *
 * <ul>
 *   <li>all published tables: this one and the given earlier tables
 *   <li>that cells add to their totals, where missing and not applicable cells add 0
 *   <li>that the number for a longer period is the sum of the numbers for all days within it, with or without a table
 *   <li>that numbers are not negative, and are whole units of the last decimal place that the table uses
 *   <li>the rules: the threshold, whether zeros are shown, and the rounding
 *   <li>for each suppressed cell, whether it is small or protects other cells
 *   <li>the rounded number of each suppressed cell, if rounded numbers add
 * </ul>
 *
 * <p>The last two points are more than the published table shows: both kinds of suppressed cell have the same marker.
 *
 * <p>The attacker does not know any counted person, or the contributors to other sums of money. The attacker does not
 * run the same rules on each possible table.
 *
 * <p>The audit covers suppressed cells of all these tables, and small numbers for days that no table covers. {@link
 * DisclosureControl#apply} lists the sets of tables that can be audited. A table of any other set is not safe.
 *
 * <p>Two kinds of table cannot be audited, so they are not safe:
 *
 * <ul>
 *   <li>A table whose rows do not add to its totals, because people are counted under several keys. Even without a
 *       small cell, the excess of the rows over the total discloses the number of people in several rows.
 *   <li>A table from which a sum of money for the days between it and an earlier table follows exactly. The
 *       contributors to that sum were not supplied.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class DisclosureAudit {

    private static final int NOT_AUDITED = -1;

    private final @Nullable String whyNot;
    private final List<Range> ranges;
    private final List<Range> findings;
    private final int earlier;

    private DisclosureAudit(@Nullable String whyNot, List<Range> ranges, List<Range> findings, int earlier) {
        this.whyNot = whyNot;
        this.earlier = earlier;
        this.ranges = List.copyOf(ranges);
        this.findings = List.copyOf(findings);
    }

    static DisclosureAudit of(List<Range> ranges, List<Range> findings, int earlier) {
        return new DisclosureAudit(null, ranges, findings, earlier);
    }

    /** Returns the audit of a table to which no rule applies, or that shows no number. */
    static DisclosureAudit ofItself(Bounds bounds) {
        return new DisclosureAudit(null, bounds.ranges(), bounds.findings(), NOT_AUDITED);
    }

    static DisclosureAudit not(String why) {
        return new DisclosureAudit(why, List.of(), List.of(), NOT_AUDITED);
    }

    /**
     * The feasibility interval of a cell: the values that the cell can have, given all published tables.
     *
     * @param cell the cell
     * @param low the least value
     * @param high the greatest value; empty if there is no upper bound
     * @param ofDifference whether the cell belongs to an earlier table, or to the days between that table and this one
     */
    public record Range(TableCell cell, BigDecimal low, Optional<BigDecimal> high, boolean ofDifference) {

        /**
         * Creates an interval.
         *
         * @param cell the cell
         * @param low the least value
         * @param high the greatest value; empty if there is no upper bound
         * @param ofDifference whether the cell belongs to an earlier table, or to the days between that table and this one
         */
        public Range {
            Objects.requireNonNull(cell, "cell");
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(high, "high");
        }

        /** {@return whether the cell can have only one value} */
        public boolean recovered() {
            return isWithin(BigDecimal.ZERO);
        }

        /**
         * Returns whether the interval is at most this wide.
         *
         * @param width the difference between the greatest and the least value
         * @return true if the interval has an upper bound and is not wider
         */
        public boolean isWithin(BigDecimal width) {
            Objects.requireNonNull(width, "width");
            return high.isPresent() && high.get().subtract(low).compareTo(width) <= 0;
        }

        /** {@return the cell, without its interval} */
        @Override
        public String toString() {
            return ofDifference ? cell + " by difference from an earlier table" : cell.toString();
        }
    }

    /**
     * Returns why the table could not be audited. An audited table may still be unsafe: see {@link #findings()}.
     *
     * @return the reason, as in "not audited together with ..."; empty if the table was audited
     */
    public Optional<String> whyNot() {
        return Optional.ofNullable(whyNot);
    }

    /** {@return whether the table was audited together with all given earlier tables, without a finding} */
    public boolean safe() {
        return whyNot == null && findings.isEmpty();
    }

    /**
     * {@return the intervals of the suppressed and rounded cells, in order of rows; empty if the table could not be
     * audited}
     */
    public List<Range> ranges() {
        return ranges;
    }

    /**
     * Returns the cells whose interval is too narrow. An interval is too narrow if it has only one value, or is
     * narrower than the rules require. The cells are:
     *
     * <ul>
     *   <li>cells of this table
     *   <li>cells of an earlier table that this table helps to derive
     *   <li>small numbers for the days between two tables
     * </ul>
     *
     * @return the findings; empty if the table could not be audited
     */
    public List<Range> findings() {
        return findings;
    }

    /**
     * Returns the intervals of suppressed or rounded cells that are at most this wide.
     *
     * @param width the difference between the greatest and the least value; 0 for cells that can be derived exactly
     * @return the intervals, in order of rows
     */
    public List<Range> within(BigDecimal width) {
        Objects.requireNonNull(width, "width");
        List<Range> within = new ArrayList<>();
        for (Range range : ranges) {
            if (range.isWithin(width)) {
                within.add(range);
            }
        }
        return within;
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /**
     * {@return whether the table is safe, with the number of earlier tables or the unsafe cells, but no number of a
     * cell}
     */
    @Override
    public String toString() {
        if (whyNot != null) {
            return "not safe: " + whyNot;
        }
        if (!findings.isEmpty()) {
            return "not safe: " + findings;
        }
        return switch (earlier) {
            case NOT_AUDITED -> "safe, and not compared with earlier tables";
            case 0 -> "safe by itself, no earlier table was given";
            case 1 -> "safe together with 1 earlier table";
            default -> "safe together with " + earlier + " earlier tables";
        };
    }
}
