package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Measure;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** Numbers as they stand in the tables, with every digit, the same in every locale. */
final class Words {

    private static final List<Measure<Quantity>> QUANTITIES = List.of(
            Measure.DRUG_MASS,
            Measure.DRUG_VOLUME,
            Measure.DRUG_DOSES,
            Measure.DRUG_PLANTS,
            Measure.DRUG_WRAPS,
            Measure.DRUG_CANISTERS,
            Measure.DRUG_ITEMS);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Words() {}

    /** A count, an amount in pounds or a quantity. */
    static String of(Object value) {
        if (value instanceof MonetaryAmount amount) {
            return pounds(amount);
        }
        if (value instanceof Quantity quantity) {
            return quantity(quantity);
        }
        return grouped(Plain.number(value), 0);
    }

    /** The same with a plus sign above zero. */
    static String signed(Object value) {
        return (Plain.number(value).signum() > 0 ? "+" : "") + of(value);
    }

    /** Pounds, to the penny at least. */
    static String pounds(MonetaryAmount amount) {
        BigDecimal number = Plain.number(amount);
        return (number.signum() < 0 ? "-" : "") + "£" + grouped(number.abs(), 2);
    }

    /** Kilograms and litres from a thousand on, else the base unit. */
    private static String quantity(Quantity quantity) {
        BigDecimal number = quantity.inBaseUnit();
        boolean large = number.abs().compareTo(THOUSAND) >= 0;
        if (large && quantity.kind() == UnitKind.MASS) {
            return grouped(number.movePointLeft(3), 0) + " kg";
        }
        if (large && quantity.kind() == UnitKind.VOLUME) {
            return grouped(number.movePointLeft(3), 0) + " l";
        }
        return grouped(number, 0) + " " + quantity.kind().baseUnit();
    }

    /** The quantities of seized drugs, each kind of unit by itself. */
    static String quantities(Summary row) {
        String all = QUANTITIES.stream()
                .map(row::figure)
                .filter(figure -> figure.coverage().known() > 0)
                .map(figure -> quantity(figure.value()))
                .collect(Collectors.joining(", "));
        boolean nothing = row.figure(Measure.DRUG_SEIZURES).value() == 0;
        return !all.isEmpty() ? all : nothing ? "" : "not measured";
    }

    /** An amount, or a dash where there were records and none has an amount. */
    static String poundsIfKnown(Figure<?> figure, MonetaryAmount amount) {
        boolean unknown = figure.coverage().seen() > 0 && figure.coverage().known() == 0;
        return unknown ? "–" : pounds(amount);
    }

    /** The growth to one decimal with its sign, empty on a zero base. */
    static String growth(Change<?> change) {
        return change.growth()
                .map(ratio -> ratio.percent(1))
                .map(percent -> (percent.signum() > 0 ? "+" : "") + grouped(percent, 1) + "%")
                .orElse("");
    }

    private static String grouped(BigDecimal number, int leastDecimals) {
        BigDecimal stripped = number.stripTrailingZeros();
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(Math.max(leastDecimals, stripped.scale()));
        return format.format(stripped);
    }
}
