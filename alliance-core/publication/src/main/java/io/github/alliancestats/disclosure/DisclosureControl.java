package io.github.alliancestats.disclosure;

import io.github.alliancestats.measure.Measure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What may be published of a table, as rules: cells that are too small are hidden, so are sums of money that one or two
 * contributors make up, numbers may be rounded, and further cells are hidden so that the first can't be worked out.
 * What results is audited exactly.
 *
 * <p>The rules are for counts of people ({@link Measure#countsPeople}) alone: the Home Office publishes seizures by
 * force and drug down to 1, so other tables pass untouched unless they are asked for by {@link #alsoFor} or
 * {@link #forEveryTable}. What could reveal who told the police ({@link Measure#tellsOfSources}) is withheld whole by
 * whatever it is broken down but month or force, however large its numbers, unless {@link #showingSources} says
 * otherwise. A caller's own measure of all kinds of record can't be known to be of either: it must say so
 * ({@link Measure#countingPeople}, {@link Measure#tellingOfSources}). Thresholds and rounding are for counts, dominance
 * and p% for money. Terms of custody, means and largest cases of people
 * {@linkplain StatisticalTable.Builder#followingCount follow} the count of these people: each is suppressed wherever
 * the count is.
 *
 * <p>Everything is done in a fixed order and nothing at random: a table made again is the same, so the mean of many
 * can't wear the rounding away. The price is that whoever runs this library on guessed tables can rule out those that
 * give another result; {@link DisclosureAudit} says what an attacker is taken to know. Immutable and thread-safe.
 */
@Value.Immutable
@CopyingStyle
public abstract class DisclosureControl {

    DisclosureControl() {}

    /** How numbers that are shown are rounded. */
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

    /** {@return a control without any rule for numbers, to add rules to; what tells of sources is withheld} */
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
     * Counts of people below 5 hidden, zeros shown: the threshold that police forces commonly use in answers under the
     * Freedom of Information Act. A hidden count that can be one of two numbers still passes the audit; ask for more by
     * {@link #keepingOpen}.
     *
     * @return the control
     */
    public static DisclosureControl standard() {
        return none().hidingBelow(5);
    }

    /**
     * The 10-5 rule of the Office for National Statistics for what leaves its research service: counts below 10 are
     * hidden, zeros too, and all else is rounded to the nearest 5, so that rows need not add to their totals.
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
     * Hides counts below a threshold.
     *
     * @param threshold 3 or more: where zeros are shown, to hide what is below 2 would be to tell of a 1
     * @return the control
     * @throws IllegalArgumentException if the threshold is below 3, or leaves a cell less open, beside the base of
     *     {@link #roundedTo}, than {@link #keepingOpen} asks
     */
    public final DisclosureControl hidingBelow(int threshold) {
        if (threshold < 3) {
            throw new IllegalArgumentException("a threshold must be 3 or more, but was " + threshold);
        }
        return copy().replaceThreshold(threshold);
    }

    /**
     * Treats a zero as a small number: below a threshold it is hidden, and what rounds to 0 is not told from it.
     *
     * @return the control
     */
    public final DisclosureControl hidingZeros() {
        return copy().replaceZerosShown(false);
    }

    /**
     * Hides sums of money of which the largest contributions are more than a share, the (n, k) rule of the Handbook on
     * Statistical Disclosure Control (Eurostat, ESSnet SDC). No table of money counts people, so it does nothing unless
     * {@link #alsoFor} or {@link #forEveryTable} asks for such tables. The contributions come from
     * {@link StatisticalTable.Builder#amount}, or from the {@link io.github.alliancestats.stats.DataExtract} with which a
     * table of a summary is made. A total without contributions is not judged.
     *
     * @param largest how many of the largest, 1 or more
     * @param percent the share in per cent, 1 to 99
     * @return the control
     * @throws IllegalArgumentException if a number is outside that
     */
    public final DisclosureControl dominance(int largest, int percent) {
        if (largest < 1 || percent < 1 || percent > 99) {
            throw new IllegalArgumentException(
                    "dominance must be of 1 or more contributors and 1 to 99 per cent, but was of " + largest + " and "
                            + percent);
        }
        return copy().replaceDominators(largest).replaceDominance(percent);
    }

    /**
     * Hides sums of money from which the second largest contributor could work out the largest to within less than a
     * share of it, the p% rule of the same handbook: what the largest two leave is less than p per cent of the largest.
     * A hidden sum must stay as far open above as the rule lacks; below it, only as far as {@link #keepingOpen} asks. As
     * {@link #dominance}, it does nothing unless tables of money are asked for.
     *
     * @param percent the share in per cent, 1 or more
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
     * Rounds every count and total to the multiple of a base just below or just above it, so that the rows still add. A
     * table of which the rows don't add to begin with is rounded to the nearest. Nothing in the published table says that
     * it is rounded, save {@link Marker#LOW}: a note below it must.
     *
     * <p>Since rows still add, the rounded number of a hidden cell may be what the others leave, and the true one is less
     * than the base away from it. So a threshold and a base must fit each other: with a threshold of 5 and a base of 3 a
     * hidden cell that is rounded to 6 could only be a 4. A base as large as the threshold always fits.
     *
     * @param base 3 or more: where zeros are shown, to round to 2 would be to tell of a 1
     * @return the control
     * @throws IllegalArgumentException if the base is below 3, or leaves a cell less open beside the threshold than
     *     {@link #keepingOpen} asks
     */
    public final DisclosureControl roundedTo(int base) {
        if (base < 3) {
            throw new IllegalArgumentException("a base to round to must be 3 or more, but was " + base);
        }
        return copy().replaceBase(base).replaceRounded(Rounded.ADDITIVE);
    }

    /**
     * Asks that what is hidden stays so wide open, from the least that it can be to the most. A hidden cell that can be
     * bounded closer than that is a finding; one that can be worked out always is.
     *
     * @param width 1 or more; 1 unless said
     * @return the control
     * @throws IllegalArgumentException if the width is below 1, or wider than the threshold itself leaves a cell: below 5
     *     with zeros shown is 1 to 4, a width of 3; or than threshold and base leave it, see {@link #roundedTo}
     */
    public final DisclosureControl keepingOpen(long width) {
        return copy().replaceWidth(width);
    }

    /**
     * Controls tables of these measures too, such as seizures or money. A table that was not made of an answer is of no
     * measure; see {@link #forEveryTable}. A threshold does not protect weights and the like, which may all be one person's:
     * {@link #apply} refuses them.
     *
     * @param measures the measures
     * @return the control
     */
    public final DisclosureControl alsoFor(Measure<?>... measures) {
        Set<Measure<?>> all = new HashSet<>(also());
        all.addAll(List.of(measures));
        return copy().replaceAlso(all);
    }

    /**
     * Controls every table, whatever it counts.
     *
     * @return the control
     */
    public final DisclosureControl forEveryTable() {
        return copy().replaceEveryTable(true);
    }

    /**
     * Lets tables be published that could reveal who told the police, such as reports by channel and area. They are then
     * treated as counts of people are.
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
            throw new IllegalArgumentException("a hidden number must be open by a width of " + width()
                    + " at least, but a threshold of " + threshold() + " leaves " + widest
                    + (additive()
                            ? " where numbers still add in multiples of " + base()
                                    + "; a base as large as the threshold leaves most"
                            : ""));
        }
    }

    private boolean additive() {
        return rounded() == Rounded.ADDITIVE;
    }

    /** How open a number below the threshold is, if it is known to be less than the base from the worst multiple. */
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

    /** How open a number of the threshold or more is, if it is known to be less than the base from the multiple below. */
    private long widestFromThreshold() {
        return additive() ? base() - 1L - threshold() % base() : Long.MAX_VALUE;
    }

    /** The least that a hidden count can be. */
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
                || !table.counts().isEmpty()
                || table.isOf(also());
    }

    /**
     * Controls a table and audits what results, by itself and together with earlier tables. Give every table that was
     * published before and counts the same people: the audit can't know of others. A table remembers the earlier ones
     * that it was controlled against, so the last of a series stands for all of it.
     *
     * <p>The table is safe only if one bound over all of the tables together shows it. Such a bound exists for
     *
     * <ul>
     *   <li>tables for days that none of the others has;
     *   <li>tables for the same days with the same numbers;
     *   <li>one-way tables of the same rows for days within each other, such as months, quarters and the year, or a year
     *       to date;
     *   <li>two-way tables like that, if no cell of any is suppressed or rounded.
     * </ul>
     *
     * <p>In all other cases the table is not safe, and the audit names an earlier table that it was not audited together
     * with. Such cases are overlapping days, the same days with other numbers, other rows, columns or measures, and
     * {@linkplain Measure#asAt stocks} of other days. A table whose rows don't add up to its totals is not safe either.
     *
     * <p>Tables of summaries have the same rows if measure, dimensions, umbrella and names of operations are the same. A
     * row that one of them lacks is a zero in it.
     *
     * <p>No further cell is suppressed to protect earlier tables. If the table is not safe, use wider rows,
     * a larger base, or {@link ControlledTable#hiding} against the same earlier tables.
     *
     * <p>A table that no rule applies to is safe as it is, with any earlier tables.
     *
     * @param table the table
     * @param earlier the tables that were published before
     * @return the controlled table with its audit
     * @throws IllegalArgumentException if a threshold or rounding is applied to a table of a summary that is neither a
     *     count nor money; if the rules need contributions to a sum of money that were not supplied; or if a number or a
     *     rule exceeds 2 to the power of 58 in units of the last decimal place of all the tables
     */
    public final ControlledTable apply(StatisticalTable table, ControlledTable... earlier) {
        return ControlledTable.of(this, table, List.of(earlier));
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public final String getView() {
        return toString();
    }
}
