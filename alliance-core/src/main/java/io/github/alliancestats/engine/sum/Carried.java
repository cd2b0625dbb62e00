package io.github.alliancestats.engine.sum;

import io.github.alliancestats.internal.exact.Micros;
import java.math.BigInteger;
import java.util.Arrays;

/** The carried parts of sums of millionths, each taken out of a {@code long} before it overflows. Not thread-safe. */
public final class Carried {

    private static final int BITS = 47;

    private static final long[] NOTHING = {};

    private long[] high = NOTHING;

    /** Carries the part above the limit from each of some sums. */
    public void takeFrom(long[] sums, int count) {
        for (int lane = 0; lane < count; lane++) {
            if (Micros.limited(sums[lane]) == Micros.NONE) {
                long up = sums[lane] >> BITS;
                high = high.length < count ? Arrays.copyOf(high, count) : high;
                high[lane] += up;
                sums[lane] -= up << BITS;
            }
        }
    }

    /** Takes over what other sums carried. */
    public void addAll(Carried other) {
        high = high.length < other.high.length ? Arrays.copyOf(high, other.high.length) : high;
        for (int lane = 0; lane < other.high.length; lane++) {
            high[lane] += other.high[lane];
        }
    }

    public boolean isNothing() {
        for (long up : high) {
            if (up != 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns a whole sum, given the rest that was left. */
    public BigInteger sum(int lane, long rest) {
        long up = lane < high.length ? high[lane] : 0;
        return BigInteger.valueOf(up).shiftLeft(BITS).add(BigInteger.valueOf(rest));
    }
}
