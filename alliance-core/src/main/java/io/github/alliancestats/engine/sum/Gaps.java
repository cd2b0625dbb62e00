package io.github.alliancestats.engine.sum;

import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.quality.Gap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The number of records with a gap, by gap, and what some of them could add at most. The possible sum without a currency
 * has the number of the records that can add no more. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // a place in an array that is never seen
public final class Gaps implements Tally.WrittenList {

    private static final Gap[] ALL = Gap.values();

    private static final int POSSIBLE = 1 << ALL.length; // in the bytes

    public static final Gaps NONE = new Gaps(0, new long[0], AmountSums.NONE);

    private final int reasons; // a bit for each that holds of any
    private final long[] counts; // of these reasons, in their order
    private final AmountSums possible;

    private Gaps(int reasons, long[] counts, AmountSums possible) {
        this.reasons = reasons;
        this.counts = counts;
        this.possible = possible;
    }

    /** Returns these with more that records with a gap could add. */
    public Gaps with(AmountSum more) {
        return new Gaps(reasons, counts, possible.with(more));
    }

    /** Returns what records with a gap could add at most. */
    public AmountSums possible() {
        return possible;
    }

    /** Returns these with more records of one gap. */
    public Gaps with(Gap gap, long times) {
        if (times == 0) {
            return this;
        }
        int place = placeOf(gap);
        if (has(gap)) {
            long[] more = counts.clone();
            more[place] += times;
            return new Gaps(reasons, more, possible);
        }
        long[] more = Arrays.copyOf(counts, counts.length + 1);
        System.arraycopy(counts, place, more, place + 1, counts.length - place);
        more[place] = times;
        return new Gaps(reasons | bit(gap), more, possible);
    }

    /** Returns whether the numbers of all gaps that can raise a figure are known: in the possible sums, or by their key. */
    public boolean isBounded() {
        long open = -possible.in(CurrencyBasis.NOTHING).full();
        for (Map.Entry<Gap, Long> each : toMap().entrySet()) {
            Gap gap = each.getKey();
            open += gap == Gap.KEY_NOT_STATED || gap.lacksNothing() || gap.lowers() ? 0 : each.getValue();
        }
        return open == 0;
    }

    @Override
    public boolean isEmpty() {
        return reasons == 0;
    }

    private static int bit(Gap gap) {
        return 1 << gap.ordinal();
    }

    public boolean has(Gap gap) {
        return (reasons & bit(gap)) != 0;
    }

    private long count(Gap gap) {
        return has(gap) ? counts[placeOf(gap)] : 0;
    }

    private int placeOf(Gap gap) {
        return Integer.bitCount(reasons & (bit(gap) - 1));
    }

    public Gaps plus(Gaps other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        long[] sum = new long[Integer.bitCount(reasons | other.reasons)];
        int place = 0;
        for (Gap gap : ALL) {
            if (has(gap) || other.has(gap)) {
                sum[place++] = count(gap) + other.count(gap);
            }
        }
        return new Gaps(reasons | other.reasons, sum, possible.plus(other.possible));
    }

    public long sum() {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    /** By reason, without those that hold of none. */
    public Map<Gap, Long> toMap() {
        Map<Gap, Long> map = new EnumMap<>(Gap.class);
        for (Gap gap : ALL) {
            if (has(gap)) {
                map.put(gap, count(gap));
            }
        }
        return map;
    }

    @Override
    public void write(ByteSink out) {
        out.count(possible.isEmpty() ? reasons : reasons | POSSIBLE);
        Arrays.stream(counts).forEach(out::count);
        if (!possible.isEmpty()) {
            possible.write(out);
        }
    }

    public static Gaps read(ByteSource in, long seen) {
        long all = in.count();
        long reasons = all & (POSSIBLE - 1);
        if (reasons == 0 || all >= 2L * POSSIBLE) {
            throw ByteSource.notCanonical();
        }
        long[] counts = new long[Long.bitCount(reasons)];
        long others = seen;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = in.count();
            others -= counts[i];
            if (counts[i] == 0) {
                throw ByteSource.notCanonical();
            }
            if (others < 0) {
                throw ByteSource.refused("it has more gaps than records");
            }
        }
        return new Gaps((int) reasons, counts, all == reasons ? AmountSums.NONE : AmountSums.read(in));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Gaps that
                && reasons == that.reasons
                && Arrays.equals(counts, that.counts)
                && possible.equals(that.possible);
    }

    @Override
    public int hashCode() {
        return 31 * reasons + Arrays.hashCode(counts);
    }
}
