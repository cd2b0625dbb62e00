package io.github.alliancestats.examples.opendata.nibrs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file of drugs and reports on it. The first row that is given stands on line 2. */
final class DrugsCsv {

    private static final String HEADER = "incident_id,incident_date,agency_id,loss_type,drug_row_id,drug,quantity,unit";

    private DrugsCsv() {}

    static void write(Path folder, String... rows) throws IOException {
        Files.writeString(folder.resolve("drugs.csv"), HEADER + "\n" + String.join("\n", rows));
    }

    /** Reports on these rows, without any property. */
    static NibrsReport report(Path folder, String... rows) throws IOException {
        write(folder, rows);
        PropertyCsv.write(folder);
        return NibrsReport.of(folder);
    }
}
