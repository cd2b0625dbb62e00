package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.StatisticalTable.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The audit of a table that is to be published: the feasibility interval of each suppressed or rounded cell, from the
 * least to the most that it can be. The intervals are exact. They follow from the flow of whole units through the table.
 *
 * <p>The assumed attacker knows
 *
 * <ul>
 *   <li>all published tables, this one and the earlier ones that were given;
 *   <li>that cells add to their totals, where missing and not applicable cells add 0, and that the number for longer days
 *       is the sum of those for the days within and between;
 *   <li>that numbers are not negative, and are whole units of the last decimal place that the table uses;
 *   <li>the rules: the threshold, whether zeros are shown, and how numbers are rounded;
 *   <li>for each suppressed cell, whether it is small or protects others, and its rounded number if rounded numbers add.
 * </ul>
 *
 * <p>The last point is more than the published table shows: both kinds of cell carry one marker. The attacker does not
 * know any person counted, does not run the same rules on each possible table, and does not know the contributors to
 * other sums of money.
 *
 * <p>The audit covers suppressed cells of any of the tables, and small numbers of days that no table covers.
 * {@link DisclosureControl#apply} lists the sets of tables that can be audited. A table of any other set is not safe.
 *
 * <p>A table whose rows don't add to its totals, such as people under several keys, can't be audited. It is not safe even
 * if no cell is small: the rows exceed the total by the people that several of them count. A sum of money of the days
 * between can't be audited either if it is exactly known, because its contributors were not supplied. Immutable and
 * thread-safe.
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

    /** Returns the audit of a table that no rule applies to, or that shows no number. */
    static DisclosureAudit ofItself(Bounds bounds) {
        return new DisclosureAudit(null, bounds.ranges(), bounds.findings(), NOT_AUDITED);
    }

    static DisclosureAudit not(String why) {
        return new DisclosureAudit(why, List.of(), List.of(), NOT_AUDITED);
    }

    /**
     * What a cell can be for all that is known.
     *
     * @param cell the cell
     * @param low the least
     * @param high the most; empty if there is no end
     * @param ofDifference whether it is of an earlier table, or of the days between that and this one
     */
    public record Range(Cell cell, BigDecimal low, Optional<BigDecimal> high, boolean ofDifference) {

        /** {@return whether it can be one number only} */
        public boolean recovered() {
            return isWithin(BigDecimal.ZERO);
        }

        /**
         * Whether it is known as closely as this.
         *
         * @param width from the least to the most
         * @return whether it is
         */
        public boolean isWithin(BigDecimal width) {
            return high.isPresent() && high.get().subtract(low).compareTo(width) <= 0;
        }

        /** {@return the cell, without what can be worked out} */
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

    /** {@return whether it was audited, together with all earlier tables that were given, without a finding} */
    public boolean safe() {
        return whyNot == null && findings.isEmpty();
    }

    /** {@return each cell that is hidden or rounded, in order of rows; empty if it could not be audited} */
    public List<Range> ranges() {
        return ranges;
    }

    /**
     * The cells that can be worked out, or are less open than was asked: of this table, of an earlier one that this one
     * opens, and small numbers of the days between.
     *
     * @return the findings; empty if it could not be audited
     */
    public List<Range> findings() {
        return findings;
    }

    /**
     * The hidden or rounded cells that are known as closely as this.
     *
     * @param width from the least to the most; 0 for those that can be worked out
     * @return the cells, in order of rows
     */
    public List<Range> within(BigDecimal width) {
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

    /** {@return whether it is safe, with how many earlier tables, and which cells are not; no number of a table} */
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
