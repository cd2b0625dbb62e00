package io.github.alliancestats.examples.benchmarks.workload;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import java.math.BigDecimal;

/** In what a quantity of the workload is: a whole number of milligrams, plants or tablets. */
public enum Unit {
    /** Milligrams. */
    MASS(QuantityUnit.GRAM, 3),
    /** Plants. */
    PLANTS(QuantityUnit.PLANT, 0),
    /** Tablets. */
    TABLETS(QuantityUnit.TABLET, 0);

    private final QuantityUnit unit;
    private final int decimals;

    Unit(QuantityUnit unit, int decimals) {
        this.unit = unit;
        this.decimals = decimals;
    }

    /** {@return a number of this unit as the library's quantity, mass in grams} */
    public Quantity quantity(long number) {
        return Quantity.of(decimal(number), unit);
    }

    /** {@return a number of this unit as a decimal of the library's base unit, mass in grams} */
    public BigDecimal decimal(long number) {
        return BigDecimal.valueOf(number, decimals);
    }

    /** {@return the whole number of this unit in a decimal of the library's base unit} */
    public long number(BigDecimal decimal) {
        return decimal.movePointRight(decimals).longValueExact();
    }
}
