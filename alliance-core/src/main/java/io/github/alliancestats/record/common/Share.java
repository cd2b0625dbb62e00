package io.github.alliancestats.record.common;

import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.internal.exact.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A force's share of a joint event, as its parts of the whole and the parts before them.
 *
 * <p>The forces agree on an order and on the parts of each force. Each force can then calculate its share, and the shares
 * add to the amount to the last penny. If three equal parts divide £100.00, the first two forces have £33.33 and the third
 * has £33.34. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Share {

    private static final int MOST_DECIMALS = 1_000;

    Share() {}

    /**
     * Creates one of several equal shares.
     *
     * @param position the force's place in the agreed order, from 1
     * @param forces how many forces share
     * @return the share
     * @throws IllegalArgumentException if there is no such place
     */
    public static Share equal(int position, int forces) {
        requirePlace(position, forces);
        return new ImmutableShare(position - 1L, 1, forces);
    }

    /**
     * Creates one of several unequal shares.
     *
     * @param position the force's place in the agreed order, from 1
     * @param parts the parts of each force in that order, as in 50, 30, 20; none below zero, not all zero
     * @return the share
     * @throws IllegalArgumentException if there is no such place, a part is below zero or all are zero
     */
    public static Share weighted(int position, int... parts) {
        requirePlace(position, Objects.requireNonNull(parts, "parts").length);
        long before = 0;
        long whole = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] < 0) {
                throw new IllegalArgumentException("a part must not be negative, but was " + parts[i]);
            }
            before += i < position - 1 ? parts[i] : 0;
            whole += parts[i];
        }
        if (whole == 0) {
            throw new IllegalArgumentException("one of the parts must be above zero, but none is");
        }
        return new ImmutableShare(before, parts[position - 1], whole);
    }

    private static void requirePlace(int position, int forces) {
        if (position < 1 || position > forces) {
            throw new IllegalArgumentException(
                    "a place must be from 1 to the number of forces, " + forces + ", but was " + position);
        }
    }

    /**
     * Returns this share of an amount, in whole units of its last decimal place.
     *
     * @param amount the whole amount, not negative
     * @param decimals the decimals to apportion at, such as 2 for pence, at most 1,000; more if the amount has more,
     *     without zeros at its end
     * @return the share; those of all forces add to the amount
     * @throws IllegalArgumentException if decimals are more, or the amount has more than 10,000 digits before
     *     or after the point
     */
    public final BigDecimal of(BigDecimal amount, int decimals) {
        if (decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "a share must be apportioned at no more than 1,000 decimals, but was at " + decimals);
        }
        BigDecimal exact = Decimals.canonical(Objects.requireNonNull(amount, "amount"));
        int scale = Math.max(decimals, exact.scale());
        BigInteger units = exact.setScale(scale).unscaledValue();
        BigInteger upToOwn =
                units.multiply(BigInteger.valueOf(before() + parts())).divide(BigInteger.valueOf(whole()));
        BigInteger upToOthers = units.multiply(BigInteger.valueOf(before())).divide(BigInteger.valueOf(whole()));
        return new BigDecimal(upToOwn.subtract(upToOthers), scale);
    }

    /** {@return the parts of the forces before this one} */
    public abstract long before();

    /** {@return the parts of this force} */
    public abstract long parts();

    /** {@return the parts of the whole} */
    public abstract long whole();

    /** {@return this value in words, for JSON mappers and templates} */
    public final String getView() {
        return toString();
    }

    /** {@return the parts of the whole, as in "1 of 3 parts, after 0"} */
    @Override
    public final String toString() {
        return parts() + " of " + whole() + " parts, after " + before();
    }
}
