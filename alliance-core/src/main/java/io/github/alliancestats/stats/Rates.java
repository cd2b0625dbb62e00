package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.money.ExchangeRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** The rates of a question by currency and day, remembered as they are found; all are one where each currency stays apart. */
final class Rates {

    private static final Rate SAME = new Rate(BigDecimal.ONE, Micros.ONE);

    private final @Nullable ExchangeRates rates;
    private final Map<String, Remembered> byCurrency = new HashMap<>();

    /** One rate, and the same in millionths where it is held so. */
    record Rate(BigDecimal number, long micros) {}

    /** A day has one place, and gives it up to another with the same remainder. */
    private static final class Remembered {
        private static final int PLACES = 1 << 10;

        private final int[] days = new int[PLACES];
        private final @Nullable Rate[] rates = new @Nullable Rate[PLACES];

        Remembered() {
            Arrays.fill(days, Integer.MIN_VALUE);
        }
    }

    Rates(StatsQuery query) {
        this.rates = query.rates().orElse(null);
    }

    /** The currency that an amount is counted in. */
    CurrencyUnit into(CurrencyUnit currency) {
        return rates == null ? currency : rates.target();
    }

    /** The rate of a day, or null if there is none. */
    @Nullable
    Rate of(CurrencyUnit currency, int day) {
        if (rates == null || isTarget(currency, rates)) {
            return SAME;
        }
        Remembered known = byCurrency.computeIfAbsent(currency.getCurrencyCode(), code -> new Remembered());
        int place = day & (Remembered.PLACES - 1);
        if (known.days[place] != day) {
            known.rates[place] = rates.rate(currency, LocalDate.ofEpochDay(day))
                    .map(rate -> new Rate(rate, Micros.of(rate)))
                    .orElse(null);
            known.days[place] = day;
        }
        return known.rates[place];
    }

    private static boolean isTarget(CurrencyUnit currency, ExchangeRates rates) {
        return currency.getCurrencyCode().equals(rates.target().getCurrencyCode());
    }
}
