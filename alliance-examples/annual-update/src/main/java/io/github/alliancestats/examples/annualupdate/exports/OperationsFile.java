package io.github.alliancestats.examples.annualupdate.exports;

import io.github.alliancestats.examples.annualupdate.exports.csv.CsvFile;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.exports.csv.Fault;
import io.github.alliancestats.examples.annualupdate.exports.csv.FileAccount;
import io.github.alliancestats.examples.annualupdate.exports.csv.RejectedRows;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the operations. A row whose way up does not end at a top operation is rejected, like one that can't
 * be read.
 */
final class OperationsFile {

    private static final String NAME = "operations.csv";
    private static final List<String> COLUMNS = List.of("operation_id", "name", "parent_id", "lead_force", "partners");

    /** As many as the library takes. */
    private static final int MOST_ABOVE = 100;

    private final CsvFile file;
    private final FileAccount account;
    private final Map<OperationId, Operation> readable = new LinkedHashMap<>();
    private final Map<OperationId, Row> rows = new LinkedHashMap<>();

    private OperationsFile(CsvFile file) {
        this.file = file;
        this.account = new FileAccount(file);
    }

    /**
     * What the file holds.
     *
     * @param operations the tree
     * @param account the account of the rows
     */
    record Content(Operations operations, FileAccount account) {}

    static Content read(ExportFolder folder) {
        return new OperationsFile(CsvFile.read(folder, NAME, COLUMNS)).read();
    }

    private Content read() {
        file.rows().forEach(this::read);
        Map<OperationId, Operation> connected = connected();
        for (Map.Entry<OperationId, Row> entry : rows.entrySet()) {
            if (connected.containsKey(entry.getKey())) {
                account.map(1);
            } else {
                reject(
                        entry.getValue().fault("parent_id", "the id of another operation, up to one without a parent"),
                        entry.getValue());
            }
        }
        return new Content(Operations.of(connected.values()), account);
    }

    private void read(Row row) {
        try {
            row.requireAllColumns();
            Operation operation = operation(row);
            if (readable.putIfAbsent(operation.id(), operation) != null) {
                throw row.fault("operation_id", "an id that no row above has");
            }
            rows.put(operation.id(), row);
        } catch (Fault.Found e) {
            reject(e, row);
        } catch (IllegalArgumentException e) {
            reject(row.refused(e), row);
        }
    }

    private void reject(Fault.Found found, Row row) {
        account.reject(new RejectedRows(
                NAME, "operation", row.raw("operation_id"), List.of(row.line()), List.of(found.fault())));
    }

    private static Operation operation(Row row) {
        String id = row.requiredId("operation_id");
        String name = row.requiredText("name");
        return Operation.of(id, name, row.identifying("parent_id").orElse(null))
                .partners(row.list("partners"))
                .leadForce(row.identifying("lead_force").map(ForceId::of).orElse(null));
    }

    /** The operations from which the way up ends at the top. */
    private Map<OperationId, Operation> connected() {
        Map<OperationId, Operation> connected = new LinkedHashMap<>(readable);
        connected.values().removeIf(operation -> !isConnected(operation));
        return connected;
    }

    private boolean isConnected(Operation operation) {
        Operation at = operation;
        for (int above = 0; above <= MOST_ABOVE; above++) {
            if (at.parent().isEmpty()) {
                return true;
            }
            Operation parent = readable.get(at.parent().get());
            if (parent == null) {
                return false;
            }
            at = parent;
        }
        return false;
    }
}
