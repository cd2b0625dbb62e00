package io.github.alliancestats.internal.exact;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An interval of exact numbers with the value to speak of: low, value, high. The value is the typical one,
 * or the low where no typical is known, and the range remembers whether it is typical throughout. A single
 * number is the interval from itself to itself. Ranges add end by end and value by value. Immutable and
 * thread-safe.
 *
 * @param lowMicros the lower end in millionths, or {@link Micros#NONE} if any of the three is not held so
 * @param valueMicros the value to speak of in millionths, or {@link Micros#NONE} if any of the three is not held so
 * @param highMicros the upper end in millionths, or {@link Micros#NONE} if any of the three is not held so
 * @param wide all three, if any is not held in millionths
 * @param isTypical whether the value is typical throughout
 */
public record ExactRange(
        long lowMicros,
        long valueMicros,
        long highMicros,
        @Nullable Wide wide,
        boolean isTypical) {

    /** Nothing: the identity of {@link #plus}. */
    public static final ExactRange ZERO = of(0, 0, 0, true);

    /**
     * The three numbers as they are.
     *
     * @param low the lower end
     * @param value the value to speak of
     * @param high the upper end
     */
    public record Wide(BigDecimal low, BigDecimal value, BigDecimal high) {}

    /** Creates a range. A range without extent is typical. */
    public ExactRange {
        isTypical = isTypical || (wide == null ? lowMicros == highMicros : wide.low.compareTo(wide.high) == 0);
    }

    private static ExactRange exactly(BigDecimal low, BigDecimal value, BigDecimal high, boolean typical) {
        BigDecimal spoken = Decimals.canonical(value);
        BigDecimal least = low.compareTo(value) == 0 ? spoken : Decimals.canonical(low);
        BigDecimal most = high.compareTo(value) == 0 ? spoken : Decimals.canonical(high);
        long valueMicros = Micros.of(spoken);
        long lowMicros = least.compareTo(spoken) == 0 ? valueMicros : Micros.of(least);
        long highMicros = most.compareTo(spoken) == 0 ? valueMicros : Micros.of(most);
        boolean fit = lowMicros != Micros.NONE && valueMicros != Micros.NONE && highMicros != Micros.NONE;
        return fit
                ? of(lowMicros, valueMicros, highMicros, typical)
                : new ExactRange(Micros.NONE, Micros.NONE, Micros.NONE, new Wide(least, spoken, most), typical);
    }

    /**
     * A range in millionths, in order.
     *
     * @param low the lower end, below the limit of {@link Micros}
     * @param value the value to speak of, likewise
     * @param high the upper end, likewise
     * @param typical whether the value is typical throughout
     * @return the range
     */
    public static ExactRange of(long low, long value, long high, boolean typical) {
        return new ExactRange(low, value, high, null, typical);
    }

    /**
     * A single number.
     *
     * @param number the number
     * @return the range from it to itself
     */
    public static ExactRange of(BigDecimal number) {
        return exactly(number, number, number, true);
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
                    + low.toPlainString() + (typical ? ", " + value.toPlainString() : "") + ", "
                    + high.toPlainString());
        }
        return exactly(low, value, high, typical);
    }

    /** {@return the lower end} */
    public BigDecimal low() {
        return wide == null ? Micros.number(lowMicros) : wide.low;
    }

    /** {@return the typical value, else the low; of a sum, the sum of these} */
    public BigDecimal value() {
        return wide == null ? Micros.number(valueMicros) : wide.value;
    }

    /** {@return the upper end} */
    public BigDecimal high() {
        return wide == null ? Micros.number(highMicros) : wide.high;
    }

    /** {@return the typical value, or null where it is not known of every part} */
    public @Nullable BigDecimal typical() {
        return isTypical ? value() : null;
    }

    /** {@return whether low and high differ} */
    public boolean hasRange() {
        return wide == null ? lowMicros != highMicros : wide.low.compareTo(wide.high) != 0;
    }

    /**
     * Adds end by end and value by value.
     *
     * @param other the other range
     * @return the sum, typical only if both are
     */
    public ExactRange plus(ExactRange other) {
        boolean bothTypical = isTypical && other.isTypical;
        if (wide == null && other.wide == null) {
            long sumOfLow = Micros.limited(lowMicros + other.lowMicros);
            long sumOfValue = Micros.limited(valueMicros + other.valueMicros);
            long sumOfHigh = Micros.limited(highMicros + other.highMicros);
            if (sumOfLow != Micros.NONE && sumOfValue != Micros.NONE && sumOfHigh != Micros.NONE) {
                return of(sumOfLow, sumOfValue, sumOfHigh, bothTypical);
            }
        }
        return exactly(low().add(other.low()), value().add(other.value()), high().add(other.high()), bothTypical);
    }

    /**
     * Multiplies both ends and the value.
     *
     * @param factor a number that is not negative
     * @return the exact product
     */
    public ExactRange times(BigDecimal factor) {
        return exactly(low().multiply(factor), value().multiply(factor), high().multiply(factor), isTypical);
    }

    /**
     * Takes a share of the low end and of each step above it, so that the shares of all add to the whole at
     * each place and none has its ends out of order.
     *
     * @param share gives the share of a number that is not negative; shares of one number add to it
     * @return the share of this range
     */
    public ExactRange apportioned(UnaryOperator<BigDecimal> share) {
        BigDecimal first = share.apply(low());
        BigDecimal middle = first.add(share.apply(value().subtract(low())));
        BigDecimal last = middle.add(share.apply(high().subtract(value())));
        return exactly(first, middle, last, isTypical);
    }

    /** {@return the number, or low, typical and high between slashes} */
    @Override
    public String toString() {
        if (!hasRange()) {
            return low().toPlainString();
        }
        return low().toPlainString() + "/" + (isTypical ? value().toPlainString() : "?") + "/" + high().toPlainString();
    }
}
