package io.github.alliancestats.money;

import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.internal.exact.Decimals;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's estimate of what seized drugs or goods are worth: an amount, or a range from low to high
 * with or without a typical value, on one {@link ValuationBasis basis}.
 *
 * <p>It is held exactly, in whole units of one currency; nothing is rounded. An estimate rests on
 * assumptions, so it can name its source: who valued it, or the list with the date and the region of its prices. A single amount is the range from itself to itself, its typical value included. Valuations
 * that say the same are equal, £30 and £30.00 too.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class MonetaryValuation {

    static {
        Function<MonetaryValuation, ExactRange> range = MonetaryValuation::range;
        RecordAccess.register(MonetaryValuation.class, range);
    }

    MonetaryValuation() {}

    /**
     * One exact amount.
     *
     * @param basis the level of trade
     * @param amount the amount, not negative
     * @return a valuation without a source
     * @throws IllegalArgumentException if the amount is negative, or has more than 1,000 digits
     */
    public static MonetaryValuation of(ValuationBasis basis, MonetaryAmount amount) {
        ExactMoney exact = ExactMoney.notNegative(amount, "a valuation");
        return of(basis, exact.range(), exact.currency());
    }

    /**
     * One exact amount, as a number of whole units, pounds rather than pence.
     *
     * @param basis the level of trade
     * @param amount the number, not negative
     * @param currency its currency
     * @return a valuation without a source
     * @throws IllegalArgumentException if the number is negative, or has more than 1,000 digits
     */
    public static MonetaryValuation of(ValuationBasis basis, BigDecimal amount, CurrencyUnit currency) {
        ExactMoney exact = ExactMoney.notNegative(amount, currency, "a valuation");
        return of(basis, exact.range(), currency);
    }

    /**
     * A range from low to high.
     *
     * @param basis the level of trade
     * @param low the lower end, not negative
     * @param typical the value that was thought typical, null if it is not stated
     * @param high the upper end; all in one currency
     * @return a valuation without a source
     * @throws IllegalArgumentException unless 0 &lt;= low &lt;= typical &lt;= high, in one currency
     */
    public static MonetaryValuation range(
            ValuationBasis basis, MonetaryAmount low, @Nullable MonetaryAmount typical, MonetaryAmount high) {
        return range(
                basis,
                ExactMoney.notNegative(low, "a low value"),
                typical == null ? null : ExactMoney.of(typical),
                ExactMoney.notNegative(high, "a high value"));
    }

    /**
     * A range from low to high, as numbers of whole units.
     *
     * @param basis the level of trade
     * @param low the lower end, not negative
     * @param typical the value that was thought typical, null if it is not stated
     * @param high the upper end
     * @param currency the currency of all
     * @return a valuation without a source
     * @throws IllegalArgumentException unless 0 &lt;= low &lt;= typical &lt;= high
     */
    public static MonetaryValuation range(
            ValuationBasis basis,
            BigDecimal low,
            @Nullable BigDecimal typical,
            BigDecimal high,
            CurrencyUnit currency) {
        return range(
                basis,
                ExactMoney.notNegative(low, currency, "a low value"),
                typical == null ? null : ExactMoney.of(typical, currency),
                ExactMoney.notNegative(high, currency, "a high value"));
    }

    private static MonetaryValuation range(
            ValuationBasis basis, ExactMoney low, @Nullable ExactMoney typical, ExactMoney high) {
        requireSameCurrency(low, high);
        if (typical != null) {
            requireSameCurrency(low, typical);
        }
        long value = typical == null ? low.micros() : typical.micros();
        if (low.micros() != Micros.NONE && low.micros() <= value && value <= high.micros()) {
            ExactRange range = ExactRange.of(low.micros(), value, high.micros(), typical != null);
            return of(basis, range, low.currency());
        }
        BigDecimal middle = typical == null ? null : Decimals.admitted(typical.number());
        return of(basis, ExactRange.of(low.number(), middle, Decimals.admitted(high.number())), low.currency());
    }

    private static void requireSameCurrency(ExactMoney one, ExactMoney other) {
        if (!one.isInCurrencyOf(other)) {
            throw new IllegalArgumentException(
                    "a valuation must be in one currency, but was in " + one + " and " + other);
        }
    }

    private static MonetaryValuation of(ValuationBasis basis, ExactRange range, CurrencyUnit currency) {
        return new ImmutableMonetaryValuation(basis, range, currency.getCurrencyCode(), currency, Optional.empty());
    }

    /**
     * States who valued it, or the list with the date and the region of its prices, in place of a source that was stated before.
     *
     * @param source the source, null if it is not stated
     * @return the valuation with it
     * @throws IllegalArgumentException if it is blank
     */
    public final MonetaryValuation source(@Nullable String source) {
        String stated = source == null ? null : Texts.notBlank(source, "a source");
        return new ImmutableMonetaryValuation(
                basis(), range(), currencyCode(), currency(), Optional.ofNullable(stated));
    }

    /** {@return the level of trade at which it was valued} */
    public abstract ValuationBasis basis();

    abstract ExactRange range();

    /** By which valuations are equal: currencies are the same when their codes are. */
    abstract String currencyCode();

    /** {@return the currency of all its amounts} */
    @Value.Auxiliary
    public abstract CurrencyUnit currency();

    /** {@return the lower end; equal to the high for a single amount} */
    public final MonetaryAmount low() {
        return money(range().low());
    }

    /** {@return the typical value, empty where a range was given without one} */
    public final Optional<MonetaryAmount> typical() {
        return Optional.ofNullable(range().typical()).map(this::money);
    }

    /** {@return the upper end} */
    public final MonetaryAmount high() {
        return money(range().high());
    }

    /** {@return whether low and high differ} */
    public final boolean hasRange() {
        return range().hasRange();
    }

    /** {@return who valued it, or the list with the date and region of its prices, if known} */
    public abstract Optional<String> source();

    private MonetaryAmount money(BigDecimal number) {
        return ExactMoney.of(number, currency()).toMonetaryAmount();
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public final String getView() {
        return toString();
    }

    /** {@return the basis, the amounts and what is known of their origin} */
    @Override
    public final String toString() {
        return basis() + " " + currency().getCurrencyCode() + " " + range()
                + (source().isPresent() ? ", by " + source().get() : "");
    }
}
