package io.github.alliancestats.examples.opendata.dhs;

import java.util.List;
import java.util.Map;

/**
 * The sheet of one year.
 *
 * @param year the fiscal year
 * @param rows the rows in their order
 * @param totals the total of each category as it was published, in order
 * @param grandTotal the total of the year as it was published
 */
record YearSheet(int year, List<PropertyRow> rows, Map<String, Figures> totals, Figures grandTotal) {

    List<PropertyRow> rowsOf(String category) {
        return rows.stream()
                .filter(row -> row.name().category().equals(category))
                .toList();
    }
}
