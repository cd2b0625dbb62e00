package io.github.alliancestats.disclosure;

import io.github.alliancestats.measure.Measure;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An immutable set of rules for disclosure control. {@link #apply} applies them to a table:
 *
 * <ul>
 *   <li>Primary suppression: small counts are suppressed, and sums of money that one or two contributors dominate.
 *   <li>Rounding: counts are rounded, if the control has a base.
 *   <li>Secondary suppression: further cells are suppressed, so that no suppressed cell can be derived from the others.
 *   <li>Audit: the feasibility interval of each suppressed or rounded cell is computed exactly.
 * </ul>
 *
 * <p>The rules apply to these tables:
 *
 * <ul>
 *   <li>Counts of people ({@link Measure#countsPeople}). Other tables pass unchanged, because the Home Office publishes
 *       seizures by force and drug down to 1. Include them by {@link #alsoFor} or {@link #forEveryTable}.
 *   <li>Tables that could reveal who informed the police ({@link Measure#tellsOfSources}). These are withheld whole,
 *       however large their numbers. Exceptions are tables by month or force only, and {@link #showingSources}.
 * </ul>
 *
 * <p>The library cannot know whether a caller's own measure of all kinds of record belongs to either group. Mark such a
 * measure by {@link Measure#countingPeople} or {@link Measure#tellingOfSources}.
 *
 * <p>Thresholds and rounding apply to counts. The rules of dominance and p% apply to money. Money, quantities, terms
 * and means {@linkplain StatisticalTable.Builder#followingCount follow} the count of their people or events, if the
 * rules apply to that count. Each is suppressed wherever the count is suppressed.
 *
 * <p>The result is deterministic: cells are processed in a fixed order, without random numbers. The mean of many
 * results therefore does not remove the rounding. The disadvantage is that anyone who runs this library on guessed
 * tables can exclude guesses with another result. {@link DisclosureAudit} lists the knowledge of the assumed attacker.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ControlStyle
public abstract class DisclosureControl {

    DisclosureControl() {}

    /** A way to round the published numbers. */
    enum Rounded {
        NOT,
        NEAREST,
        ADDITIVE
    }

    abstract int threshold();

    abstract boolean zerosShown();

    abstract int dominators();

    abstract int dominance();

    abstract int percent();

    abstract Rounded rounded();

    abstract int base();

    abstract long width();

    abstract Set<Measure<?>> also();

    abstract boolean everyTable();

    abstract boolean sourcesShown();

    /**
     * Creates a control without rules for numbers, as a start for your own rules. It still withholds tables that could
     * reveal who informed the police.
     *
     * @return the control
     */
    public static DisclosureControl none() {
        return ImmutableDisclosureControl.make(
                /* threshold= */ 0,
                /* zerosShown= */ true,
                /* dominators= */ 0,
                /* dominance= */ 0,
                /* percent= */ 0,
                Rounded.NOT,
                /* base= */ 0,
                /* width= */ 1,
                /* also= */ Set.of(),
                /* everyTable= */ false,
                /* sourcesShown= */ false);
    }

    /**
     * Creates a control that suppresses counts of people below 5 and shows zeros. Police forces commonly use this
     * threshold in responses under the Freedom of Information Act.
     *
     * <p>A suppressed count that can have only two values still passes the audit. Require more by {@link #keepingOpen}.
     *
     * @return the control
     */
    public static DisclosureControl standard() {
        return none().hidingBelow(5);
    }

    /**
     * Creates a control with the 10-5 rule of the Office for National Statistics, which applies to results that leave
     * its research service. Counts below 10 are suppressed, including zeros. All other counts are rounded to the
     * nearest 5, so rows need not add to their totals.
     *
     * @return the control
     */
    public static DisclosureControl tenFive() {
        DisclosureControl ten = none().hidingBelow(10).hidingZeros();
        return ten.copy().replaceRounded(Rounded.NEAREST).replaceBase(5);
    }

    private ImmutableDisclosureControl copy() {
        return (ImmutableDisclosureControl) this; // the only implementation
    }

    /**
     * Returns a copy of this control with a threshold. Counts below it are suppressed.
     *
     * @param threshold 3 or more. With a threshold of 2 and zeros shown, each suppressed count would be a 1
     * @return the control
     * @throws IllegalArgumentException if the threshold is below 3. Also if it leaves a narrower interval, together
     *     with the base of {@link #roundedTo}, than {@link #keepingOpen} requires
     */
    public final DisclosureControl hidingBelow(int threshold) {
        if (threshold < 3) {
            throw new IllegalArgumentException("a threshold must be 3 or more, but was " + threshold);
        }
        return copy().replaceThreshold(threshold);
    }

    /**
     * Returns a copy of this control with zeros as small counts. A threshold then suppresses zeros too, and the
     * published table does not distinguish a zero from a count that rounds to 0.
     *
     * @return the control
     */
    public final DisclosureControl hidingZeros() {
        return copy().replaceZerosShown(false);
    }

    /**
     * Returns a copy of this control with a rule of dominance. A sum of money is suppressed if its n largest
     * contributions exceed k per cent of it. Source: the (n, k) rule of the Handbook on Statistical Disclosure Control
     * (Eurostat, ESSnet SDC).
     *
     * <p>The rule has no effect on money that follows no count of people, unless {@link #alsoFor} or {@link
     * #forEveryTable} includes it.
     *
     * <p>The contributions come from {@link StatisticalTable.Builder#amount}, or from the {@link
     * io.github.alliancestats.stats.DataExtract} of a table of a summary. The rule does not apply to a total without
     * contributions.
     *
     * @param largest n, the number of largest contributions: 1 or more
     * @param percent k, their share of the sum in per cent: 1 to 99
     * @return the control
     * @throws IllegalArgumentException if a number is out of its range
     */
    public final DisclosureControl dominance(int largest, int percent) {
        if (largest < 1 || percent < 1 || percent > 99) {
            throw new IllegalArgumentException(
                    "a rule of dominance must have 1 or more contributors and 1 to 99 per cent, but has " + largest
                            + " and " + percent);
        }
        return copy().replaceDominators(largest).replaceDominance(percent);
    }

    /**
     * Returns a copy of this control with the p% rule. It protects the largest contributor to a sum of money. The
     * second largest could otherwise estimate that contribution to within less than p per cent. A sum is suppressed if
     * its remainder, without the two largest contributions, is less than p per cent of the largest. Source: the
     * handbook that {@link #dominance} names.
     *
     * <p>The interval of a suppressed sum must extend above the sum by at least the amount that it lacks to satisfy the
     * rule. Below the sum, only {@link #keepingOpen} sets a minimum. Like {@link #dominance}, the rule has no effect
     * unless tables of money are included.
     *
     * @param percent p, the share of the largest contribution in per cent: 1 or more
     * @return the control
     * @throws IllegalArgumentException if the share is below 1
     */
    public final DisclosureControl withinPercent(int percent) {
        if (percent < 1) {
            throw new IllegalArgumentException("the share of the p% rule must be 1 or more, but was " + percent);
        }
        return copy().replacePercent(percent);
    }

    /**
     * Returns a copy of this control with controlled rounding. Every count and total is rounded to the multiple of the
     * base just below or just above it. The rounded rows still add to their totals. If the exact rows do not add to
     * their totals, each number is rounded to the nearest multiple.
     *
     * <p>The published table does not show that it is rounded, except by {@link Marker#LOW}. State the rounding in a
     * note below the table.
     *
     * <p>Rounded rows add, so the rounded number of a suppressed cell may follow from the other cells. The exact number
     * is less than the base away from it. The threshold and the base must therefore fit together. With a threshold of 5
     * and a base of 3, a suppressed cell that is rounded to 6 could only be a 4. A base as large as the threshold
     * always fits.
     *
     * @param base 3 or more. With a base of 2 and zeros shown, the rounding would disclose a count of 1
     * @return the control
     * @throws IllegalArgumentException if the base is below 3. Also if it leaves a narrower interval, together with the
     *     threshold, than {@link #keepingOpen} requires
     */
    public final DisclosureControl roundedTo(int base) {
        if (base < 3) {
            throw new IllegalArgumentException("a base to round to must be 3 or more, but was " + base);
        }
        return copy().replaceBase(base).replaceRounded(Rounded.ADDITIVE);
    }

    /**
     * Returns a copy of this control with a minimum width of the feasibility interval of each suppressed cell. The
     * width is the difference between the greatest and the least value. A suppressed cell with a narrower interval is a
     * finding of the audit. A cell that can be derived exactly is always a finding.
     *
     * @param width 1 or more, in the unit of the table, such as people or pounds. The default is 1
     * @return the control
     * @throws IllegalArgumentException if the width is below 1, or wider than the rules leave. A threshold of 5 with
     *     zeros shown leaves 1 to 4, a width of 3. A base can leave less: see {@link #roundedTo}
     */
    public final DisclosureControl keepingOpen(long width) {
        return copy().replaceWidth(width);
    }

    /**
     * Returns a copy of this control for tables of these measures too, such as seizures or money, and of the counts
     * that they {@linkplain Measure#followedCount follow}. A table that is not made from a summary has no measure. Use
     * {@link #forEveryTable} for it.
     *
     * <p>A threshold does not protect a caller's weights and the like that follow no count, because a whole sum may
     * belong to one person. {@link #apply} refuses a threshold or rounding for them.
     *
     * @param measures the measures, in addition to those of earlier calls
     * @return the control
     */
    public final DisclosureControl alsoFor(Measure<?>... measures) {
        Set<Measure<?>> all = new HashSet<>(also());
        for (Measure<?> each : Objects.requireNonNull(measures, "measures")) {
            all.add(Objects.requireNonNull(each, "measures"));
            each.followedCount().ifPresent(all::add);
        }
        return copy().replaceAlso(all);
    }

    /**
     * Returns a copy of this control for all tables, not only for counts of people.
     *
     * @return the control
     */
    public final DisclosureControl forEveryTable() {
        return copy().replaceEveryTable(true);
    }

    /**
     * Returns a copy of this control that does not withhold tables that could reveal who informed the police. An
     * example is public reports by channel and area. Such tables are then controlled like counts of people.
     *
     * @return the control
     */
    public final DisclosureControl showingSources() {
        return copy().replaceSourcesShown(true);
    }

    @Value.Check
    void check() {
        long widest = threshold() == 0 ? Long.MAX_VALUE : Math.min(widestBelow(), widestFromThreshold());
        if (width() < 1) {
            throw new IllegalArgumentException("a width must be 1 or more, but was " + width());
        }
        if (width() > widest) {
            throw new IllegalArgumentException("the width of the interval of a suppressed cell must be " + width()
                    + " or more, but a threshold of " + threshold() + " leaves " + widest
                    + (additive()
                            ? " where rounded numbers add in multiples of " + base()
                                    + "; a base as large as the threshold leaves the most"
                            : ""));
        }
    }

    private boolean additive() {
        return rounded() == Rounded.ADDITIVE;
    }

    /**
     * Returns the width of the interval of a number below the threshold. Its rounded number is known and is less than
     * the base away from it. The result is for the multiple of the base that leaves the narrowest interval.
     */
    private long widestBelow() {
        long most = threshold() - 1L;
        if (!additive()) {
            return most - least();
        }
        long lastMultiple = (most + base() - 1) / base() * base();
        long nearZero = Math.min(most, base() - 1L) - least();
        long nearLast = most - Math.max(least(), lastMultiple - base() + 1);
        return Math.min(nearZero, nearLast);
    }

    /**
     * Returns that width for a number from the threshold on, whose rounded number is the last multiple up to the
     * threshold.
     */
    private long widestFromThreshold() {
        return additive() ? base() - 1L - threshold() % base() : Long.MAX_VALUE;
    }

    /** Returns the least value of a suppressed count. */
    int least() {
        return zerosShown() ? 1 : 0;
    }

    boolean isDominanceAsked() {
        return dominators() > 0 || percent() > 0;
    }

    boolean isFor(StatisticalTable table) {
        return everyTable()
                || table.countsPeople()
                || table.tellsOfSources()
                || table.counts().stream().anyMatch(this::isFor)
                || table.isOf(also());
    }

    /**
     * Applies this control to a table and audits the result, by itself and together with earlier tables.
     *
     * <p>Give every table that was published before and counts the same people, because the audit cannot know about
     * others. A controlled table keeps the earlier tables of its own control. The last table of a series therefore
     * represents the whole series.
     *
     * <p>The table is safe only if exact bounds over all these tables together show it. Such bounds exist for:
     *
     * <ul>
     *   <li>tables for days that no other of these tables covers
     *   <li>tables for the same days with the same numbers
     *   <li>one-way tables with the same rows for nested periods, such as months, quarters and the year, or a year to
     *       date
     *   <li>two-way tables with the same rows and columns for nested periods, if none has a suppressed or rounded cell
     *   <li>a table and the count that it {@linkplain StatisticalTable.Builder#followingCount follows}, in either order,
     *       if the count has any of these bounds
     * </ul>
     *
     * <p>In all other cases the table is not safe, and the audit names an earlier table with which it was not audited:
     *
     * <ul>
     *   <li>overlapping periods
     *   <li>the same days with other numbers
     *   <li>other rows, columns or measures, unless one table follows the other
     *   <li>{@linkplain Measure#asAt stocks} of other days
     * </ul>
     *
     * <p>A table whose rows do not add to its totals is not safe either.
     *
     * <p>Tables of summaries have the same rows if their measure, dimensions, umbrella and names of operations are the
     * same. A row that one of them lacks is a zero in it.
     *
     * <p>No further cell is suppressed to protect earlier tables. If the table is not safe, use wider rows or a larger
     * base, or use {@link ControlledTable#hiding} with the same earlier tables.
     *
     * <p>A table to which no rule applies is safe as it is, with any earlier tables.
     *
     * @param table the table
     * @param earlier the tables that were published before
     * @return the controlled table with its audit
     * @throws IllegalArgumentException if a threshold or rounding applies to a table that is neither of counts nor of
     *     money, and follows no count. Also if the contributions to a sum of money that the rules need were not supplied. Also if a
     *     number or a rule exceeds 2 to the power of 58, in units of the last decimal place of all the tables
     */
    public final ControlledTable apply(StatisticalTable table, ControlledTable... earlier) {
        return ControlledTable.of(this, Objects.requireNonNull(table, "table"), ControlledTable.listed(earlier));
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public final String getView() {
        return toString();
    }
}
