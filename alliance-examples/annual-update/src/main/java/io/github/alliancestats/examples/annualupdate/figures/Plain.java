package io.github.alliancestats.examples.annualupdate.figures;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.stats.Figure;
import java.math.BigDecimal;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import javax.money.MonetaryAmount;

/** The values of figures as plain numbers. */
public final class Plain {

    /** As the library counts a month where it adds terms of custody. */
    private static final BigDecimal DAYS_OF_A_MONTH = new BigDecimal("30.4375");

    private Plain() {}

    /** The exact number of a count, of whole pounds, of base units or of days. */
    public static BigDecimal number(Object value) {
        if (value instanceof Long count) {
            return BigDecimal.valueOf(count);
        }
        if (value instanceof MonetaryAmount amount) {
            return amount.getNumber().numberValueExact(BigDecimal.class);
        }
        if (value instanceof Quantity quantity) {
            return quantity.inBaseUnit();
        }
        if (value instanceof Period term) {
            return DAYS_OF_A_MONTH
                    .multiply(BigDecimal.valueOf(term.toTotalMonths()))
                    .add(BigDecimal.valueOf(term.get(ChronoUnit.DAYS)));
        }
        throw new IllegalArgumentException(
                "a count, an amount, a quantity or a term was expected, but " + value + " is none");
    }

    /** Its digits, without an exponent and without zeros behind the last decimal that matters. */
    public static String digits(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /**
     * Returns whether a table shows the number of a figure. A row that lacks only records without its key is shown, since
     * these have a row of their own.
     */
    public static boolean isShown(Figure<?> figure) {
        return figure.state().known() || figure.lacksOnlyKeys();
    }
}
