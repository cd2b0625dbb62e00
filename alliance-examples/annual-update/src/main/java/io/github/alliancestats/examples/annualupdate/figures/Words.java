package io.github.alliancestats.examples.annualupdate.figures;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.Ratio;
import io.github.alliancestats.quality.Completeness;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.stats.Change;
import io.github.alliancestats.stats.Explanation;
import io.github.alliancestats.stats.Explanation.Contribution;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** Figures as they stand in the tables, with every digit, the same in every locale: money to the penny at least. */
public final class Words {

    /** What stands between the parts of a list. */
    public static final String BETWEEN = ", ";

    private static final String NONE = "–";

    /** In tables, where the words are too long. */
    private static final String AT_LEAST = "≥";

    /** The part of a text that is too long for tables, which have a note instead. */
    private static final Pattern REST =
            Pattern.compile(" of weighed .*|(?:(?:, | and )[\\w,]+ (?:life sentences?|sentences? without a length))+$");

    private Words() {}

    /** The value of a figure beside its name: the typical value of a range, or the least that a partial figure can be. */
    public static String value(Figure<?> figure) {
        if (figure.atLeast() && isPlain(figure.known())) {
            return AT_LEAST + number(figure.low(), Plain.number(figure.low()));
        }
        return figure.value().isPresent() && isPlain(figure.known())
                ? number(figure.known(), figure.number())
                : inTable(figure);
    }

    /** The text of a figure in a table. A note has the share that was weighed, and the sentences beside a sum of terms. */
    public static String inTable(Figure<?> figure) {
        String text = figure.text().replaceFirst("^at least ", AT_LEAST);
        return hasRest(figure) ? REST.matcher(text).replaceFirst("") : text;
    }

    /** Returns whether the text of a figure is longer than in a table. */
    public static boolean hasRest(Figure<?> figure) {
        return figure.number().signum() != 0 && REST.matcher(figure.text()).find();
    }

    /** A figure with all its digits. Only a complete one is exact. */
    public static String exactly(Figure<?> figure) {
        return (figure.state() == FigureState.COMPLETE ? "exactly " : "") + figure.text();
    }

    /** The value of a figure in a table, or a dash where there were records and nothing is known of any. */
    public static String ifKnown(Figure<?> figure, Object value) {
        if (!Plain.isShown(figure)) {
            return NONE;
        }
        return isPlain(value) ? number(value, Plain.number(value)) : inTable(figure);
    }

    /** A number of what a value is a value of: weights in grams, volumes in millilitres, terms in days. */
    public static String number(Object like, BigDecimal number) {
        if (like instanceof MonetaryAmount) {
            return pounds(number, 2);
        }
        if (like instanceof Period) {
            return grouped(number, 0) + " days";
        }
        String unit = like instanceof Quantity quantity && !isNamedAfterItsUnit(like)
                ? " " + quantity.kind().baseUnit(number)
                : "";
        return grouped(number, 0) + unit;
    }

    /** As {@link #number}, with money in whole pounds. A published table has pence only in its CSV file. */
    public static String inPublicTable(Object like, BigDecimal number) {
        return like instanceof MonetaryAmount ? pounds(number, 0) : number(like, number);
    }

    /** A difference between two values in a published table, with its sign. */
    public static String signedInPublicTable(Object difference) {
        BigDecimal number = Plain.number(difference);
        return signed(number.signum(), inPublicTable(difference, number));
    }

    /** A difference between two values, with its sign. */
    public static String signed(Object difference) {
        BigDecimal number = Plain.number(difference);
        return signed(number.signum(), number(difference, number));
    }

    /** Of how many records a figure is known, without those of another row that perhaps belong to this one. */
    public static String known(Figure<?> figure) {
        Completeness completeness = figure.completeness();
        String inPart = completeness.partial() > 0 ? ", " + count(completeness.partial()) + " in part" : "";
        long inRow = completeness.seen() - completeness.gaps().getOrDefault(Gap.KEY_NOT_STATED, 0L);
        return count(completeness.known()) + " of " + count(inRow) + inPart;
    }

    /** How a figure differs from the one before, with its sign, beside its name; a dash if either is not complete. */
    public static String difference(Change<?> change) {
        if (change.difference().isEmpty()) {
            return NONE;
        }
        return change.difference().filter(Words::isPlain).map(Words::signed).orElseGet(change::differenceInWords);
    }

    /** Whether a value stands beside its name as a plain number: all but weights, volumes and terms. */
    private static boolean isPlain(Object value) {
        return value instanceof Long || value instanceof MonetaryAmount || isNamedAfterItsUnit(value);
    }

    /** Whether things are counted, as in "Plants seized", so that a unit would only say it again. */
    private static boolean isNamedAfterItsUnit(Object value) {
        return value instanceof Quantity quantity
                && quantity.kind() != UnitKind.MASS
                && quantity.kind() != UnitKind.VOLUME;
    }

    public static String count(long number) {
        return grouped(BigDecimal.valueOf(number), 0);
    }

    /** To the penny all digits are shown; whole pounds are rounded, and a half up. */
    private static String pounds(BigDecimal number, int decimals) {
        BigDecimal shown = decimals == 0 ? number.abs().setScale(0, RoundingMode.HALF_UP) : number.abs();
        return (number.signum() < 0 ? "-" : "") + "£" + grouped(shown, decimals);
    }

    /** The quantities of seized drugs, each kind of unit by itself. */
    public static String quantities(Summary row, List<Measure<?>> measures) {
        List<? extends Figure<?>> figures = measures.stream().map(row::figure).toList();
        String all = figures.stream()
                .filter(figure -> figure.completeness().known() > 0)
                .map(Words::inTable)
                .collect(Collectors.joining(BETWEEN));
        long unmeasured = unmeasured(figures.get(0));
        if (all.isEmpty()) {
            return unmeasured > 0 ? "not measured" : "";
        }
        return all + (unmeasured > 0 ? BETWEEN + count(unmeasured) + " not measured in full" : "");
    }

    /** How many records were not measured in full, which is a gap of every kind of unit alike. */
    public static long unmeasured(Figure<?> quantity) {
        return quantity.completeness().gaps().getOrDefault(Gap.NO_QUANTITY, 0L);
    }

    /**
     * A quantity under a heading that names its unit: a dash where some was not measured and nothing is known in that
     * unit, and nothing where all was measured in other units.
     */
    public static String ifMeasured(Figure<?> quantity, Optional<BigDecimal> number) {
        Set<Gap> gaps = quantity.completeness().gaps().keySet();
        if (gaps.contains(Gap.OTHER_UNIT)
                && Set.of(Gap.OTHER_UNIT, Gap.KEY_NOT_STATED).containsAll(gaps)
                && quantity.completeness().known() == 0) {
            return "";
        }
        if (!Plain.isShown(quantity) || number.isEmpty()) {
            return NONE;
        }
        return quantity.completeness().known() > 0 ? grouped(number.get(), 0) : "";
    }

    /** By what rule a figure counts. */
    public static String rule(Figure<?> figure) {
        Measure<?> measure = figure.measure();
        return measure.countingBasis() + " by " + measure.dateBasis()
                + figure.basis().map(basis -> ", " + basis + " basis").orElse("");
    }

    public static String percent(Optional<Ratio> ratio) {
        return ratio.map(exact -> grouped(exact.percent(1), 1) + "%").orElse(NONE);
    }

    public static String ratio(Optional<Ratio> ratio, int decimals) {
        return ratio.map(exact -> grouped(exact.decimal(decimals), decimals)).orElse(NONE);
    }

    public static String median(Explanation<?> explanation) {
        return explanation
                .median()
                .map(number -> number(explanation.figure().known(), number))
                .orElse(NONE);
    }

    public static String largest(Explanation<?> explanation) {
        return explanation
                .largest()
                .flatMap(Contribution::whole)
                .map(whole -> number(whole, Plain.number(whole)))
                .orElse(NONE);
    }

    /** The mean, or a dash where there is none. */
    public static String mean(Figure<?> figure) {
        return figure.mean().isPresent() ? figure.meanInWords() : NONE;
    }

    /** The growth to one decimal with its sign, empty on a zero base. */
    public static String growth(Change<?> change) {
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
