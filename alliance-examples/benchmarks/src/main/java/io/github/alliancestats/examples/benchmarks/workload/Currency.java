package io.github.alliancestats.examples.benchmarks.workload;

import java.math.BigDecimal;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.money.CurrencyUnit;
import javax.money.Monetary;

/** A currency of the workload with its one rate into pounds. */
public enum Currency {
    /** Pounds. */
    GBP(100),
    /** Euros. */
    EUR(86),
    /** Dollars of the United States. */
    USD(79);

    /** A static field, because java.util.logging may drop a logger without references, and its level. */
    private static final Logger MONETA = Logger.getLogger("org.javamoney.moneta");

    static {
        // Not in main: each fork is a JVM with the main class of JMH.
        MONETA.setLevel(Level.WARNING);
    }

    private final int hundredths;
    private final BigDecimal rate;

    @SuppressWarnings("ImmutableEnumChecker") // immutable, as the interface demands
    private final CurrencyUnit unit;

    Currency(int hundredths) {
        this.hundredths = hundredths;
        this.rate = BigDecimal.valueOf(hundredths, 2);
        this.unit = Monetary.getCurrency(name());
    }

    /** {@return how many hundredths of a penny one cent of it is, exactly} */
    public int hundredths() {
        return hundredths;
    }

    /** {@return how many pounds one of it is, exactly} */
    public BigDecimal rate() {
        return rate;
    }

    /** {@return the currency} */
    public CurrencyUnit unit() {
        return unit;
    }
}
