package io.github.alliancestats.examples.annualupdate.exports;

import io.github.alliancestats.examples.annualupdate.exports.csv.CsvFile;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.exports.csv.Fault;
import io.github.alliancestats.examples.annualupdate.exports.csv.FileAccount;
import io.github.alliancestats.examples.annualupdate.exports.csv.RejectedRows;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.reference.Aliases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads which organised crime groups were merged into which. */
final class GroupMergesFile {

    static final String NAME = "group-merges.csv";
    private static final List<String> COLUMNS = List.of("group", "into", "from");

    private final FileAccount account;
    private final List<Told> taken = new ArrayList<>();
    private final Map<Row, Fault> faults = new HashMap<>();

    private GroupMergesFile(CsvFile file) {
        this.account = new FileAccount(file);
    }

    private record Told(Row row, Aliases.Merge merge) {}

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
        return new GroupMergesFile(file).read(file.rows());
    }

    private Content read(List<Row> rows) {
        List<Told> told = new ArrayList<>();
        for (Row row : rows) {
            try {
                told.add(new Told(row, merge(row)));
            } catch (Fault.Found e) {
                faults.put(row, e.fault());
            }
        }
        take(told);
        rows.forEach(this::account);
        return new Content(aliases(taken), Optional.of(account));
    }

    private static Aliases.Merge merge(Row row) {
        row.requireAllColumns();
        return new Aliases.Merge(row.requiredId("group"), row.requiredId("into"), row.day("from"));
    }

    /** Takes merges that go with those before, all at once if they do, else half by half: most files have none that don't. */
    private void take(List<Told> more) {
        List<Told> all = new ArrayList<>(taken);
        all.addAll(more);
        try {
            aliases(all);
            taken.addAll(more);
        } catch (IllegalArgumentException e) {
            if (more.size() > 1) {
                take(more.subList(0, more.size() / 2));
                take(more.subList(more.size() / 2, more.size()));
            } else {
                Row row = more.get(0).row();
                faults.put(
                        row,
                        row.fault("into", "one other group on a day, and no way back to the group")
                                .fault());
            }
        }
    }

    private void account(Row row) {
        Fault fault = faults.get(row);
        if (fault == null) {
            account.map(1);
        } else {
            account.reject(new RejectedRows(NAME, "merge", row.raw("group"), List.of(row.line()), List.of(fault)));
        }
    }

    private static Aliases aliases(List<Told> told) {
        Aliases.Builder aliases = Aliases.builder();
        told.forEach(each -> aliases.merged(
                each.merge().id(), each.merge().into(), each.merge().from()));
        return aliases.build();
    }
}
