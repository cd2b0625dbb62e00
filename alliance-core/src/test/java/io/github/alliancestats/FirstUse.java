package io.github.alliancestats;

import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javax.money.CurrencyContext;
import javax.money.CurrencyContextBuilder;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * A program that uses money on one thread after another, each named by an argument: its own, or one with another
 * context class loader. It prints what comes of it.
 */
final class FirstUse {

    /** One that needs no implementation to be found. */
    private record Pounds() implements CurrencyUnit {
        @Override
        public String getCurrencyCode() {
            return "GBP";
        }

        @Override
        public int getNumericCode() {
            return 826;
        }

        @Override
        public int getDefaultFractionDigits() {
            return 2;
        }

        @Override
        public CurrencyContext getContext() {
            return CurrencyContextBuilder.of("here").build();
        }

        @Override
        public int compareTo(CurrencyUnit other) {
            return getCurrencyCode().compareTo(other.getCurrencyCode());
        }
    }

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024));

    private FirstUse() {}

    public static void main(String[] threads) throws InterruptedException {
        for (String thread : threads) {
            switch (thread) {
                case "own-currency" -> Monetary.getCurrency("GBP");
                case "own" -> use();
                case "no-loader" -> useOn(null);
                case "platform-loader" -> useOn(ClassLoader.getPlatformClassLoader());
                default -> throw new IllegalArgumentException(thread);
            }
        }
    }

    private static void useOn(@Nullable ClassLoader loader) throws InterruptedException {
        Thread thread = new Thread(FirstUse::use);
        thread.setContextClassLoader(loader);
        thread.start();
        thread.join();
    }

    private static void use() {
        CashSeizure cash = CashSeizure.builder()
                .id("cumbria", "C-1")
                .seized(LocalDate.of(2024, 5, 6))
                .amount(new BigDecimal("5.50"), new Pounds())
                .build();
        Summary year = YEAR.summarize(List.of(cash));
        Figure<MonetaryAmount> seized = year.figures(CashMeasures.SEIZED).get(0);

        tell(seized::text);
        tell(() -> seized.known().getNumber());
        tell(() -> YEAR.readSummary(year.toBytes()).equals(year));
    }

    private static void tell(Supplier<Object> told) {
        try {
            System.out.println(told.get());
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }
}
