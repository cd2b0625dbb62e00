package io.github.alliancestats.record;

import io.github.alliancestats.internal.Interner;
import java.util.List;
import java.util.SortedSet;

/** Ids that many records have in common, each held once. */
final class Ids {

    /** A longer one is each record's own, so that what is remembered stays small whatever callers give. */
    private static final int LONGEST_SHARED = 64;

    private static final Interner<ForceId> FORCES = new Interner<>(ForceId::equals);
    private static final Interner<List<OperationId>> OPERATIONS = new Interner<>(List::equals);

    private Ids() {}

    static ForceId shared(ForceId force) {
        return force.value().length() <= LONGEST_SHARED ? FORCES.of(force) : force;
    }

    /** The operations of a record as a list; most have one. */
    static List<OperationId> shared(SortedSet<OperationId> operations) {
        List<OperationId> list = List.copyOf(operations);
        return list.size() == 1 && list.get(0).value().length() <= LONGEST_SHARED ? OPERATIONS.of(list) : list;
    }
}
