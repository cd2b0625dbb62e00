package io.github.alliancestats.internal;

import java.util.Objects;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of one seized drug as plain numbers, in millionths, in which it holds them: a quantity and a valuation of
 * which nothing more is said, each if there is one.
 *
 * @param unit the place of the quantity's unit among all, or {@link #NONE}
 * @param quantity how many of that unit
 * @param basis the place of the valuation's basis among all, or {@link #NONE}
 * @param currency the valuation's currency, or null
 * @param low the low end of the valuation
 * @param value the value to speak of
 * @param high the high end
 * @param typical whether the value is typical
 */
public record Line(
        int unit,
        long quantity,
        int basis,
        @Nullable CurrencyUnit currency,
        long low,
        long value,
        long high,
        boolean typical) {

    /** Of a quantity or a valuation that there is not, or that is not held here. */
    public static final int NONE = -1;

    private @Nullable String currencyCode() {
        return currency == null ? null : currency.getCurrencyCode();
    }

    /** Currencies are the same when their codes are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Line that
                && unit == that.unit
                && quantity == that.quantity
                && basis == that.basis
                && Objects.equals(currencyCode(), that.currencyCode())
                && low == that.low
                && value == that.value
                && high == that.high
                && typical == that.typical;
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, quantity, basis, currencyCode(), low, value, high, typical);
    }
}
