package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.examples.opendata.csv.CsvFile;
import io.github.alliancestats.examples.opendata.csv.CsvRow;
import io.github.alliancestats.examples.opendata.csv.RejectedRow;
import io.github.alliancestats.examples.opendata.csv.UnreadableRowException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a file of property holds: each row is an item or rejected.
 *
 * @param rows the rows that could be read
 * @param rejected the others, by line
 */
record PropertyData(List<PropertyRow> rows, List<RejectedRow> rejected) {

    private static final String FILE = "seized_property.csv";

    static PropertyData of(Path folder) throws IOException {
        PropertyData data = new PropertyData(new ArrayList<>(), new ArrayList<>());
        Set<String> ids = new HashSet<>();
        CsvFile.read(folder.resolve(FILE), PropertyColumns.ALL, row -> data.read(row, ids));
        return data;
    }

    private void read(CsvRow row, Set<String> ids) {
        try {
            PropertyRow item = PropertyColumns.read(row);
            if (!ids.add(item.id())) {
                throw row.unreadable(PropertyColumns.ID, "an id that no row above has");
            }
            rows.add(item);
        } catch (UnreadableRowException e) {
            rejected.add(e.rejected());
        }
    }
}
