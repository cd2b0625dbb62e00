package io.github.alliancestats.stats;

import io.github.alliancestats.record.OperationId;
import java.util.List;

/** The operations that some records of a daybook are tagged with, and how many records that are kept as sums are. */
final class Tags {

    private final List<OperationId> operations;
    private long records;

    Tags(List<OperationId> operations) {
        this.operations = operations;
    }

    void addRecords(long more) {
        records += more;
    }

    long records() {
        return records;
    }

    /** Where such records stand in a scope. */
    Scope.Place in(Scope scope) {
        return scope.of(operations);
    }

    boolean areWithin(Scope scope) {
        return in(scope).within();
    }
}
