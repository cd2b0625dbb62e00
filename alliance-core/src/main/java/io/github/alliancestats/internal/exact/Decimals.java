package io.github.alliancestats.internal.exact;

import java.math.BigDecimal;

/** The canonical form of a decimal number: no trailing zeros, no exponent. */
public final class Decimals {

    /** Far beyond any amount or quantity, and small enough that no input can fill the memory. */
    private static final int MOST_DIGITS = 1_000;

    private Decimals() {}

    /**
     * Returns the canonical form, in which equal numbers are equal objects: 30.00 and 3E+1 become 30.
     *
     * @param number any number
     * @return the same number with no trailing zeros after the point and no exponent
     * @throws IllegalArgumentException if it has more than 1,000 digits before or after the point
     */
    public static BigDecimal canonical(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("a number may have at most " + MOST_DIGITS
                    + " digits before and after the point, but it has precision " + number.precision() + " and scale "
                    + number.scale());
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
