package io.github.alliancestats.examples.annualupdate.exports;

import io.github.alliancestats.examples.annualupdate.exports.csv.CsvFile;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.exports.csv.Fault;
import io.github.alliancestats.examples.annualupdate.exports.csv.FileAccount;
import io.github.alliancestats.examples.annualupdate.exports.csv.Rejection;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.record.Aliases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which organised crime groups were merged into which. */
final class GroupMergesFile {

    static final String NAME = "group-merges.csv";
    private static final List<String> COLUMNS = List.of("group", "into", "from");

    private GroupMergesFile() {}

    /**
     * What the file holds.
     *
     * @param aliases the merges
     * @param account the account of the rows, empty if the folder lacks the file
     */
    record Content(Aliases aliases, Optional<FileAccount> account) {}

    static Content read(ExportFolder folder) {
        if (!folder.has(NAME)) {
            return new Content(Aliases.none(), Optional.empty());
        }
        CsvFile file = CsvFile.read(folder, NAME, COLUMNS);
        FileAccount account = new FileAccount(file);
        List<Aliases.Merge> merges = new ArrayList<>();
        for (Row row : file.rows()) {
            try {
                add(row, merges);
                account.map(1);
            } catch (Fault.Found e) {
                account.reject(new Rejection(NAME, "merge", row.raw("group"), List.of(row.line()), List.of(e.fault())));
            }
        }
        return new Content(aliases(merges), Optional.of(account));
    }

    private static void add(Row row, List<Aliases.Merge> merges) {
        row.requireAllColumns();
        merges.add(new Aliases.Merge(row.requiredId("group"), row.requiredId("into"), row.day("from")));
        try {
            aliases(merges);
        } catch (IllegalArgumentException e) {
            merges.remove(merges.size() - 1);
            throw row.fault("into", "one other group on a day, and no way back to the group");
        }
    }

    private static Aliases aliases(List<Aliases.Merge> merges) {
        Aliases.Builder aliases = Aliases.builder();
        merges.forEach(merge -> aliases.merged(merge.id(), merge.into(), merge.from()));
        return aliases.build();
    }
}
