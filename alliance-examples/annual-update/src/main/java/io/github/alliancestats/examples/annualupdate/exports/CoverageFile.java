package io.github.alliancestats.examples.annualupdate.exports;

import io.github.alliancestats.examples.annualupdate.exports.csv.CsvFile;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.exports.csv.Fault;
import io.github.alliancestats.examples.annualupdate.exports.csv.FileAccount;
import io.github.alliancestats.examples.annualupdate.exports.csv.RejectedRows;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the days that the folder covers, for each force. A row covers the files that are there, and the absent files that
 * it names, which then have no record. The folder includes all that was open on the first day. The records of the force
 * carry the keys that the row names.
 */
final class CoverageFile {

    static final String NAME = "coverage.csv";
    private static final List<String> COLUMNS = List.of("force", "from", "to", "none_of", "keys");

    private CoverageFile() {}

    /**
     * The content of the file.
     *
     * @param coverage the declared coverage
     * @param account the account of the rows, empty if the folder lacks the file
     */
    record Content(Coverage coverage, Optional<FileAccount> account) {}

    /**
     * Reads the file, if it is there.
     *
     * @param facts the facts of each file that a folder can have
     */
    static Content read(ExportFolder folder, Map<String, Set<Fact>> facts) {
        if (!folder.has(NAME)) {
            return new Content(Coverage.none(), Optional.empty());
        }
        CsvFile file = CsvFile.read(folder, NAME, COLUMNS);
        FileAccount account = new FileAccount(file);
        Coverage coverage = Coverage.none();
        for (Row row : file.rows()) {
            try {
                coverage = coverage.plus(coverage(row, folder, facts));
                account.map(1);
            } catch (Fault.Found e) {
                account.reject(
                        new RejectedRows(NAME, "coverage", row.raw("force"), List.of(row.line()), List.of(e.fault())));
            }
        }
        return new Content(coverage, Optional.of(account));
    }

    private static Coverage coverage(Row row, ExportFolder folder, Map<String, Set<Fact>> facts) {
        row.requireAllColumns();
        Set<Fact> covered = EnumSet.noneOf(Fact.class);
        facts.forEach((name, ofFile) -> covered.addAll(folder.has(name) ? ofFile : Set.of()));
        for (String name : Arrays.asList(row.raw("none_of").split(";"))) {
            if (!name.isBlank()) {
                covered.addAll(Optional.ofNullable(facts.get(name))
                        .orElseThrow(() -> row.fault("none_of", "names of files of records")));
            }
        }
        LocalDate from = row.day("from");
        LocalDate to = row.day("to");
        if (to.isBefore(from)) {
            throw row.fault("to", "a day on or after that of the column from");
        }
        ForceId force = ForceId.of(row.requiredText("force"));
        Coverage coverage =
                Coverage.of(force, ReportingPeriod.ofDays(from, to), covered).withOpening(from);
        for (String name : Arrays.asList(row.raw("keys").split(";"))) {
            coverage = name.isBlank() ? coverage : coverage.carrying(key(name.strip(), row));
        }
        return coverage;
    }

    private static Key key(String name, Row row) {
        return Arrays.stream(Key.values())
                .filter(key -> key.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> row.fault("keys", "operation, group or partner"));
    }
}
