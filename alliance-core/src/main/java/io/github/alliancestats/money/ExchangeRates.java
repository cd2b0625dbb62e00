package io.github.alliancestats.money;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.exact.Decimals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The caller's exchange rates into one currency, each with the days for which it holds.
 *
 * <p>A rate is the number of units of the {@linkplain #target() target} that one unit of the other
 * currency buys. It holds from its first to its last day, both included. A day without a rate has none, unless the builder
 * is set to use the {@linkplain Builder#lastWithin last} rate before it. Give monthly and yearly rates (as HM Revenue and
 * Customs publishes them) with their first and last day, and daily ones day by day.
 *
 * <p>Immutable and thread-safe; equal when currency, days and rates are.
 */
public final class ExchangeRates {

    private final CurrencyUnit target;
    private final Map<String, NavigableMap<LocalDate, ExchangeRate>> spans;

    private ExchangeRates(CurrencyUnit target, Map<String, NavigableMap<LocalDate, ExchangeRate>> spans) {
        this.target = target;
        this.spans = spans;
    }

    /**
     * One rate with the days for which it holds.
     *
     * @param currency the code of the currency to convert from
     * @param from the first day
     * @param to the last day
     * @param rate units of the target for one unit
     */
    public record ExchangeRate(String currency, LocalDate from, LocalDate to, BigDecimal rate) {

        /**
         * Creates a rate.
         *
         * @param currency the code of the currency to convert from
         * @param from the first day
         * @param to the last day
         * @param rate units of the target for one unit
         */
        public ExchangeRate {
            Objects.requireNonNull(currency, "currency");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(rate, "rate");
        }
    }

    /**
     * No rates at all: amounts in other currencies than the target are gaps.
     *
     * @param target the currency to report in
     * @return the empty list of rates
     */
    public static ExchangeRates none(CurrencyUnit target) {
        return into(target).build();
    }

    /**
     * Starts a list of rates.
     *
     * @param target the currency that the rates convert into
     * @return an empty builder
     */
    public static Builder into(CurrencyUnit target) {
        return new Builder(target);
    }

    /** {@return the currency that the rates convert into} */
    public CurrencyUnit target() {
        return target;
    }

    /** {@return all rates, by currency and then by day} */
    public List<ExchangeRate> rates() {
        List<ExchangeRate> rates = new ArrayList<>();
        spans.values().forEach(days -> rates.addAll(days.values()));
        return List.copyOf(rates);
    }

    /**
     * Finds the rate of a day.
     *
     * @param currency the currency to convert from
     * @param day the day
     * @return units of the target for one unit; 1 for the target itself; empty where no rate holds
     */
    public Optional<BigDecimal> rate(CurrencyUnit currency, LocalDate day) {
        if (Objects.requireNonNull(currency, "currency").getCurrencyCode().equals(target.getCurrencyCode())) {
            return Optional.of(BigDecimal.ONE);
        }
        ExchangeRate span = Days.latest(spans, currency.getCurrencyCode(), Objects.requireNonNull(day, "day"));
        return span == null || day.isAfter(span.to()) ? Optional.empty() : Optional.of(span.rate());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExchangeRates that
                && target.getCurrencyCode().equals(that.target.getCurrencyCode())
                && spans.equals(that.spans);
    }

    @Override
    public int hashCode() {
        return Objects.hash(target.getCurrencyCode(), spans);
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the target, the other currencies and the number of rates} */
    @Override
    public String toString() {
        return "rates into " + target.getCurrencyCode() + " from " + spans.keySet() + ", " + rates().size() + " in all";
    }

    /** Builds {@link ExchangeRates}. Not thread-safe. */
    public static final class Builder {
        private static final int MOST_DAYS_AFTER = 31;

        private final CurrencyUnit target;
        private final Map<String, NavigableMap<LocalDate, ExchangeRate>> spans = new TreeMap<>();
        private int daysAfter;

        Builder(CurrencyUnit target) {
            this.target = Objects.requireNonNull(target, "target");
        }

        /**
         * Adds the rate of one day.
         *
         * @param currency the currency to convert from
         * @param day the day for which it holds
         * @param rate units of the target for one unit, above zero
         * @return this builder
         * @throws IllegalArgumentException if the rate is not above zero, the currency is the target, or
         *     the day has a rate already
         */
        public Builder rate(CurrencyUnit currency, LocalDate day, BigDecimal rate) {
            return rate(currency, Objects.requireNonNull(day, "day"), day, rate);
        }

        /**
         * Adds a rate that holds for several days.
         *
         * @param currency the currency to convert from
         * @param from the first day
         * @param to the last day, included
         * @param rate units of the target for one unit, above zero
         * @return this builder
         * @throws IllegalArgumentException if the rate is not above zero, the currency is the target, the
         *     last day is before the first, or a day has a rate already
         */
        public Builder rate(CurrencyUnit currency, LocalDate from, LocalDate to, BigDecimal rate) {
            String code = Objects.requireNonNull(currency, "currency").getCurrencyCode();
            if (code.equals(target.getCurrencyCode())) {
                throw new IllegalArgumentException("the rate of " + code + " into itself is 1 and can't be given");
            }
            if (Objects.requireNonNull(rate, "rate").signum() <= 0) {
                throw new IllegalArgumentException("a rate must be above zero, but was " + rate + " for " + code);
            }
            if (Objects.requireNonNull(to, "to").isBefore(Objects.requireNonNull(from, "from"))) {
                throw new IllegalArgumentException(
                        "the last day of a rate must be on or after its first, but was " + to + " for first " + from);
            }
            NavigableMap<LocalDate, ExchangeRate> known = spans.computeIfAbsent(code, c -> new TreeMap<>());
            Map.Entry<LocalDate, ExchangeRate> before = known.floorEntry(to);
            if (before != null && !before.getValue().to().isBefore(from)) {
                throw new IllegalArgumentException("a day must have one rate of " + code + ", but "
                        + before.getValue().from() + " to " + before.getValue().to() + " and " + from + " to " + to
                        + " overlap");
            }
            known.put(from, new ExchangeRate(code, from, to, Decimals.canonical(Decimals.admitted(rate))));
            return this;
        }

        /**
         * Uses the last rate on or before a day, as for weekends and bank holidays if rates are of business days only.
         * Without it, a day without a rate has none.
         *
         * @param days the most days after a rate on which it is still used, from 0 to 31
         * @return this builder
         * @throws IllegalArgumentException if the number is not in that range
         */
        public Builder lastWithin(int days) {
            if (days < 0 || days > MOST_DAYS_AFTER) {
                throw new IllegalArgumentException(
                        "a rate must be used on at most " + MOST_DAYS_AFTER + " days after it, but was on " + days);
            }
            daysAfter = days;
            return this;
        }

        /**
         * Makes the list.
         *
         * @return the rates added so far
         */
        public ExchangeRates build() {
            Map<String, NavigableMap<LocalDate, ExchangeRate>> copy = new TreeMap<>();
            spans.forEach((code, days) -> copy.put(code, extended(days)));
            return new ExchangeRates(target, copy);
        }

        private NavigableMap<LocalDate, ExchangeRate> extended(NavigableMap<LocalDate, ExchangeRate> days) {
            NavigableMap<LocalDate, ExchangeRate> extended = new TreeMap<>();
            for (ExchangeRate span : days.values()) {
                LocalDate from = span.from();
                LocalDate next = days.higherKey(from);
                LocalDate to = span.to().plusDays(daysAfter);
                boolean isFree = next == null || to.isBefore(next);
                extended.put(
                        from, new ExchangeRate(span.currency(), from, isFree ? to : next.minusDays(1), span.rate()));
            }
            return extended;
        }
    }
}
