package io.github.alliancestats.examples.annualupdate.exports.csv;

import io.github.alliancestats.record.Fact;
import io.github.alliancestats.stats.RecordIntake;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file whose rows tell more of the records of others, such as what became of seized cash. A row belongs to the
 * record with its force, id and revision, and of its kind where the file tells of several. A row at fault rejects its
 * whole record, and a record that is rejected takes its rows with it.
 */
public final class DetailFile {

    private static final String ID = "record_id";

    private final String name;
    private final Optional<CsvFile> file;
    private final String owners;
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Map<String, List<Fault>> faults = new HashMap<>();
    private final Map<String, Boolean> records = new HashMap<>();
    private final Map<String, Set<Fact>> facts;

    private DetailFile(String name, Optional<CsvFile> file, String owners, Map<String, Set<Fact>> facts) {
        this.name = name;
        this.file = file;
        this.owners = owners;
        this.facts = facts;
        file.ifPresent(csv -> csv.rows().forEach(this::add));
    }

    private void add(Row row) {
        String key = key(row.raw("record_kind"), row, ID);
        rows.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
    }

    /** One text, which has an order, so that many keys of one hash are found as quickly; lengths keep the parts apart. */
    private static String key(String kind, Row row, String idColumn) {
        return Stream.of(kind, row.raw("force"), row.raw(idColumn), row.raw("revision"))
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
    }

    /**
     * Reads a file; one that the folder lacks has no rows.
     *
     * @param columns the columns beside those that say of which record a row is
     * @param owners the files of the records
     * @param facts the facts of the kinds of record, by their names in the file
     */
    public static DetailFile read(
            ExportFolder folder, String name, List<String> columns, String owners, Map<String, Set<Fact>> facts) {
        List<String> all = new ArrayList<>(List.of("force", ID, "revision"));
        all.addAll(columns);
        Optional<CsvFile> file = folder.has(name) ? Optional.of(CsvFile.read(folder, name, all)) : Optional.empty();
        return new DetailFile(name, file, owners, facts);
    }

    public String name() {
        return name;
    }

    /** The rows that tell of a record, in order. */
    List<Row> rows(DetailedMapper<?> mapper, Row record) {
        return rows.getOrDefault(key(mapper.detailKind(), record, mapper.idColumn()), List.of());
    }

    /** Notes whether a record with its rows was accepted or rejected. One version that is accepted is enough. */
    void note(DetailedMapper<?> mapper, Row record, boolean isAccepted) {
        records.merge(key(mapper.detailKind(), record, mapper.idColumn()), isAccepted, Boolean::logicalOr);
    }

    /** Notes that the rows of a record are at fault; says what is wrong with the record for it. */
    Fault reject(DetailedMapper<?> mapper, Row record, List<Fault> found) {
        faults.put(key(mapper.detailKind(), record, mapper.idColumn()), found);
        return record.fault(mapper.idColumn(), "rows in " + name + " that can be read")
                .fault();
    }

    /**
     * Returns the account of the rows, after all records were read, or empty if the folder lacks the file. The intake
     * gets the rejected rows without a record. The rows of a rejected record are a part of it.
     */
    public Optional<FileAccount> account(RecordIntake<?> intake) {
        return file.map(csv -> {
            FileAccount account = new FileAccount(csv);
            rows.forEach((key, together) -> account(account, key, together, intake));
            return account;
        });
    }

    private void account(FileAccount account, String key, List<Row> together, RecordIntake<?> intake) {
        if (records.getOrDefault(key, false)) {
            together.forEach(row -> account.map(1));
        } else if (faults.containsKey(key)) {
            account.reject(rejected(together, faults.getOrDefault(key, List.of())));
        } else {
            for (Row row : together) {
                RejectedRows rejected = rejected(List.of(row), List.of(ownerless(row)));
                account.reject(rejected);
                if (!records.containsKey(key)) {
                    rejected.reject(row, factsOf(row), intake);
                }
            }
        }
    }

    private Fault ownerless(Row row) {
        try {
            row.requireAllColumns();
            return row.fault(ID, "the id of a record of that force and revision in " + owners + " that can be read")
                    .fault();
        } catch (Fault.Found e) {
            return e.fault();
        }
    }

    private RejectedRows rejected(List<Row> together, List<Fault> found) {
        return RejectedRows.of(name, "record", ID, together, found);
    }

    /** The facts of the kind of record, or of all kinds where the row names none of them. */
    private Set<Fact> factsOf(Row row) {
        Set<Fact> all = EnumSet.noneOf(Fact.class);
        facts.values().forEach(all::addAll);
        return facts.getOrDefault(row.raw("record_kind"), all);
    }
}
