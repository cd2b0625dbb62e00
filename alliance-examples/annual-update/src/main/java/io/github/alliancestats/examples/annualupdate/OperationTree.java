package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.record.Operation;
import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.record.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The umbrella and what stands below it, from the top down. */
final class OperationTree {

    private final Operations operations;
    private final Optional<Operation> umbrella;

    private OperationTree(Operations operations, Optional<Operation> umbrella) {
        this.operations = operations;
        this.umbrella = umbrella;
    }

    /**
     * One operation of the tree.
     *
     * @param operation the operation
     * @param depth how many operations of the tree stand above it
     */
    record Node(Operation operation, int depth) {}

    /** The tree under the operation with an id. */
    static OperationTree under(String id, Operations operations) {
        Optional<Operation> named = operations.all().stream()
                .filter(operation -> operation.id().value().equals(id))
                .findFirst();
        if (named.isEmpty()) {
            throw new UnusableInputException("expected the umbrella to be one of the operations in operations.csv, but "
                    + Printable.quoted(id) + " is none of them");
        }
        return new OperationTree(operations, named);
    }

    /**
     * The tree under the only operation that has none above it and others below it. Of a folder that lists no
     * operation at all, no tree: every record is then asked about.
     */
    static OperationTree underTheOnlyUmbrella(Operations operations, FileAccount file) {
        if (file.rowsRead() == 0) {
            return new OperationTree(operations, Optional.empty());
        }
        List<Operation> umbrellas = operations.all().stream()
                .filter(operation -> operation.parent().isEmpty())
                .filter(operation -> !below(operation, operations).isEmpty())
                .toList();
        if (umbrellas.size() != 1) {
            String found = umbrellas.isEmpty()
                    ? "none"
                    : umbrellas.stream()
                            .map(operation -> Printable.line(operation.id().value()))
                            .collect(Collectors.joining(", "));
            throw new UnusableInputException("expected one operation in operations.csv with others below it and none"
                    + " above, but found " + found + "; name one with --umbrella ID");
        }
        return new OperationTree(operations, Optional.of(umbrellas.get(0)));
    }

    private static List<Operation> below(Operation operation, Operations operations) {
        return operations.all().stream()
                .filter(other -> other.parent().filter(operation.id()::equals).isPresent())
                .toList();
    }

    Operations operations() {
        return operations;
    }

    Optional<Operation> umbrella() {
        return umbrella;
    }

    Optional<OperationId> umbrellaId() {
        return umbrella.map(Operation::id);
    }

    /** The umbrella first, then each operation before those below it. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        umbrella.ifPresent(top -> addTo(nodes, top, 0));
        return nodes;
    }

    private void addTo(List<Node> nodes, Operation operation, int depth) {
        nodes.add(new Node(operation, depth));
        below(operation, operations).forEach(next -> addTo(nodes, next, depth + 1));
    }
}
