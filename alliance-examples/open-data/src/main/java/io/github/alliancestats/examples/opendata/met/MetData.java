package io.github.alliancestats.examples.opendata.met;

import io.github.alliancestats.examples.opendata.csv.CsvFile;
import io.github.alliancestats.examples.opendata.csv.CsvRow;
import io.github.alliancestats.examples.opendata.csv.RejectedRow;
import io.github.alliancestats.examples.opendata.csv.UnreadableRowException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a file of searches holds: each row is a search or rejected. */
final class MetData {

    private static final String FILE = "searches.csv.gz";

    /** Numbers the rows of the three published files, none of which has it. */
    private static final String NUMBER = "RowNo";

    private final List<SearchRow> rows = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Set<List<String>> unlike = new HashSet<>();

    private MetData() {}

    static MetData of(Path folder) throws IOException {
        MetData data = new MetData();
        CsvFile.read(folder.resolve(FILE), SearchColumns.ALL, data::read);
        return data;
    }

    private void read(CsvRow row) {
        try {
            rows.add(SearchColumns.read(row));
            unlike.add(published(row));
        } catch (UnreadableRowException e) {
            rejected.add(e.rejected());
        }
    }

    private static List<String> published(CsvRow row) {
        Map<String, String> values = row.values().toMap();
        values.remove(NUMBER);
        return List.copyOf(values.values());
    }

    /** The searches, in their order. */
    List<SearchRow> rows() {
        return rows;
    }

    /** The rows that could not be read, by line. */
    List<RejectedRow> rejected() {
        return rejected;
    }

    /** How many searches read like one above them. They are searches of their own. */
    long alike() {
        return (long) rows.size() - unlike.size();
    }
}
