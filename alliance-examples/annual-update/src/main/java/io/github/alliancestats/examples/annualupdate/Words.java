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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** Figures as they stand in the tables, with every digit, the same in every locale: money to the penny at least. */
final class Words {

    private static final List<Measure<Quantity>> QUANTITIES = Arrays.stream(UnitKind.values())
            .filter(kind -> kind != UnitKind.UNKNOWN)
            .map(Measure::quantity)
            .toList();

    private Words() {}

    /** The value of a figure beside its name, the typical value of a range. */
    static String value(Figure<?> figure) {
        if (figure.value() instanceof MonetaryAmount amount) {
            return pounds(amount);
        }
        return isNamedAfterItsUnit(figure.value()) ? grouped(figure.number(), 0) : figure.valueInWords();
    }

    /** How a figure differs from the one before, with its sign, beside its name. */
    static String difference(Change<?> change) {
        if (change.difference() instanceof MonetaryAmount amount) {
            return signed(amount.signum(), pounds(amount));
        }
        BigDecimal number = change.now().number().subtract(change.before().number());
        return isNamedAfterItsUnit(change.difference())
                ? signed(number.signum(), grouped(number, 0))
                : change.differenceInWords();
    }

    /** Whether things are counted, as in "Plants seized", so that a unit would only say it again. */
    private static boolean isNamedAfterItsUnit(Object value) {
        return value instanceof Quantity quantity
                && quantity.kind() != UnitKind.MASS
                && quantity.kind() != UnitKind.VOLUME;
    }

    static String count(int number) {
        return grouped(BigDecimal.valueOf(number), 0);
    }

    private static String pounds(MonetaryAmount amount) {
        BigDecimal number = amount.getNumber().numberValueExact(BigDecimal.class);
        return (number.signum() < 0 ? "-" : "") + "£" + grouped(number.abs(), 2);
    }

    /** The quantities of seized drugs, each kind of unit by itself. */
    static String quantities(Summary row) {
        String all = QUANTITIES.stream()
                .map(row::figure)
                .filter(figure -> figure.coverage().known() > 0)
                .map(Figure::valueInWords)
                .collect(Collectors.joining(TextTable.BETWEEN));
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
                .map(percent -> signed(percent.signum(), grouped(percent, 1)) + "%")
                .orElse("");
    }

    /** With a plus sign above zero; below it there is a minus already. */
    private static String signed(int sign, String number) {
        return sign > 0 ? "+" + number : number;
    }

    private static String grouped(BigDecimal number, int leastDecimals) {
        BigDecimal stripped = number.stripTrailingZeros();
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(Math.max(leastDecimals, stripped.scale()));
        return format.format(stripped);
    }
}
