package io.github.alliancestats.internal.exact;

import java.math.BigDecimal;

/** The canonical form of a decimal number: no trailing zeros, no exponent. */
public final class Decimals {

    /** Far beyond any amount or quantity, and small enough that no input can fill the memory. */
    static final int MOST_AT_THE_DOOR = 1_000;

    /** What sums and products of admitted numbers stay below. */
    private static final int MOST_DIGITS = 10_000;

    private Decimals() {}

    /**
     * Returns the canonical form, in which equal numbers are equal objects: 30.00 and 3E+1 become 30.
     *
     * @param number any number
     * @return the same number with no trailing zeros after the point and no exponent
     * @throws IllegalArgumentException if it has more than 10,000 digits before or after the point
     */
    public static BigDecimal canonical(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        limited(number);
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Refuses a number that no sum or product comes to.
     *
     * @param number any number
     * @return the number
     * @throws IllegalArgumentException if it has more than 10,000 digits before or after the point
     */
    public static BigDecimal limited(BigDecimal number) {
        requireAtMost(number, MOST_DIGITS);
        return number;
    }

    /**
     * Refuses a number that no record can mean.
     *
     * @param number a number that a caller gives
     * @return the number
     * @throws IllegalArgumentException if it has more than 1,000 digits before or after the point
     */
    public static BigDecimal admitted(BigDecimal number) {
        requireAtMost(number, MOST_AT_THE_DOOR);
        return number;
    }

    static boolean isAtMost(BigDecimal number, int digits) {
        return Math.abs((long) number.scale()) <= digits && number.precision() <= digits;
    }

    private static void requireAtMost(BigDecimal number, int digits) {
        if (!isAtMost(number, digits)) {
            throw new IllegalArgumentException("a number may have at most " + digits
                    + " digits before and after the point, but it has precision " + number.precision() + " and scale "
                    + number.scale());
        }
    }
}
