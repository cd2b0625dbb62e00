package io.github.alliancestats.examples.opendata.dhs;

import java.io.IOException;
import java.math.BigDecimal;

/**
 * The figures of a row or of a total, as they were published, or what one of these differs from another by.
 *
 * @param distinctIncidents incidents, each once however much was seized in it
 * @param moneySeized what was seized, in dollars
 * @param lbsSeized its weight in pounds, told of drugs only
 * @param msrp the retail price of the genuine goods in dollars, told of counterfeits for the most part
 * @param quantitySeized its number, in a unit of its own for each type: pieces, or acres of land
 */
record Figures(
        long distinctIncidents,
        BigDecimal moneySeized,
        BigDecimal lbsSeized,
        BigDecimal msrp,
        BigDecimal quantitySeized) {

    static Figures read(Column.Reader row) throws IOException {
        return new Figures(
                row.read(Column.DISTINCT_INCIDENTS).longValueExact(),
                row.read(Column.MONEY_SEIZED),
                row.read(Column.LBS_SEIZED),
                row.read(Column.MSRP),
                row.read(Column.QUANTITY_SEIZED));
    }

    BigDecimal of(Column column) {
        return switch (column) {
            case DISTINCT_INCIDENTS -> BigDecimal.valueOf(distinctIncidents);
            case MONEY_SEIZED -> moneySeized;
            case LBS_SEIZED -> lbsSeized;
            case MSRP -> msrp;
            case QUANTITY_SEIZED -> quantitySeized;
        };
    }
}
