package io.github.alliancestats.disclosure;

import io.github.alliancestats.disclosure.StatisticalTable.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can still be worked out of a table as it is to be published: for each cell that is hidden or rounded the least
 * and the most that it can be, exactly, by the flow of whole units through the table.
 *
 * <p>The attacker is taken to know all that is published; that the cells add to their totals, what is missing or not
 * applicable left out; that no number is negative, and all are whole units of the last decimal place that the table
 * uses; and the rules: the threshold, whether zeros are shown (so that what is hidden is not one), how numbers are
 * rounded, of each hidden cell whether it is small or was hidden for the sake of others, and, where rounded numbers
 * still add, to what it is rounded. That is more than the table says: both carry one marker, and only of some hidden
 * cells the others leave the rounded number. The attacker is not taken to know of any person counted, nor to run the same
 * rules on each table that is possible, nor who contributed what to other sums of money.
 *
 * <p>The attacker is taken to know also all earlier tables that were given, and that the numbers for longer days are
 * those for the days within them and of the days between. So hidden cells of any table, and small numbers of days that
 * no table covers, are audited by all tables together. {@link DisclosureControl#apply} lists the sets for which that is
 * done, exactly. Any other set is not audited, so the table is not safe.
 *
 * <p>A table whose rows don't add to its totals, such as people under several keys, can't be audited so, and is not
 * safe though nothing in it is small: what the rows have above the total stands in several of them. Nor can sums of
 * money, where who contributes most is judged, if what earlier tables leave of the days between is exactly known:
 * nobody told who contributed to that. Immutable and thread-safe.
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

    /** Of a table that no rule is for, or that tells nothing. */
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
        public boolean isRecovered() {
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

    /** {@return why it could not be audited, as in "not audited together with ..."; empty if it was} */
    public Optional<String> whyNot() {
        return Optional.ofNullable(whyNot);
    }

    /** {@return whether it was audited, together with all earlier tables that were given, and nothing was found} */
    public boolean isSafe() {
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
            case NOT_AUDITED -> "safe, and not held against earlier tables";
            case 0 -> "safe by itself, no earlier table was given";
            case 1 -> "safe together with 1 earlier table";
            default -> "safe together with " + earlier + " earlier tables";
        };
    }
}
