package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.examples.opendata.csv.CsvFile;
import io.github.alliancestats.examples.opendata.csv.RejectedRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a file of drugs holds: each row is part of an incident or rejected.
 *
 * @param incidents the incidents that could be read
 * @param rejected the other rows, by line
 */
record NibrsData(List<Incident> incidents, List<RejectedRow> rejected) {

    private static final String FILE = "drugs.csv";

    static NibrsData of(Path folder) throws IOException {
        IncidentReader reader = new IncidentReader();
        CsvFile.read(folder.resolve(FILE), DrugColumns.ALL, reader::read);
        return reader.finish();
    }

    List<DrugRow> rows() {
        return incidents.stream().flatMap(incident -> incident.rows().stream()).toList();
    }
}
