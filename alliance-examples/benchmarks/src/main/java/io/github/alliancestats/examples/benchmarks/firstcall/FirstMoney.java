package io.github.alliancestats.examples.benchmarks.firstcall;

import java.util.Objects;
import javax.money.CurrencyUnit;
import javax.money.Monetary;

/** Starts Moneta alone, which the library can't do without. */
public final class FirstMoney {

    private FirstMoney() {}

    /** Finds a currency and makes an amount of it. */
    public static void main(String[] arguments) {
        CurrencyUnit pounds = Monetary.getCurrency("GBP");
        Objects.requireNonNull(Monetary.getDefaultAmountFactory()
                .setCurrency(pounds)
                .setNumber(1)
                .create());
    }
}
