package io.github.alliancestats.internal.exact;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An interval of exact numbers with the value to speak of: low, value, high. The value is the typical one,
 * or the low where no typical is known, and the range remembers whether it is typical throughout. A single
 * number is the interval from itself to itself. Ranges add end by end and value by value. Immutable and
 * thread-safe.
 */
public final class ExactRange {

    /** Nothing: the identity of {@link #plus}. */
    public static final ExactRange ZERO = of(BigDecimal.ZERO);

    private final BigDecimal low;
    private final BigDecimal value;
    private final BigDecimal high;
    private final boolean typical;

    private ExactRange(BigDecimal low, BigDecimal value, BigDecimal high, boolean typical) {
        this.low = Decimals.canonical(low);
        this.value = Decimals.canonical(value);
        this.high = Decimals.canonical(high);
        this.typical = typical || !isRange();
    }

    /**
     * A single number.
     *
     * @param number the number
     * @return the range from it to itself
     */
    public static ExactRange of(BigDecimal number) {
        return new ExactRange(number, number, number, true);
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
        return of(low, typical == null ? low : typical, high, typical != null);
    }

    /**
     * A range as it was held.
     *
     * @param low the lower end
     * @param value the value to speak of
     * @param high the upper end
     * @param typical whether the value is typical throughout
     * @return the range
     * @throws IllegalArgumentException unless low &lt;= value &lt;= high
     */
    public static ExactRange of(BigDecimal low, BigDecimal value, BigDecimal high, boolean typical) {
        if (low.compareTo(value) > 0 || value.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range must run from low to typical to high, but was "
                    + low.toPlainString() + ", " + value.toPlainString() + ", " + high.toPlainString());
        }
        return new ExactRange(low, value, high, typical);
    }

    /** {@return the lower end} */
    public BigDecimal low() {
        return low;
    }

    /** {@return the typical value, else the low; of a sum, the sum of these} */
    public BigDecimal value() {
        return value;
    }

    /** {@return the upper end} */
    public BigDecimal high() {
        return high;
    }

    /** {@return whether the value is typical throughout} */
    public boolean isTypical() {
        return typical;
    }

    /** {@return the typical value, or null where it is not known of every part} */
    public @Nullable BigDecimal typical() {
        return typical ? value : null;
    }

    /** {@return whether low and high differ} */
    public boolean isRange() {
        return low.compareTo(high) != 0;
    }

    /**
     * Adds end by end and value by value.
     *
     * @param other the other range
     * @return the sum, typical only if both are
     */
    public ExactRange plus(ExactRange other) {
        return new ExactRange(
                low.add(other.low), value.add(other.value), high.add(other.high), typical && other.typical);
    }

    /**
     * Multiplies both ends and the value.
     *
     * @param factor a number that is not negative
     * @return the exact product
     */
    public ExactRange times(BigDecimal factor) {
        return new ExactRange(low.multiply(factor), value.multiply(factor), high.multiply(factor), typical);
    }

    /** {@return what added to this gives nothing, if this is a single number} */
    public ExactRange negated() {
        return new ExactRange(high.negate(), value.negate(), low.negate(), typical);
    }

    /**
     * Takes a share of the low end and of each step above it, so that the shares of all add to the whole at
     * each place and none has its ends out of order.
     *
     * @param share gives the share of a number that is not negative; shares of one number add to it
     * @return the share of this range
     */
    public ExactRange apportioned(UnaryOperator<BigDecimal> share) {
        BigDecimal first = share.apply(low);
        BigDecimal middle = first.add(share.apply(value.subtract(low)));
        BigDecimal last = middle.add(share.apply(high.subtract(value)));
        return new ExactRange(first, middle, last, typical);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExactRange that
                && low.equals(that.low)
                && value.equals(that.value)
                && high.equals(that.high)
                && typical == that.typical;
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, value, high, typical);
    }

    /** {@return the number, or low, typical and high between slashes} */
    @Override
    public String toString() {
        if (!isRange()) {
            return low.toPlainString();
        }
        return low.toPlainString() + "/" + (typical ? value.toPlainString() : "?") + "/" + high.toPlainString();
    }
}
