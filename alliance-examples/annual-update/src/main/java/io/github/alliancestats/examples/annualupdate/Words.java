package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Coverage;
import io.github.alliancestats.stats.Coverage.Gap;
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
        boolean weighed = figure.value() instanceof Quantity && !isNamedAfterItsUnit(figure.value());
        return weighed || !figure.isKnown() ? figure.valueInWords() : number(figure.value(), figure.number());
    }

    /** A number of what a value is a value of, beside its name: weights in grams, volumes in millilitres. */
    static String number(Object like, BigDecimal number) {
        if (like instanceof MonetaryAmount) {
            return pounds(number);
        }
        String unit = like instanceof Quantity quantity && !isNamedAfterItsUnit(like)
                ? " " + quantity.kind().baseUnit()
                : "";
        return grouped(number, 0) + unit;
    }

    /** A difference between two values, with its sign. */
    static String signed(Object difference) {
        BigDecimal number = Plain.number(difference);
        return signed(number.signum(), number(difference, number));
    }

    /** Of how many records a figure is known. */
    static String known(Figure<?> figure) {
        Coverage coverage = figure.coverage();
        String inPart = coverage.partial() > 0 ? ", " + count(coverage.partial()) + " in part" : "";
        return count(coverage.known()) + " of " + count(coverage.seen()) + inPart;
    }

    /** How a figure differs from the one before, with its sign, beside its name. */
    static String difference(Change<?> change) {
        boolean weighed = change.difference() instanceof Quantity && !isNamedAfterItsUnit(change.difference());
        return weighed ? change.differenceInWords() : signed(change.difference());
    }

    /** Whether things are counted, as in "Plants seized", so that a unit would only say it again. */
    private static boolean isNamedAfterItsUnit(Object value) {
        return value instanceof Quantity quantity
                && quantity.kind() != UnitKind.MASS
                && quantity.kind() != UnitKind.VOLUME;
    }

    static String count(long number) {
        return grouped(BigDecimal.valueOf(number), 0);
    }

    private static String pounds(BigDecimal number) {
        return (number.signum() < 0 ? "-" : "") + "£" + grouped(number.abs(), 2);
    }

    /** The quantities of seized drugs, each kind of unit by itself. */
    static String quantities(Summary row) {
        String all = QUANTITIES.stream()
                .map(row::figure)
                .filter(figure -> figure.coverage().known() > 0)
                .map(Figure::valueInWords)
                .collect(Collectors.joining(TextTable.BETWEEN));
        long unmeasured = row.figure(Measure.DRUG_MASS).coverage().gaps().getOrDefault(Gap.NO_QUANTITY, 0L);
        if (all.isEmpty()) {
            return unmeasured > 0 ? "not measured" : "";
        }
        return all + (unmeasured > 0 ? TextTable.BETWEEN + count(unmeasured) + " not measured in full" : "");
    }

    /** An amount, or a dash where there were records and none has an amount. */
    static String poundsIfKnown(Figure<?> figure, MonetaryAmount amount) {
        return figure.isKnown() ? pounds(Plain.number(amount)) : "–";
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
