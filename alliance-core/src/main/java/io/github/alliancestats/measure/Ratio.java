package io.github.alliancestats.measure;

import io.github.alliancestats.internal.exact.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact ratio of two numbers, in lowest terms. Only {@link #percent} and {@link #decimal} round it. Immutable and
 * thread-safe.
 */
public final class Ratio {

    /** More than any reader needs, and few enough to compute at once. */
    private static final int MOST_DECIMALS = 1_000;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Ratio(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Returns the ratio of two numbers.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not zero
     * @return the ratio in lowest terms
     * @throws ArithmeticException if the denominator is zero
     * @throws IllegalArgumentException if either has more than 10,000 digits before or after the point
     */
    public static Ratio of(BigDecimal numerator, BigDecimal denominator) {
        Objects.requireNonNull(numerator, "numerator");
        if (Objects.requireNonNull(denominator, "denominator").signum() == 0) {
            throw new ArithmeticException("a ratio must not have zero below, but was " + numerator + " over 0");
        }
        BigDecimal over = Decimals.canonical(numerator);
        BigDecimal under = Decimals.canonical(denominator);
        int scale = Math.max(over.scale(), under.scale());
        BigInteger above = over.setScale(scale).unscaledValue();
        BigInteger below = under.setScale(scale).unscaledValue();
        BigInteger common = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
        return new Ratio(above.divide(common), below.divide(common));
    }

    /** {@return the numerator in lowest terms, with the sign of the ratio} */
    public BigInteger numerator() {
        return numerator;
    }

    /** {@return the denominator in lowest terms, always positive} */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * Returns the ratio as a percentage. A half is rounded away from zero.
     *
     * @param decimals the number of decimals, from 0 to 1,000
     * @return the percentage, as in 25 for 1/4
     * @throws IllegalArgumentException if the number of decimals is out of range
     */
    public BigDecimal percent(int decimals) {
        requireDecimals(decimals, "a percentage");
        return decimal(100, decimals);
    }

    /**
     * Returns the ratio as a decimal number. A half is rounded away from zero.
     *
     * @param decimals the number of decimals, from 0 to 1,000
     * @return the number, as in 0.25 for 1/4
     * @throws IllegalArgumentException if the number of decimals is out of range
     */
    public BigDecimal decimal(int decimals) {
        requireDecimals(decimals, "a ratio");
        return decimal(1, decimals);
    }

    private BigDecimal decimal(int factor, int decimals) {
        BigDecimal above = new BigDecimal(numerator).multiply(BigDecimal.valueOf(factor));
        return above.divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    private static void requireDecimals(int decimals, String what) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(what + " must have from 0 to 1,000 decimals, but had " + decimals);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio that && numerator.equals(that.numerator) && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the exact fraction, as in "5/4"} */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
