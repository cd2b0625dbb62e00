package io.github.alliancestats.internal.exact;

import java.math.BigDecimal;
import java.util.stream.LongStream;

/**
 * Numbers as whole millionths in a {@code long}: pence, milligrams, and their products with a rate of up to four
 * decimals, without an object. What has more decimals or is too large is {@link #NONE} and is held as it is; so
 * {@link #PER_CARRY} of them add without overflow.
 */
public final class Micros {

    /** Stands for a number that is not held in millionths. */
    public static final long NONE = Long.MIN_VALUE;

    /** One. */
    public static final long ONE = 1_000_000;

    /** What every number stays below, of either sign: 140 million. */
    public static final long LIMIT = 1L << 47;

    /** How many numbers may be added before what they come to must be carried. */
    public static final int PER_CARRY = 1 << 15;

    /** To which numbers are held. */
    public static final int DECIMALS = 6;

    /** As many as a number of nine digits before the point may need, if it is in thousands or millions. */
    private static final long[] POWERS_OF_TEN =
            LongStream.iterate(1, power -> 10 * power).limit(DECIMALS + 9).toArray();

    private Micros() {}

    /**
     * The millionths of a number.
     *
     * @param number any number in canonical form; one with zeros at its end may be taken for one of more decimals
     * @return its millionths, or {@link #NONE} if they are not whole or not below the limit
     */
    public static long of(BigDecimal number) {
        int scale = number.scale();
        if (scale > DECIMALS || (long) number.precision() - scale > 9) {
            return NONE;
        }
        return limited(number.scaleByPowerOfTen(scale).longValueExact() * POWERS_OF_TEN[DECIMALS - scale]);
    }

    /**
     * The number of so many millionths.
     *
     * @param micros millionths, not {@link #NONE}
     * @return the number in canonical form
     */
    public static BigDecimal number(long micros) {
        return micros % ONE == 0
                ? BigDecimal.valueOf(micros / ONE)
                : Decimals.canonical(BigDecimal.valueOf(micros, DECIMALS));
    }

    /**
     * The exact product of two numbers.
     *
     * @param micros millionths, or {@link #NONE}
     * @param factor millionths that are not negative, or {@link #NONE}
     * @return the millionths of the product, or {@link #NONE} if either is, or if they are not whole or not below the
     *     limit
     */
    public static long times(long micros, long factor) {
        if (factor == ONE || micros == NONE || factor == NONE) {
            return factor == NONE ? NONE : micros;
        }
        long high = Math.multiplyHigh(micros, factor);
        long product = micros * factor;
        boolean fits = high == product >> 63;
        return fits && product % ONE == 0 ? limited(product / ONE) : NONE;
    }

    /**
     * A number if it is below the limit.
     *
     * @param micros millionths
     * @return the same, or {@link #NONE}
     */
    public static long limited(long micros) {
        return micros < LIMIT && micros > -LIMIT ? micros : NONE;
    }
}
