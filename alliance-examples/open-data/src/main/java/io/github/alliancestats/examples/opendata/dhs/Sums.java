package io.github.alliancestats.examples.opendata.dhs;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * What some rows sum to. Only the sum of money is the library's.
 *
 * @param rows how many rows they are
 * @param sumOfDistinctIncidents what their numbers of incidents sum to, which is no number of incidents: one with
 *     property of several types is in several rows
 * @param moneySeized the money in dollars
 * @param lbsSeized the weight in pounds
 * @param msrp the retail price in dollars
 * @param quantitySeized the sum of what stands in the column of quantities, whatever its units
 */
record Sums(
        long rows,
        long sumOfDistinctIncidents,
        BigDecimal moneySeized,
        BigDecimal lbsSeized,
        BigDecimal msrp,
        BigDecimal quantitySeized) {

    static Sums of(List<PropertyRow> rows, BigDecimal money) {
        return new Sums(
                rows.size(),
                rows.stream()
                        .mapToLong(row -> row.figures().distinctIncidents())
                        .sum(),
                money,
                sum(rows, Figures::lbsSeized),
                sum(rows, Figures::msrp),
                sum(rows, Figures::quantitySeized));
    }

    private static BigDecimal sum(List<PropertyRow> rows, Function<Figures, BigDecimal> column) {
        return rows.stream().map(PropertyRow::figures).map(column).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How much more they are than what was published of the same rows. */
    Figures minus(Figures published) {
        return new Figures(
                sumOfDistinctIncidents - published.distinctIncidents(),
                moneySeized.subtract(published.moneySeized()),
                lbsSeized.subtract(published.lbsSeized()),
                msrp.subtract(published.msrp()),
                quantitySeized.subtract(published.quantitySeized()));
    }
}
