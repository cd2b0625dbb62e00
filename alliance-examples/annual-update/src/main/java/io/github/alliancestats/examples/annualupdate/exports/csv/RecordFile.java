package io.github.alliancestats.examples.annualupdate.exports.csv;

import io.github.alliancestats.examples.annualupdate.io.Printable;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.stats.RecordIntake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a file of records. The rows of one record stand together and {@code line} counts them from 1; in a
 * file without that column each row is a record. A row at fault rejects its whole record, as do rows at fault in a
 * second file that tell more of it.
 *
 * @param <B> the library's builder of the kind of record
 */
public final class RecordFile<B extends AllianceRecord.Builder<B>> {

    private static final String LINE = "line";

    /** The columns beside the id that every file of records has. */
    private static final List<String> ALWAYS = List.of("force", "revision", "recorded_at", "operations", "area");

    /** The columns that a file of records may have. */
    private static final List<String> SOMETIMES = List.of(
            "withdrawn", "duplicate_of", "groups", "units", "partners", "joint_reference", "joint_share", "joint_role");

    private final RecordMapper<B> mapper;
    private final Set<Fact> facts;
    private final RecordIntake<?> intake;
    private final CsvFile file;
    private final FileAccount account;

    private RecordFile(RecordMapper<B> mapper, Set<Fact> facts, RecordIntake<?> intake, CsvFile file) {
        this.mapper = mapper;
        this.facts = facts;
        this.intake = intake;
        this.file = file;
        this.account = new FileAccount(file);
    }

    /**
     * Hands over the records of a file, in order, and those that are rejected.
     *
     * @param facts all facts of the kind of record
     * @return the account of its rows
     */
    public static <B extends AllianceRecord.Builder<B>> FileAccount read(
            ExportFolder folder, RecordMapper<B> mapper, Set<Fact> facts, RecordIntake<?> intake) {
        List<String> columns = new ArrayList<>(ALWAYS);
        columns.add(mapper.idColumn());
        columns.addAll(mapper.sharedColumns());
        columns.addAll(mapper.ownColumns());
        CsvFile file = CsvFile.read(folder, mapper.file(), columns);
        return new RecordFile<>(mapper, facts, intake, file).read();
    }

    private FileAccount read() {
        List<Row> together = new ArrayList<>();
        for (Row row : file.rows()) {
            if (!together.isEmpty() && startsAnother(row, together.get(0))) {
                map(together);
                together = new ArrayList<>();
            }
            together.add(row);
        }
        if (!together.isEmpty()) {
            map(together);
        }
        return account;
    }

    private boolean hasLines() {
        return mapper.ownColumns().contains(LINE);
    }

    /** A row whose number can't be read belongs to the record before it only if it has the same id. */
    private boolean startsAnother(Row row, Row first) {
        if (!hasLines() || row.raw(LINE).equals("1")) {
            return true;
        }
        return !row.isCount(LINE) && !row.raw(mapper.idColumn()).equals(first.raw(mapper.idColumn()));
    }

    private void map(List<Row> rows) {
        Row first = rows.get(0);
        List<Fault> faults = new ArrayList<>();
        attempt(faults, first, () -> {
            B builder = mapper.builder(first);
            readRows(rows, builder, faults);
            if (faults.isEmpty()) {
                readDetails(first, builder, faults);
            }
            if (faults.isEmpty()) {
                intake.add(mapper.build(first, builder));
            }
        });
        if (faults.isEmpty()) {
            account.map(rows.size());
        } else {
            RejectedRows rejected = RejectedRows.of(file.name(), mapper.kind(), mapper.idColumn(), rows, faults);
            account.reject(rejected);
            rejected.reject(first, facts, intake);
        }
        detailed().ifPresent(detailed -> detailed.details().note(detailed, first, faults.isEmpty()));
    }

    private void readRows(List<Row> rows, B builder, List<Fault> faults) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int number = i + 1;
            attempt(faults, row, () -> readRow(row, number, rows.get(0), builder));
        }
    }

    private void readDetails(Row first, B builder, List<Fault> faults) {
        detailed().ifPresent(detailed -> {
            List<Fault> found = new ArrayList<>();
            for (Row row : detailed.details().rows(detailed, first)) {
                attempt(found, row, () -> {
                    row.requireAllColumns();
                    detailed.readDetail(row, builder);
                });
            }
            if (!found.isEmpty()) {
                faults.add(detailed.details().reject(detailed, first, found));
            }
        });
    }

    private Optional<DetailedMapper<B>> detailed() {
        return mapper instanceof DetailedMapper<B> detailed ? Optional.of(detailed) : Optional.empty();
    }

    private static void attempt(List<Fault> faults, Row row, Runnable step) {
        try {
            step.run();
        } catch (Fault.Found e) {
            faults.add(e.fault());
        } catch (IllegalArgumentException e) {
            faults.add(row.refused(e).fault());
        }
    }

    private void readRow(Row row, int number, Row first, B builder) {
        row.requireAllColumns();
        if (hasLines()) {
            requireNumber(row, number);
        }
        if (number == 1) {
            readShared(row, builder);
            mapper.readOnce(row, builder);
        } else {
            requireSame(row, first);
        }
        mapper.readEach(row, builder);
    }

    private void requireNumber(Row row, int number) {
        if (row.count(LINE) != number) {
            throw row.fault(LINE, number + ", since the rows of a " + mapper.kind() + " are counted from 1");
        }
    }

    private void requireSame(Row row, Row first) {
        for (String column : repeated()) {
            if (!row.raw(column).equals(first.raw(column))) {
                throw row.fault(
                        column, Printable.quoted(first.raw(column)) + " as in the first row of the " + mapper.kind());
            }
        }
    }

    private List<String> repeated() {
        return Stream.of(
                        List.of(mapper.idColumn()), ALWAYS, SOMETIMES, mapper.sharedColumns(), mapper.optionalColumns())
                .flatMap(List::stream)
                .toList();
    }

    private void readShared(Row row, B builder) {
        builder.id(row.requiredId("force"), row.requiredId(mapper.idColumn()));
        builder.revision(row.count("revision"));
        row.instantIfStated("recorded_at").ifPresent(builder::recordedAt);
        row.list("operations").forEach(id -> builder.operation(OperationId.of(id)));
        row.identifying("area").ifPresent(areas -> builder.areas(row.list("area")));
        builder.groups(row.list("groups")).units(row.list("units")).partners(row.list("partners"));
        readWithdrawal(row, builder);
        JointColumns.read(row, builder);
    }

    private void readWithdrawal(Row row, B builder) {
        Optional<RecordId> standing = row.recordIdIfStated("duplicate_of");
        if (standing.isPresent() && !row.withdrawn()) {
            throw row.fault("duplicate_of", "an empty cell where the record is not withdrawn");
        }
        if (standing.isPresent()) {
            builder.duplicateOf(standing.get());
        } else if (row.withdrawn()) {
            builder.withdrawn();
        }
    }
}
