package io.github.alliancestats.examples.benchmarks.workload;

import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import java.util.ArrayList;
import java.util.List;

/**
 * The operations of the workload: one umbrella, 20 operations below it, and 180 below those. Each record is tagged
 * with one of the 200.
 */
public final class OperationTree {

    /** How many operations a record may be tagged with. */
    public static final int TAGGED = 200;

    /** The number of the umbrella, which follows those of the operations. */
    public static final int UMBRELLA = TAGGED;

    private static final int PARENTS = 20;
    private static final OperationId[] IDS = ids();

    private OperationTree() {}

    private static OperationId[] ids() {
        OperationId[] ids = new OperationId[TAGGED + 1];
        for (int operation = 0; operation < TAGGED; operation++) {
            ids[operation] = OperationId.of("op-" + operation);
        }
        ids[UMBRELLA] = OperationId.of("alliance");
        return ids;
    }

    /** {@return the id of an operation or of the umbrella} */
    public static OperationId id(int operation) {
        return IDS[operation];
    }

    /** {@return the operation directly above one that is not the umbrella} */
    public static int above(int operation) {
        return operation < PARENTS ? UMBRELLA : operation % PARENTS;
    }

    /** {@return the tree as the library's} */
    public static Operations operations() {
        List<Operation> operations = new ArrayList<>();
        operations.add(Operation.of(name(UMBRELLA), "Alliance"));
        for (int operation = 0; operation < TAGGED; operation++) {
            operations.add(Operation.of(name(operation), "Operation " + operation, name(above(operation))));
        }
        return Operations.of(operations);
    }

    private static String name(int operation) {
        return id(operation).value();
    }
}
