package io.github.alliancestats.record;

import io.github.alliancestats.internal.Interner;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.RecordId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all records share; every list is sorted and holds each entry once.
 *
 * @param force the force of the id
 * @param value the id within that force
 * @param idHash the hash of the id, at hand so that its texts need not be read
 * @param operations the operations that it was tagged with
 * @param more what many records do without
 */
record RecordHeader(ForceId force, String value, int idHash, List<OperationId> operations, OptionalFields more) {

    /** A longer id is each record's own, so that the tables stay small whatever callers give. */
    private static final int LONGEST_SHARED = 64;

    private static final Interner<ForceId> FORCES = new Interner<>(ForceId::equals);
    private static final Interner<List<OperationId>> OPERATIONS = new Interner<>(List::equals);

    /** Returns a header. Records with the same force or the same only operation share one object. */
    static RecordHeader of(RecordId id, List<OperationId> operations, OptionalFields more) {
        ForceId force = id.force();
        boolean isShared = operations.size() == 1 && operations.get(0).value().length() <= LONGEST_SHARED;
        return new RecordHeader(
                force.value().length() <= LONGEST_SHARED ? FORCES.of(force) : force,
                id.value(),
                id.hashCode(),
                isShared ? OPERATIONS.of(operations) : operations,
                more);
    }

    /** What many records do without, who then have one in common. */
    record OptionalFields(
            int revision,
            boolean withdrawn,
            @Nullable JointWork joint,
            @Nullable Instant recordedAt,
            @Nullable RecordId duplicateOf,
            List<String> groups,
            List<String> units,
            List<String> areas,
            List<String> partners,
            List<RecordIssue> issues) {

        static final OptionalFields NOTHING =
                new OptionalFields(1, false, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    RecordId id() {
        return new RecordId(force, value);
    }
}
