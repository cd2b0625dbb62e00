package io.github.alliancestats.internal.exact;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An interval of exact numbers: low, high and, where known, a typical value between them. A single
 * number is the interval from itself to itself. Ranges add end by end; the sum has a typical value
 * only if every part has one. Immutable and thread-safe.
 */
public final class ExactRange {

    /** Nothing: the identity of {@link #plus}. */
    public static final ExactRange ZERO = of(BigDecimal.ZERO);

    private final BigDecimal low;
    private final @Nullable BigDecimal typical;
    private final BigDecimal high;

    private ExactRange(BigDecimal low, @Nullable BigDecimal typical, BigDecimal high) {
        this.low = Decimals.canonical(low);
        this.typical = typical == null ? null : Decimals.canonical(typical);
        this.high = Decimals.canonical(high);
    }

    /**
     * A single number.
     *
     * @param number the number
     * @return the range from it to itself
     */
    public static ExactRange of(BigDecimal number) {
        return new ExactRange(number, number, number);
    }

    /**
     * A range, in order.
     *
     * @param low the lower end
     * @param typical the typical value, or null where it is not known
     * @param high the upper end
     * @return the range
     * @throws IllegalArgumentException unless low &lt;= typical &lt;= high
     */
    public static ExactRange of(BigDecimal low, @Nullable BigDecimal typical, BigDecimal high) {
        boolean ordered = typical == null
                ? low.compareTo(high) <= 0
                : low.compareTo(typical) <= 0 && typical.compareTo(high) <= 0;
        if (!ordered) {
            throw new IllegalArgumentException("a range must run from low to typical to high, but was "
                    + low.toPlainString() + (typical == null ? "" : ", " + typical.toPlainString()) + ", "
                    + high.toPlainString());
        }
        return new ExactRange(low, low.compareTo(high) == 0 ? low : typical, high);
    }

    /** {@return the lower end} */
    public BigDecimal low() {
        return low;
    }

    /** {@return the typical value, or null where it is not known} */
    public @Nullable BigDecimal typical() {
        return typical;
    }

    /** {@return the upper end} */
    public BigDecimal high() {
        return high;
    }

    /** {@return the typical value, else the low} */
    public BigDecimal value() {
        return typical == null ? low : typical;
    }

    /** {@return whether low and high differ} */
    public boolean isRange() {
        return low.compareTo(high) != 0;
    }

    /**
     * Adds end by end.
     *
     * @param other the other range
     * @return the sum, with a typical value only if both have one
     */
    public ExactRange plus(ExactRange other) {
        BigDecimal sum = typical == null || other.typical == null ? null : typical.add(other.typical);
        return new ExactRange(low.add(other.low), sum, high.add(other.high));
    }

    /**
     * Multiplies both ends and the typical value.
     *
     * @param factor a number that is not negative
     * @return the exact product
     */
    public ExactRange times(BigDecimal factor) {
        return new ExactRange(
                low.multiply(factor), typical == null ? null : typical.multiply(factor), high.multiply(factor));
    }

    /**
     * Takes a share of the low end and of what lies above it, so that the shares of all add to the whole
     * at each end and none has its ends out of order.
     *
     * @param share gives the share of a number that is not negative; shares of one number add to it
     * @return the share of this range
     */
    public ExactRange apportioned(UnaryOperator<BigDecimal> share) {
        BigDecimal first = share.apply(low);
        BigDecimal middle = typical == null ? null : first.add(share.apply(typical.subtract(low)));
        BigDecimal base = middle == null || typical == null ? first : middle;
        BigDecimal rest = share.apply(high.subtract(typical == null ? low : typical));
        return new ExactRange(first, middle, base.add(rest));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExactRange that
                && low.equals(that.low)
                && Objects.equals(typical, that.typical)
                && high.equals(that.high);
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, typical, high);
    }

    /** {@return the number, or low, typical and high between slashes} */
    @Override
    public String toString() {
        if (!isRange()) {
            return low.toPlainString();
        }
        return low.toPlainString() + "/" + (typical == null ? "?" : typical.toPlainString()) + "/"
                + high.toPlainString();
    }
}
