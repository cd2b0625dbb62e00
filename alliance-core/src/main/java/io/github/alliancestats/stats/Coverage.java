package io.github.alliancestats.stats;

import io.github.alliancestats.engine.Extent;
import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.sum.AmountSum;
import io.github.alliancestats.engine.sum.Gaps;
import io.github.alliancestats.engine.sum.Tally;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.ForceId;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Of how many records a figure knows what it needs: seen = full + partial + none. A record is seen by a
 * measure if it is included and of the measure's kind. It is full if all its parts are known (each drug
 * of a seizure valued), partial if some are, none if none is.
 *
 * <p>Each record that is not full has one {@linkplain #gaps() reason}: the first, in the order of
 * {@link Gap}, that holds for any of its parts. So seen = full + all gaps.
 *
 * <p>Of a count of what has a name (people, groups, seizures for each event), what is known is counted by name, each
 * once, and what is not named by record.
 *
 * <p>It also tells for which months and from which forces the whole answer has any dated fact, of whatever
 * kind, so that a month that nobody sent is not taken for a quiet one. What only lasts from before, such as cash still
 * held, says nothing of that. Immutable and thread-safe.
 */
public final class Coverage {

    static final String NOT_SUPPLIED = "not supplied";

    private final boolean supplied;
    private final long seen;
    private final long full;
    private final long partial;
    private final Map<Gap, Long> gaps;
    private final SortedSet<YearMonth> months;
    private final SortedSet<ForceId> sources;

    Coverage(boolean supplied, long seen, long full, long partial, Map<Gap, Long> gaps, Extent extent) {
        this.supplied = supplied;
        this.seen = seen;
        this.full = full;
        this.partial = partial;
        EnumMap<Gap, Long> copy = new EnumMap<>(Gap.class);
        copy.putAll(gaps);
        this.gaps = Collections.unmodifiableMap(copy);
        this.months = Collections.unmodifiableSortedSet(extent.months());
        this.sources = Collections.unmodifiableSortedSet(extent.sources());
    }

    /** Returns the coverage of a count. */
    static Coverage ofCount(Measure<?> measure, Context context, Tally tally) {
        long none = tally.sums().in(CurrencyBasis.NOTHING).full();
        return new Coverage(
                context.supplies(measure),
                tally.seen() + tally.names().size() + none,
                tally.known() + none,
                0,
                tally.gaps().toMap(),
                context.extent());
    }

    /** Returns the coverage of a sum. */
    static Coverage ofSum(Measure<?> measure, Context context, Tally tally, CurrencyBasis apart) {
        AmountSum sum = tally.sums().in(apart);
        Gaps gaps = tally.gaps();
        Gaps otherwise = gaps.with(Gap.APART, Math.max(0, tally.seen() - sum.full() - gaps.sum()));
        return new Coverage(
                context.supplies(measure),
                tally.seen(),
                sum.full(),
                sum.partial(),
                otherwise.toMap(),
                context.extent());
    }

    /**
     * Returns whether the kind of record that the measure needs was supplied. A kind is supplied if there was a record
     * of it, even one that does not count, or if the query {@linkplain StatsQuery#supplying declares} it. A measure of
     * several kinds needs only one of them.
     *
     * @return false if the figure is unknown because no such record was supplied
     */
    public boolean supplied() {
        return supplied;
    }

    /** {@return the records that the measure looked at} */
    public long seen() {
        return seen;
    }

    /** {@return those known in full} */
    public long full() {
        return full;
    }

    /** {@return those known in part} */
    public long partial() {
        return partial;
    }

    /** {@return those of which nothing is known} */
    public long none() {
        return seen - full - partial;
    }

    /** {@return those known in full or in part} */
    public long known() {
        return full + partial;
    }

    /** {@return whether records of its kind were supplied and all records seen are known in full} */
    public boolean complete() {
        return supplied && full == seen;
    }

    /** {@return the records that are not known in full, by reason; reasons without a record are absent} */
    public Map<Gap, Long> gaps() {
        return gaps;
    }

    /** {@return the months of the period of which the whole answer has any dated fact, in order} */
    public SortedSet<YearMonth> months() {
        return months;
    }

    /** {@return the forces of which the whole answer has any dated fact in the period, in order} */
    public SortedSet<ForceId> sources() {
        return sources;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Coverage that
                && supplied == that.supplied
                && seen == that.seen
                && full == that.full
                && partial == that.partial
                && gaps.equals(that.gaps)
                && months.equals(that.months)
                && sources.equals(that.sources);
    }

    @Override
    public int hashCode() {
        return Objects.hash(supplied, seen, full, partial, gaps, months, sources);
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return for example "known for 812 of 968, 12 of them in part (not valued: 168)", or "not supplied"} */
    @Override
    public String toString() {
        if (!supplied) {
            return NOT_SUPPLIED;
        }
        StringBuilder words = new StringBuilder("known for " + known() + " of " + seen);
        if (partial > 0) {
            words.append(", ").append(partial).append(" of them in part");
        }
        if (!gaps.isEmpty()) {
            StringBuilder reasons = new StringBuilder();
            gaps.forEach((gap, count) -> reasons.append(reasons.isEmpty() ? "" : ", ")
                    .append(gap)
                    .append(": ")
                    .append(count));
            words.append(" (").append(reasons).append(')');
        }
        return words.toString();
    }
}
