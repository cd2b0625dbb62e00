package io.github.alliancestats.examples.opendata.nibrs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file of property and reports on it. The first row that is given stands on line 2. */
final class PropertyCsv {

    private static final String HEADER =
            "incident_id,incident_date,agency_id,loss_type,row_id,property_type,value_usd,date_recovered";

    private PropertyCsv() {}

    static void write(Path folder, String... rows) throws IOException {
        Files.writeString(folder.resolve("seized_property.csv"), HEADER + "\n" + String.join("\n", rows));
    }

    /** Reports on these rows, without any drugs. */
    static PropertyReport report(Path folder, String... rows) throws IOException {
        DrugsCsv.write(folder);
        write(folder, rows);
        return NibrsReport.of(folder).property();
    }
}
