package io.github.alliancestats.examples.annualupdate.exports.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Set<String> mapped = new HashSet<>();

    private DetailFile(String name, Optional<CsvFile> file, String owners) {
        this.name = name;
        this.file = file;
        this.owners = owners;
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
     */
    public static DetailFile read(ExportFolder folder, String name, List<String> columns, String owners) {
        List<String> all = new ArrayList<>(List.of("force", ID, "revision"));
        all.addAll(columns);
        Optional<CsvFile> file = folder.has(name) ? Optional.of(CsvFile.read(folder, name, all)) : Optional.empty();
        return new DetailFile(name, file, owners);
    }

    public String name() {
        return name;
    }

    /** The rows that tell of a record, in order. */
    List<Row> rows(DetailedMapper<?> mapper, Row record) {
        return rows.getOrDefault(key(mapper.detailKind(), record, mapper.idColumn()), List.of());
    }

    /** Notes that a record took up its rows. */
    void map(DetailedMapper<?> mapper, Row record) {
        mapped.add(key(mapper.detailKind(), record, mapper.idColumn()));
    }

    /** Notes that the rows of a record are at fault; says what is wrong with the record for it. */
    Fault reject(DetailedMapper<?> mapper, Row record, List<Fault> found) {
        faults.put(key(mapper.detailKind(), record, mapper.idColumn()), found);
        return record.fault(mapper.idColumn(), "rows in " + name + " that can be read")
                .fault();
    }

    /** The account of the rows, once all records were read; none of a file that the folder lacks. */
    public Optional<FileAccount> account() {
        return file.map(csv -> {
            FileAccount account = new FileAccount(csv);
            rows.forEach((key, together) -> account(account, key, together));
            return account;
        });
    }

    private void account(FileAccount account, String key, List<Row> together) {
        if (mapped.contains(key)) {
            together.forEach(row -> account.map(1));
        } else if (faults.containsKey(key)) {
            reject(account, together, faults.getOrDefault(key, List.of()));
        } else {
            together.forEach(row -> reject(account, List.of(row), List.of(ownerless(row))));
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

    private static void reject(FileAccount account, List<Row> together, List<Fault> found) {
        List<Integer> lines = together.stream().map(Row::line).toList();
        account.reject(new Rejection(account.file(), "record", together.get(0).raw(ID), lines, found));
    }
}
