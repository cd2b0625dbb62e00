package io.github.alliancestats.engine.row;

import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.ExchangeRates.ExchangeRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Exchange rates by currency and day, cached. All rates are one if currencies are not converted. Not thread-safe. */
final class RateTable {

    private static final DatedRate ONE = new DatedRate(0, BigDecimal.ONE);
    private static final int PLACES = 1 << 12;

    private final @Nullable ExchangeRates rates;
    private final Map<String, @Nullable DatedRate[]> byCurrency =
            new HashMap<>(); // days with one remainder share a place

    /** The rate of a day, also in millionths if it has at most six decimals. */
    record DatedRate(int day, @Nullable BigDecimal number, long micros) {

        DatedRate(int day, @Nullable BigDecimal number) {
            this(day, number, number == null ? Micros.NONE : Micros.of(number));
        }

        @Override
        public BigDecimal number() {
            return Objects.requireNonNull(number);
        }
    }

    RateTable(@Nullable ExchangeRates rates) {
        this.rates = rates;
    }

    /** Returns the currency into which an amount is converted. */
    CurrencyUnit into(CurrencyUnit currency) {
        return rates == null ? currency : rates.target();
    }

    /** Returns whether each of some days has the same rate, or none has one. */
    boolean isOne(CurrencyUnit currency, int firstDay, int lastDay) {
        if (firstDay == lastDay || rates == null || isTarget(currency, rates)) {
            return true;
        }
        Optional<BigDecimal> first = rates.rate(currency, LocalDate.ofEpochDay(firstDay));
        for (ExchangeRate each : rates.rates()) {
            for (LocalDate day : List.of(each.from(), each.to().plusDays(1))) {
                boolean isWithin = firstDay < day.toEpochDay() && day.toEpochDay() <= lastDay;
                if (isWithin && !first.equals(rates.rate(currency, day))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns the rate of a day, or null if there is none. */
    @Nullable
    DatedRate of(CurrencyUnit currency, int day) {
        if (rates == null || isTarget(currency, rates)) {
            return ONE;
        }
        @Nullable
        DatedRate[] known = byCurrency.computeIfAbsent(currency.getCurrencyCode(), code -> new DatedRate[PLACES]);
        int place = day & (PLACES - 1);
        DatedRate rate = known[place];
        if (rate == null || rate.day != day) {
            rate = new DatedRate(
                    day, rates.rate(currency, LocalDate.ofEpochDay(day)).orElse(null));
            known[place] = rate;
        }
        return rate.number == null ? null : rate;
    }

    private static boolean isTarget(CurrencyUnit currency, ExchangeRates rates) {
        return currency == rates.target()
                || currency.getCurrencyCode().equals(rates.target().getCurrencyCode());
    }
}
