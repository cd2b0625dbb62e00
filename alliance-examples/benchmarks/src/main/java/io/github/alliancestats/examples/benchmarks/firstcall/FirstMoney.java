package io.github.alliancestats.examples.benchmarks.firstcall;

import java.util.Objects;
import javax.money.Monetary;

/** Starts Moneta alone, which the library can't do without. */
public final class FirstMoney {

    private FirstMoney() {}

    /** Finds the way in which amounts are made. */
    public static void main(String[] arguments) {
        Objects.requireNonNull(Monetary.getDefaultAmountFactory());
    }
}
