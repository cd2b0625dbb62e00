package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.drug.Quantity;
import java.math.BigDecimal;
import javax.money.MonetaryAmount;

/** The values of figures as plain numbers. */
final class Plain {

    private Plain() {}

    /** The exact number of a count, of whole pounds or of base units. */
    static BigDecimal number(Object value) {
        if (value instanceof Long count) {
            return BigDecimal.valueOf(count);
        }
        if (value instanceof MonetaryAmount amount) {
            return amount.getNumber().numberValueExact(BigDecimal.class);
        }
        if (value instanceof Quantity quantity) {
            return quantity.inBaseUnit();
        }
        throw new IllegalArgumentException("a count, an amount or a quantity was expected, but " + value + " is none");
    }

    /** Its digits, without an exponent and without zeros behind the last decimal that matters. */
    static String digits(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
