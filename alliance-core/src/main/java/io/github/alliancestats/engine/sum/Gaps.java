package io.github.alliancestats.engine.sum;

import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.quality.Gap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The number of records with a gap, by gap. Immutable. */
@SuppressWarnings("EnumOrdinal") // a place in an array that is never seen
public final class Gaps {

    private static final Gap[] ALL = Gap.values();

    public static final Gaps NONE = new Gaps(0, new long[0]);

    private final int reasons; // a bit for each that holds of any
    private final long[] counts; // of these reasons, in their order

    private Gaps(int reasons, long[] counts) {
        this.reasons = reasons;
        this.counts = counts;
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
            return new Gaps(reasons, more);
        }
        long[] more = Arrays.copyOf(counts, counts.length + 1);
        System.arraycopy(counts, place, more, place + 1, counts.length - place);
        more[place] = times;
        return new Gaps(reasons | bit(gap), more);
    }

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
        return new Gaps(reasons | other.reasons, sum);
    }

    public long sum() {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    /** The first reason that holds of any. */
    public Optional<Gap> first() {
        return toMap().keySet().stream().findFirst();
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

    public void write(ByteSink out) {
        out.count(reasons);
        for (long count : counts) {
            out.count(count);
        }
    }

    /** Reads at least one. */
    public static Gaps read(ByteSource in, long seen) {
        long reasons = in.count();
        if (reasons == 0 || reasons >= 1L << ALL.length) {
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
        return new Gaps((int) reasons, counts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Gaps that && reasons == that.reasons && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * reasons + Arrays.hashCode(counts);
    }
}
