package io.github.alliancestats.examples.opendata.homeoffice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The seizures in England and Wales by year.
 *
 * @param table the table
 * @param total the column of all drugs
 */
record SeizuresInAll(Table<Long> table, int total) {

    private static final String TOTAL = "Total";

    static SeizuresInAll read(Path file) throws IOException {
        return Table.read(file, RowNames.YEARS, Numbers.COUNTS, table -> {
            Table.requireDistinct(table.headings());
            int total = table.headings().indexOf(TOTAL);
            if (total < 0) {
                throw new IOException("its header lacks \"" + TOTAL + "\"");
            }
            return new SeizuresInAll(table, total);
        });
    }

    Optional<Long> total(FinancialYear year) {
        return table.at(year.toString(), total);
    }

    Map<String, Long> row(String year) {
        return table.told(year, 0, table.headings().size());
    }
}
