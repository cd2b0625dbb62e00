package io.github.alliancestats.examples.opendata.homeoffice;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much was seized of each drug: by force in one year, or in all by year.
 *
 * @param table the table
 * @param columns the column of each drug
 */
record QuantityTable(Table<BigDecimal> table, Map<MeasuredDrug, Integer> columns) {

    /**
     * Reads a table.
     *
     * @param file its file
     * @param names what its rows are named by
     * @return the table
     * @throws IOException with a message that names the file, if it holds no such table
     */
    static QuantityTable read(Path file, RowNames names) throws IOException {
        return Table.read(
                file, names, Numbers.QUANTITIES, table -> new QuantityTable(table, columns(table.headings())));
    }

    /** What a row says, without the drugs of which it says nothing. */
    Map<MeasuredDrug, BigDecimal> row(String name) {
        Map<MeasuredDrug, BigDecimal> quantities = new EnumMap<>(MeasuredDrug.class);
        columns.forEach((drug, column) -> table.at(name, column).ifPresent(quantity -> quantities.put(drug, quantity)));
        return quantities;
    }

    private static Map<MeasuredDrug, Integer> columns(List<String> headings) throws IOException {
        Map<MeasuredDrug, Integer> columns = new EnumMap<>(MeasuredDrug.class);
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.get(column);
            MeasuredDrug drug = MeasuredDrug.headed(heading)
                    .orElseThrow(
                            () -> new IOException("its heading \"" + heading + "\" is of no drug that is measured"));
            if (columns.putIfAbsent(drug, column) != null) {
                throw new IOException("its heading \"" + heading + "\" stands over two columns");
            }
        }
        return columns;
    }
}
