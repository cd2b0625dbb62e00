package io.github.alliancestats.examples.opendata.homeoffice;

import java.util.Collection;

/**
 * How many figures the tables by force have.
 *
 * @param seizures the cells of seizures
 * @param blankSeizures those of them that are blank
 * @param quantities the cells of quantities
 * @param blankQuantities those of them that are blank
 */
record TableSizes(long seizures, long blankSeizures, long quantities, long blankQuantities) {

    static TableSizes of(HomeOfficeData data) {
        Collection<Table<Long>> seizures =
                data.seizures().stream().map(SeizureTable::table).toList();
        Collection<QuantityTable> quantities = data.quantities().values();
        return new TableSizes(
                seizures.stream().mapToLong(Table::cells).sum(),
                seizures.stream().mapToLong(Table::blankCells).sum(),
                quantities.stream().mapToLong(each -> each.table().cells()).sum(),
                quantities.stream().mapToLong(each -> each.table().blankCells()).sum());
    }
}
