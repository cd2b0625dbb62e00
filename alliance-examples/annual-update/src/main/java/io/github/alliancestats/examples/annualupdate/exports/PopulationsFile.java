package io.github.alliancestats.examples.annualupdate.exports;

import io.github.alliancestats.examples.annualupdate.exports.csv.CsvFile;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.exports.csv.Fault;
import io.github.alliancestats.examples.annualupdate.exports.csv.FileAccount;
import io.github.alliancestats.examples.annualupdate.exports.csv.RejectedRows;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.measure.Population;
import java.util.List;
import java.util.Optional;

/** Reads how many people live in each area, and in all of them. */
final class PopulationsFile {

    static final String NAME = "populations.csv";
    private static final List<String> COLUMNS = List.of("area", "people", "day", "source");

    private PopulationsFile() {}

    /**
     * What the file holds.
     *
     * @param populations the populations
     * @param account the account of the rows, empty if the folder lacks the file
     */
    record Content(Populations populations, Optional<FileAccount> account) {}

    static Content read(ExportFolder folder) {
        if (!folder.has(NAME)) {
            return new Content(new Populations(), Optional.empty());
        }
        CsvFile file = CsvFile.read(folder, NAME, COLUMNS);
        FileAccount account = new FileAccount(file);
        Populations populations = new Populations();
        for (Row row : file.rows()) {
            try {
                add(row, populations);
                account.map(1);
            } catch (Fault.Found e) {
                account.reject(
                        new RejectedRows(NAME, "population", row.raw("area"), List.of(row.line()), List.of(e.fault())));
            }
        }
        return new Content(populations, Optional.of(account));
    }

    private static void add(Row row, Populations populations) {
        row.requireAllColumns();
        Population population = new Population(row.count("people"), row.day("day"), row.requiredText("source"));
        if (!populations.add(row.identifying("area"), population)) {
            throw row.fault("day", "a day for which no row above has the population of the area");
        }
    }
}
