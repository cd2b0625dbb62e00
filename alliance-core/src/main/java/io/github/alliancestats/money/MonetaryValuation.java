package io.github.alliancestats.money;

import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.ValueStyle;
import io.github.alliancestats.internal.exact.Decimals;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.internal.exact.Micros;
import java.math.BigDecimal;
import java.util.Objects;
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
     * Starts a valuation.
     *
     * @return an empty builder; it needs a basis and an amount or a range
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * An exact valuation without a source.
     *
     * @param basis the level of trade
     * @param amount the amount, not negative
     * @return the valuation
     * @throws IllegalArgumentException if the amount is negative
     */
    public static MonetaryValuation of(ValuationBasis basis, MonetaryAmount amount) {
        return builder().basis(basis).amount(amount).build();
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
                + source().map(source -> ", by " + source).orElse("");
    }

    /** Builds a {@link MonetaryValuation}. Not thread-safe. */
    public static final class Builder {
        private @Nullable ValuationBasis basis;
        private @Nullable ExactRange range;
        private @Nullable CurrencyUnit currency;
        private @Nullable String source;

        Builder() {}

        /**
         * States at which level of trade it was valued.
         *
         * @param basis the level of trade
         * @return this builder
         */
        public Builder basis(ValuationBasis basis) {
            this.basis = once(this.basis, basis, "basis");
            return this;
        }

        /**
         * Gives one amount.
         *
         * @param amount the amount, not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder amount(MonetaryAmount amount) {
            return hold(ExactMoney.notNegative(amount, "a valuation"), null, null);
        }

        /**
         * Gives one amount as a number of whole units, pounds rather than pence.
         *
         * @param amount the number, not negative
         * @param currency its currency
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder amount(BigDecimal amount, CurrencyUnit currency) {
            return hold(ExactMoney.notNegative(amount, currency, "a valuation"), null, null);
        }

        /**
         * Gives a range without a typical value.
         *
         * @param low the lower end, not negative
         * @param high the upper end, in the same currency
         * @return this builder
         * @throws IllegalArgumentException if low is negative or above high, or the currencies differ
         */
        public Builder range(MonetaryAmount low, MonetaryAmount high) {
            return hold(ExactMoney.notNegative(low, "a low value"), null, ExactMoney.of(high));
        }

        /**
         * Gives a range with the value that was thought typical.
         *
         * @param low the lower end, not negative
         * @param typical the typical value
         * @param high the upper end; all three in one currency
         * @return this builder
         * @throws IllegalArgumentException unless 0 &lt;= low &lt;= typical &lt;= high, in one currency
         */
        public Builder range(MonetaryAmount low, MonetaryAmount typical, MonetaryAmount high) {
            return hold(ExactMoney.notNegative(low, "a low value"), ExactMoney.of(typical), ExactMoney.of(high));
        }

        /**
         * Gives a range without a typical value, as numbers of whole units.
         *
         * @param low the lower end, not negative
         * @param high the upper end
         * @param currency the currency of both
         * @return this builder
         * @throws IllegalArgumentException if low is negative or above high
         */
        public Builder range(BigDecimal low, BigDecimal high, CurrencyUnit currency) {
            return hold(ExactMoney.notNegative(low, currency, "a low value"), null, ExactMoney.of(high, currency));
        }

        /**
         * Gives a range with the value that was thought typical, as numbers of whole units.
         *
         * @param low the lower end, not negative
         * @param typical the typical value
         * @param high the upper end
         * @param currency the currency of all three
         * @return this builder
         * @throws IllegalArgumentException unless 0 &lt;= low &lt;= typical &lt;= high
         */
        public Builder range(BigDecimal low, BigDecimal typical, BigDecimal high, CurrencyUnit currency) {
            return hold(
                    ExactMoney.notNegative(low, currency, "a low value"),
                    ExactMoney.of(typical, currency),
                    ExactMoney.of(high, currency));
        }

        private Builder hold(ExactMoney low, @Nullable ExactMoney typical, @Nullable ExactMoney high) {
            range = once(range, high == null ? low.range() : range(low, typical, high), "range");
            currency = low.currency();
            return this;
        }

        private static ExactRange range(ExactMoney low, @Nullable ExactMoney typical, ExactMoney high) {
            requireSameCurrency(low, high);
            if (typical != null) {
                requireSameCurrency(low, typical);
            }
            long value = typical == null ? low.micros() : typical.micros();
            if (low.micros() != Micros.NONE && low.micros() <= value && value <= high.micros()) {
                return ExactRange.of(low.micros(), value, high.micros(), typical != null);
            }
            BigDecimal middle = typical == null ? null : Decimals.admitted(typical.number());
            return ExactRange.of(low.number(), middle, Decimals.admitted(high.number()));
        }

        private static void requireSameCurrency(ExactMoney one, ExactMoney other) {
            if (!one.currency().getCurrencyCode().equals(other.currency().getCurrencyCode())) {
                throw new IllegalArgumentException(
                        "a valuation must be in one currency, but was in " + one + " and " + other);
            }
        }

        /**
         * States who valued it, or the list with the date and the region of its prices.
         *
         * @param source the source
         * @return this builder
         * @throws IllegalArgumentException if it is blank
         */
        public Builder source(String source) {
            this.source = once(this.source, Texts.notBlank(source, "a source"), "source");
            return this;
        }

        /**
         * Makes the valuation.
         *
         * @return the valuation
         * @throws IllegalStateException if the basis or the amount is missing
         */
        public MonetaryValuation build() {
            return new ImmutableMonetaryValuation(
                    required(basis, "basis"),
                    required(range, "range"),
                    required(currency, "currency").getCurrencyCode(),
                    required(currency, "currency"),
                    Optional.ofNullable(source));
        }

        private static <T> T once(@Nullable T former, T value, String attribute) {
            if (former != null) {
                throw new IllegalStateException(attribute + " of a valuation was already set");
            }
            return Objects.requireNonNull(value, attribute);
        }

        private static <T> T required(@Nullable T value, String attribute) {
            if (value == null) {
                throw new IllegalStateException(attribute + " of a valuation must be set");
            }
            return value;
        }
    }
}
