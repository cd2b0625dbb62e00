package io.github.alliancestats.engine.row;

import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.money.ExchangeRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Exchange rates by currency and day, cached. All rates are one if currencies are not converted. Not thread-safe. */
final class RateTable {

    private static final Rate ONE = new Rate(BigDecimal.ONE, Micros.ONE);

    private final @Nullable ExchangeRates rates;
    private final Map<String, Cache> byCurrency = new HashMap<>();

    /** A rate, and the same rate in millionths if it has at most six decimals. */
    static final class Rate {
        private final BigDecimal number;
        private final long micros;

        Rate(BigDecimal number, long micros) {
            this.number = number;
            this.micros = micros;
        }

        BigDecimal number() {
            return number;
        }

        long micros() {
            return micros;
        }
    }

    /** Rates of one currency. Days with the same remainder share a place. */
    private static final class Cache {
        private static final int PLACES = 1 << 12;

        private final int[] days = new int[PLACES];
        private final @Nullable Rate[] rates = new @Nullable Rate[PLACES];

        Cache() {
            Arrays.fill(days, Integer.MIN_VALUE);
        }
    }

    RateTable(@Nullable ExchangeRates rates) {
        this.rates = rates;
    }

    /** Returns the currency into which an amount is converted. */
    CurrencyUnit into(CurrencyUnit currency) {
        return rates == null ? currency : rates.target();
    }

    /** Returns the rate of a day, or null if there is none. */
    @Nullable
    Rate of(CurrencyUnit currency, int day) {
        if (rates == null || isTarget(currency, rates)) {
            return ONE;
        }
        Cache known = byCurrency.computeIfAbsent(currency.getCurrencyCode(), code -> new Cache());
        int place = day & (Cache.PLACES - 1);
        if (known.days[place] != day) {
            known.rates[place] = rates.rate(currency, LocalDate.ofEpochDay(day))
                    .map(rate -> new Rate(rate, Micros.of(rate)))
                    .orElse(null);
            known.days[place] = day;
        }
        return known.rates[place];
    }

    private static boolean isTarget(CurrencyUnit currency, ExchangeRates rates) {
        return currency == rates.target()
                || currency.getCurrencyCode().equals(rates.target().getCurrencyCode());
    }
}
