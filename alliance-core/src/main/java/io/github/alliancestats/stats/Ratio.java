package io.github.alliancestats.stats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact ratio of two numbers, in lowest terms. It is rounded only when it is asked for as a
 * percentage. Immutable and thread-safe.
 */
public final class Ratio {

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Ratio(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * The ratio of two numbers.
     *
     * @param numerator the number above
     * @param denominator the number below, not zero
     * @return the ratio in lowest terms
     * @throws ArithmeticException if the denominator is zero
     */
    public static Ratio of(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a ratio must not have zero below, but was " + numerator + " over 0");
        }
        int scale = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
        BigInteger above = numerator.setScale(scale).unscaledValue();
        BigInteger below = denominator.setScale(scale).unscaledValue();
        BigInteger common = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
        return new Ratio(above.divide(common), below.divide(common));
    }

    /** {@return the number above, in lowest terms; it carries the sign} */
    public BigInteger numerator() {
        return numerator;
    }

    /** {@return the number below, in lowest terms; always positive} */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * The ratio as a percentage, rounded half up, away from zero at the half.
     *
     * @param decimals how many decimals, 0 or more
     * @return the percentage: 1 over 4 is 25
     * @throws IllegalArgumentException if decimals is below 0
     */
    public BigDecimal percent(int decimals) {
        if (decimals < 0) {
            throw new IllegalArgumentException("a percentage must have 0 or more decimals, but had " + decimals);
        }
        return new BigDecimal(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /**
     * The ratio as a decimal, rounded half up, away from zero at the half.
     *
     * @param decimals how many decimals, 0 or more
     * @return the number: 1 over 4 is 0.25
     * @throws IllegalArgumentException if decimals is below 0
     */
    public BigDecimal decimal(int decimals) {
        if (decimals < 0) {
            throw new IllegalArgumentException("a ratio must have 0 or more decimals, but had " + decimals);
        }
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio that && numerator.equals(that.numerator) && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    /** {@return the exact fraction, as in "5/4"} */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
